// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/linestarts.h"
#include "gui/editor/linetext.h"

#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest>

using namespace Layerwright;

/// Bytes that make trouble: every line end, halves of characters, wide and combining ones.
static const QByteArrayList pieces = {
    "a",           "key: ", " ",    "\n",      "\r\n",         "\r",
    "\xC2\xA0",    "é",     "😀",    "e\u0301", "\xE2\x80\xA9", "\xEF\xB7\x90",
    "\xE2",        "\x80",  "\xA9", "\xFF",    "\xEF\xBB\xBF", QByteArray(1, '\0'),
    "\xE2\x80\xA8"};

static QByteArray randomText(QRandomGenerator &random, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

class TestLineStarts final : public QObject
{
    Q_OBJECT

private slots:
    void linesAreThoseOfQTextDocument();
    void followsRandomEdits();
    void columnsLeadBackToTheirBytes();
    void unitsCountLineEndsOnce();
    void bytesThatAreNoUtf8_data();
    void bytesThatAreNoUtf8();
};

void TestLineStarts::linesAreThoseOfQTextDocument()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 300; ++round) {
        const QByteArray text = randomText(random, 40);
        QTextDocument document;
        document.setPlainText(shownLines(text));
        const LineStarts starts(text);
        QCOMPARE(starts.count(), document.blockCount());
        for (qsizetype line = 0; line < starts.count(); ++line) {
            const QByteArrayView bytes =
                QByteArrayView(text).sliced(starts.start(line), starts.end(line) - starts.start(line));
            QCOMPARE(document.findBlockByNumber(static_cast<int>(line)).text(),
                     shownText(bytes.chopped(lineEndLength(bytes))));
        }
    }
}

void TestLineStarts::followsRandomEdits()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 60; ++round) {
        QByteArray text = randomText(random, 60);
        LineStarts starts(text);
        for (int step = 0; step < 80; ++step) {
            const qsizetype begin = random.bounded(text.size() + 1);
            const qsizetype end = qMin(begin + random.bounded(12), text.size());
            const QByteArray inserted = randomText(random, random.bounded(6));
            const qsizetype before = starts.count();
            text.replace(begin, end - begin, inserted);
            const LineStarts::Change change = starts.replace(text, begin, end, inserted.size());
            const LineStarts fresh(text);
            QCOMPARE(starts.count(), fresh.count());
            QCOMPARE(starts.count(), before - change.removed + change.added);
            for (qsizetype line = 0; line <= fresh.count(); ++line)
                QCOMPARE(starts.start(line), fresh.start(line));
            const qsizetype offset = random.bounded(text.size() + 1);
            QCOMPARE(starts.lineAt(offset), fresh.lineAt(offset));
        }
    }
}

void TestLineStarts::columnsLeadBackToTheirBytes()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        QByteArray line = randomText(random, 20);
        line.truncate(qMax<qsizetype>(0, nextLineEnd(line, 0) < 0 ? line.size() : nextLineEnd(line, 0)));
        line.chop(lineEndLength(line));
        const QString shown = shownText(line);
        for (qsizetype column = 0; column <= shown.size(); ++column) {
            const qsizetype byte = byteOfColumn(line, column);
            const bool isInPair = column < shown.size() && shown[column].isLowSurrogate();
            QCOMPARE(columnOfByte(line, byte), isInPair ? column - 1 : column);
        }
        QCOMPARE(byteOfColumn(line, shown.size()), line.size());
    }
}

void TestLineStarts::unitsCountLineEndsOnce()
{
    const QByteArray text = "a\r\n😀\xE2\x80\xA9z";
    QCOMPARE(shownLines(text), QStringLiteral(u"a\u2029😀\u2029z"));
    QCOMPARE(byteOfUnit(text, 1), 1);
    QCOMPARE(byteOfUnit(text, 2), 3);
    QCOMPARE(byteOfUnit(text, 4), 7);
    QCOMPARE(byteOfUnit(text, 5), 10);
    QCOMPARE(byteOfUnit(text, 6), 11);
}

void TestLineStarts::bytesThatAreNoUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a lone continuation") << QByteArray("a\x80z") << QStringLiteral(u"a\uFFFDz");
    QTest::newRow("cut at the end") << QByteArray("\xE2\x82") << QStringLiteral(u"\uFFFD\uFFFD");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << QStringLiteral(u"\uFFFD\uFFFD");
    QTest::newRow("overlong, three bytes")
        << QByteArray("\xE0\x80\xAF") << QStringLiteral(u"\uFFFD\uFFFD\uFFFD");
    QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << QStringLiteral(u"\uFFFD\uFFFD\uFFFD");
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80")
                                    << QStringLiteral(u"\uFFFD\uFFFD\uFFFD\uFFFD");
    QTest::newRow("a byte order mark within") << QByteArray("a\xEF\xBB\xBF") << QStringLiteral(u"a\uFEFF");
    QTest::newRow("NUL") << QByteArray("a\0z", 3) << QStringLiteral(u"a\0z");
}

void TestLineStarts::bytesThatAreNoUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(shownText(bytes), shown);
}

QTEST_GUILESS_MAIN(TestLineStarts)
#include "tst_linestarts.moc"
