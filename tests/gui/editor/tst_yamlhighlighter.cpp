// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/yamleditor.h"
#include "gui/editor/yamlhighlighter.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTextBlock>
#include <QTextLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// A letter for each colour; a colour of its own for each role, so that none is taken for another.
static Colors testColors()
{
    Colors colors = colorsOf(QPalette());
    colors.key = Qt::red;
    colors.string = Qt::green;
    colors.number = Qt::blue;
    colors.expression = Qt::magenta;
    colors.comment = Qt::gray;
    colors.dim = Qt::cyan;
    return colors;
}

static QString painted(const QTextBlock &block)
{
    QString letters(block.text().size(), u' ');
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const QColor color = range.format.foreground().color();
        const QChar letter = color == Qt::red       ? u'k'
                             : color == Qt::green   ? u's'
                             : color == Qt::blue    ? u'n'
                             : color == Qt::magenta ? u't'
                             : color == Qt::gray    ? u'c'
                                                    : u'.';
        for (int i = range.start; i < range.start + range.length; ++i)
            letters[i] = letter;
    }
    return letters;
}

struct Bench
{
    explicit Bench(const QString &text)
        : highlighter(&view)
    {
        view.resize(600, 300);
        highlighter.setColors(testColors());
        view.setPlainText(text);
    }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return highlighter.isIdle(); });
    }
    QStringList lines() const
    {
        QStringList all;
        for (QTextBlock block = view.document()->firstBlock(); block.isValid(); block = block.next())
            all.append(painted(block));
        return all;
    }

    QPlainTextEdit view;
    YamlHighlighter highlighter;
};

class TestYamlHighlighter final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void coloursYaml_data();
    void coloursYaml();
    void followsEdits();
    void whatIsSeenComesFirst();
    void editsOfLongTextsEndAlike();
};

void TestYamlHighlighter::initTestCase()
{
#ifndef LAYERWRIGHT_HIGHLIGHTING
    QSKIP("built without KSyntaxHighlighting: the editor has no colours");
#endif
}

void TestYamlHighlighter::coloursYaml_data()
{
    QFile file(testData(u"editor/highlighting.txt"_s));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("colours");
    // Cases are divided by lines of "=== name"; below each line of text stand its colours, after a bar.
    const QStringList cases = QString::fromUtf8(file.readAll()).split(u"=== "_s, Qt::SkipEmptyParts);
    for (const QString &one : cases) {
        QStringList lines = one.split(u'\n');
        const QString name = lines.takeFirst();
        QStringList text;
        QStringList colours;
        for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
            text.append(lines[i]);
            colours.append(lines[i + 1].mid(1).leftJustified(lines[i].size()));
        }
        QTest::newRow(qPrintable(name)) << text.join(u'\n') << colours;
    }
}

void TestYamlHighlighter::coloursYaml()
{
    QFETCH(QString, text);
    QFETCH(QStringList, colours);
    Bench bench(text);
    QVERIFY(bench.isDone());
    QCOMPARE(bench.lines(), colours);
}

void TestYamlHighlighter::followsEdits()
{
    Bench bench(u"a: 1\nb: two\nc: 3"_s);
    QVERIFY(bench.isDone());
    QTextCursor cursor(bench.view.document());
    cursor.setPosition(3);
    cursor.insertText(u"\""_s); // all that follows is now in the string
    QVERIFY(bench.isDone());
    QCOMPARE(bench.lines(), (QStringList{u"k  ss"_s, u"ssssss"_s, u"ssss"_s}));
    cursor.deletePreviousChar();
    QVERIFY(bench.isDone());
    QCOMPARE(bench.lines(), (QStringList{u"k  n"_s, u"k     "_s, u"k  n"_s}));
}

void TestYamlHighlighter::whatIsSeenComesFirst()
{
    Bench bench(u"key: 1\n"_s.repeated(60'000));
    bench.view.show();
    bench.view.moveCursor(QTextCursor::End);
    const QTextBlock nearEnd = bench.view.document()->findBlockByNumber(59'995);
    QTRY_COMPARE(painted(nearEnd), u"kkk  n"_s);
    QVERIFY2(!bench.highlighter.isIdle(), "the last page was coloured after everything else");
}

/// However a text came to be what it is, its colours are the same.
void TestYamlHighlighter::editsOfLongTextsEndAlike()
{
    const QStringList pieces = {u"key: 1\n"_s,  u"- item\n"_s, u"b: |\n"_s,  u"    text\n"_s,
                                u"\"quote\n"_s, u"'\n"_s,      u"{{x}}\n"_s, u"f: {a: [b\n"_s};
    QRandomGenerator random(5);
    Bench bench(u"start: 0\n"_s);
    for (int step = 0; step < 120; ++step) {
        QTextCursor cursor(bench.view.document());
        const int length = bench.view.document()->characterCount() - 1;
        cursor.setPosition(random.bounded(length + 1));
        if (random.bounded(3) == 0)
            cursor.setPosition(qMin(length, cursor.position() + random.bounded(40)), QTextCursor::KeepAnchor);
        cursor.insertText(pieces[random.bounded(pieces.size())].repeated(1 + random.bounded(4)));
        if (random.bounded(4) == 0)
            QVERIFY(bench.isDone());
    }
    QVERIFY(bench.isDone());
    Bench fresh(bench.view.toPlainText());
    QVERIFY(fresh.isDone());
    QCOMPARE(bench.lines(), fresh.lines());
}

QTEST_MAIN(TestYamlHighlighter)
#include "tst_yamlhighlighter.moc"
