// SPDX-License-Identifier: Apache-2.0
#include "model/report/reporttext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class TestReportText final : public QObject
{
    Q_OBJECT

private slots:
    void shown_data();
    void shown();
    void elision_data();
    void elision();
    void longTextsAreShortened();
};

void TestReportText::shown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("plain") << u"argo-cd 3.3"_s << u"argo-cd 3.3"_s;
    QTest::newRow("line ends of all kinds") << u"a\nb\r\nc\rd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a    b"_s;
    QTest::newRow("escape sequence of a terminal") << u"a\x1B[31mb"_s << u"a‹U+001B›[31mb"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u'b' << u"a‹U+0000›b"_s;
    QTest::newRow("turns the direction") << u"a\u202Eb"_s << u"a‹U+202E›b"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << u"a‹U+200B›b"_s;
    QTest::newRow("no character") << u"a\uFFFEb"_s << u"a\uFFFDb"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) + u'b' << u"a\uFFFDb"_s;
    QTest::newRow("other half") << u"a"_s + QChar(0xDE80) << u"a\uFFFD"_s;
    QTest::newRow("whole pair") << u"\U0001f680"_s << u"\U0001f680"_s;
    QTest::newRow("Arabic stays") << u"مرحبا"_s << u"مرحبا"_s;
}

void TestReportText::shown()
{
    QFETCH(const QString, text);
    QTEST(severalLines(text), "lines");
    QFETCH(QString, lines);
    QCOMPARE(oneLine(text), lines.replace(u'\n', u' '));
}

void TestReportText::elision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("fits");
    QTest::newRow("fits") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("too long") << u"abcd"_s << 3 << u"ab…"_s;
    QTest::newRow("wide letters") << u"名前名前"_s << 5 << u"名前…"_s;
    QTest::newRow("a wide letter that would be half in") << u"名前名前"_s << 6 << u"名前…"_s;
    QTest::newRow("marks take no room") << u"e\u0301e\u0301"_s << 2 << u"e\u0301e\u0301"_s;
    QTest::newRow("no pair is cut") << u"\U0001f680\U0001f680"_s << 3 << u"\U0001f680…"_s;
}

void TestReportText::elision()
{
    QFETCH(const QString, text);
    QFETCH(const int, columns);
    QTEST(elided(text, columns), "fits");
    QVERIFY(columnsOf(elided(text, columns)) <= columns);
}

void TestReportText::longTextsAreShortened()
{
    const QStringList many(40, u"line"_s);
    const QStringList shown = shortened(many).split(u'\n');
    QCOMPARE(shown.size(), 12);
    QVERIFY2(shown.last().contains(u"29"_s), qPrintable(shown.last())); // 40 - 11
    QCOMPARE(shortened(many.mid(0, 12)), many.mid(0, 12).join(u'\n'));
    QVERIFY(shortened({QString(5000, u'x')}).size() < 300);
}

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
