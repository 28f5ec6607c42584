// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/lineedits.h"

#include <QtTest>

using namespace Layerwright;

/// A text with its selection written as `[` and `]`, or the cursor as `|`.
struct Marked
{
    explicit Marked(QByteArray marked)
    {
        const qsizetype cursor = marked.indexOf('|');
        if (cursor >= 0) {
            text = marked.remove(cursor, 1);
            selection = {cursor, cursor};
            return;
        }
        selection.begin = marked.indexOf('[');
        marked.remove(selection.begin, 1);
        selection.end = marked.indexOf(']');
        text = marked.remove(selection.end, 1);
    }

    QByteArray text;
    Span selection;
};

class TestLineEdits final : public QObject
{
    Q_OBJECT

private slots:
    void togglesComments_data();
    void togglesComments();
    void startsNewLines_data();
    void startsNewLines();
    void movesLines_data();
    void movesLines();
    void duplicatesLines_data();
    void duplicatesLines();
    void indentsAndOutdents();
    void erasesIndentation_data();
    void erasesIndentation();
    void tellsTheIndentation_data();
    void tellsTheIndentation();
};

void TestLineEdits::togglesComments_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, QByteArray before, QByteArray after) {
        QTest::newRow(name) << before << after;
    };
    row("one line", "a:\n  b|: 1\n", "a:\n  # b: 1\n");
    row("one line back", "a:\n  # b|: 1\n", "a:\n  b: 1\n");
    row("without a space", "#|a: 1\n", "a: 1\n");
    row("at the smallest indentation", "[a:\n    b: 1\n  c: 2]\n", "# a:\n#     b: 1\n#   c: 2\n");
    row("blank lines stay", "[a: 1\n\n  \nb: 2\n]c: 3\n", "# a: 1\n\n  \n# b: 2\nc: 3\n");
    row("a comment among them is commented too", "[a: 1\n# b\n]", "# a: 1\n# # b\n");
    row("line ends stay", "[a: 1\r\nb: 2\r]", "# a: 1\r\n# b: 2\r");
    row("behind a byte order mark",
        "\xEF\xBB\xBF"
        "a|: 1",
        "\xEF\xBB\xBF# a: 1");
    row("nothing but blanks", "[  \n]", "  \n");
}

void TestLineEdits::togglesComments()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Marked marked(before);
    const LineStarts starts(marked.text);
    const TextLines lines(marked.text, starts);
    QCOMPARE(applied(marked.text, toggledComment(lines, lines.touchedBy(marked.selection))), after);
}

void TestLineEdits::startsNewLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, QByteArray before, QByteArray after) {
        QTest::newRow(name) << before << after;
    };
    row("beside", "a: 1|\n", "a: 1\n|\n");
    row("deeper after a key", "a:|\n", "a:\n  |\n");
    row("deeper after a key with comment", "a: # why|\n", "a: # why\n  |\n");
    row("deeper after a key with anchor", "a: &x|\n", "a: &x\n  |\n");
    row("deeper after a block scalar's head", "  a: |-\xE2\x90\xA5\n", "  a: |-\n    \xE2\x90\xA5\n");
    row("deeper in a flow collection", "a: {|\n", "a: {\n  |\n");
    row("not after a comment", "# a:|\n", "# a:\n|\n");
    row("not after a time", "  a: 12:30|\n", "  a: 12:30\n  |\n");
    row("as deep as the nested line", "a:\n  b: 1|", "a:\n  b: 1\n  |");
    row("an item after a scalar item", "- a|\n", "- a\n- |\n");
    row("a key beside an item's key", "- a: 1|\n", "- a: 1\n  |\n");
    row("deeper after an item's key", "- a:|\n", "- a:\n    |\n");
    row("an empty item ends the list", "a:\n  - b\n  - |\n", "a:\n  - b\n  |\n");
    row("within a line", "a: |b\n", "a: \n  |b\n");
    row("spaces behind the cursor go", "  a: 1|   b\n", "  a: 1\n  |b\n");
    row("within the indentation", "  |  a: 1\n", "\n  |a: 1\n");
    row("the selection gives way", "  a: [1\n  b]: 2\n", "  a: \n    |: 2\n");
    row("a blank line keeps no spaces", "a:\n  |\n", "a:\n\n  |\n");
    row("CRLF", "a: 1|\r\nb: 2\n", "a: 1\r\n|\r\nb: 2\n");
    row("the line end before, at the start of a line", "a: 1\r|b: 2\n", "a: 1\r\r|b: 2\n");
    row("the line end before, on the last line", "a: 1\r\nb: 2|", "a: 1\r\nb: 2\r\n|");
}

void TestLineEdits::startsNewLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    // A visible return sign stands for the cursor where the text itself has a bar.
    const QByteArray sign = "\xE2\x90\xA5";
    const bool hasSign = before.contains(sign);
    const Marked marked(hasSign ? QByteArray("|") : before);
    const QByteArray text = hasSign ? QByteArray(before).replace(sign, "") : marked.text;
    const Span selection = hasSign ? Span{before.indexOf(sign), before.indexOf(sign)} : marked.selection;
    const LineStarts starts(text);
    const TextEdit edit = newLine(TextLines(text, starts), selection, 2);
    QByteArray result = applied(text, {edit});
    result.insert(edit.span.begin + edit.text.size(), hasSign ? sign : QByteArray("|"));
    QCOMPARE(result, after);
}

void TestLineEdits::movesLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    QTest::newRow("in the middle") << QByteArray("a\nb|\nc\n") << QByteArray("b\na\nc\n")
                                   << QByteArray("a\nc\nb\n");
    QTest::newRow("mixed line ends go along")
        << QByteArray("a\r\nb|\nc\r") << QByteArray("b\na\r\nc\r") << QByteArray("a\r\nc\rb\n");
    QTest::newRow("last without line end")
        << QByteArray("a\r\nb|") << QByteArray("b\r\na") << QByteArray("a\r\nb");
    QTest::newRow("before the last without line end")
        << QByteArray("a|\nb") << QByteArray("a\nb") << QByteArray("b\na");
    QTest::newRow("two lines") << QByteArray("a\n[b\nc\n]d\n") << QByteArray("b\nc\na\nd\n")
                               << QByteArray("a\nd\nb\nc\n");
    QTest::newRow("behind a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                            "a\nb|\n")
                                              << QByteArray("\xEF\xBB\xBF"
                                                            "b\na\n")
                                              << QByteArray("\xEF\xBB\xBF"
                                                            "a\n\nb");
}

void TestLineEdits::movesLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, up);
    QFETCH(QByteArray, down);
    const Marked marked(before);
    const LineStarts starts(marked.text);
    const TextLines lines(marked.text, starts);
    const LineRange range = lines.touchedBy(marked.selection);
    QCOMPARE(applied(marked.text, movedUp(lines, range)), up);
    QCOMPARE(applied(marked.text, movedDown(lines, range)), down);
}

void TestLineEdits::duplicatesLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one") << QByteArray("a|\r\nb\n") << QByteArray("a\r\na\r\nb\n");
    QTest::newRow("two") << QByteArray("[a\nb]\nc") << QByteArray("a\nb\na\nb\nc");
    QTest::newRow("last without line end") << QByteArray("a\r\nb|") << QByteArray("a\r\nb\r\nb");
    QTest::newRow("the only one") << QByteArray("a|") << QByteArray("a\na");
}

void TestLineEdits::duplicatesLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Marked marked(before);
    const LineStarts starts(marked.text);
    const TextLines lines(marked.text, starts);
    QCOMPARE(applied(marked.text, duplicated(lines, lines.touchedBy(marked.selection))), after);
}

void TestLineEdits::indentsAndOutdents()
{
    const QByteArray text = "a:\n\n b: 1\n\tc: 2\r\n    d: 3";
    const LineStarts starts(text);
    const TextLines lines(text, starts);
    const LineRange all{0, lines.count()};
    QCOMPARE(applied(text, indented(lines, all, 2)), QByteArray("  a:\n\n   b: 1\n  \tc: 2\r\n      d: 3"));
    QCOMPARE(applied(text, outdented(lines, all, 2)), QByteArray("a:\n\nb: 1\nc: 2\r\n  d: 3"));
}

void TestLineEdits::erasesIndentation_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("erased");
    QTest::newRow("to the parent") << QByteArray("a:\n    |b: 1") << 4;
    QTest::newRow("to the sibling of the parent") << QByteArray("a:\n  b:\n      |c: 1") << 4;
    QTest::newRow("a blank line above is no measure") << QByteArray("a:\n  b:\n\n    |c: 1") << 2;
    QTest::newRow("nothing above") << QByteArray("   |a") << 1;
    QTest::newRow("not within the text") << QByteArray("  a|") << 0;
    QTest::newRow("not at the start of a line") << QByteArray("a\n|b") << 0;
}

void TestLineEdits::erasesIndentation()
{
    QFETCH(QByteArray, before);
    QFETCH(int, erased);
    const Marked marked(before);
    const LineStarts starts(marked.text);
    const Span span = indentationBefore(TextLines(marked.text, starts), marked.selection.begin, 2);
    QCOMPARE(span.length(), erased);
    QCOMPARE(span.end, marked.selection.begin);
}

void TestLineEdits::tellsTheIndentation_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QByteArray() << 2;
    QTest::newRow("four") << QByteArray("# c\na:\n    b:\n        c: 1\n") << 4;
    QTest::newRow("comments say nothing") << QByteArray("a: 1\n      # c\nb:\n  c: 1\n") << 2;
    QTest::newRow("items say nothing") << QByteArray("a:\n    - b\nc:\n  d: 1\n") << 2;
}

void TestLineEdits::tellsTheIndentation()
{
    QFETCH(QByteArray, text);
    QFETCH(int, width);
    const LineStarts starts(text);
    QCOMPARE(indentationWidth(TextLines(text, starts)), width);
}

QTEST_GUILESS_MAIN(TestLineEdits)
#include "tst_lineedits.moc"
