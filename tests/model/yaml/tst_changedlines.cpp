// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/changedlines.h"
#include "model/yaml/yamlvalue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The promise: where lines can be read alone, reading the whole text gives the same.
class TestChangedLines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void spans_data();
    void spans();
    void notAlone_data();
    void notAlone();
    void sameAsTheWhole_data();
    void sameAsTheWhole();
};

static const QByteArray values = "# top\n"
                                 "a:\n"
                                 "  # of b\n"
                                 "  b: 1\n"
                                 "\n"
                                 "  c: |+\n"
                                 "    text\n"
                                 "\n"
                                 "  # of d\n"
                                 "  d:\n"
                                 "  - x\n"
                                 "  - y: 1\n"
                                 "    z: 2\n"
                                 "# of e\n"
                                 "e: {f: 1}\n";

void TestChangedLines::spans_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("a value and its comment") << QByteArray("1\n\n") << QByteArray("  # of b\n  b: 1\n\n");
    QTest::newRow("comment") << QByteArray("of d")
                             << QByteArray("  # of d\n  d:\n  - x\n  - y: 1\n    z: 2\n");
    QTest::newRow("item") << QByteArray("x\n") << QByteArray("  - x\n");
    QTest::newRow("first of an item") << QByteArray("1\n    z") << QByteArray("  - y: 1\n    z: 2\n");
    QTest::newRow("second of an item") << QByteArray("2\n") << QByteArray("    z: 2\n");
    QTest::newRow("block scalar") << QByteArray("text") << QByteArray("  c: |+\n    text\n\n");
    QTest::newRow("in flow") << QByteArray("1}") << QByteArray("# of e\ne: {f: 1}\n");
}

void TestChangedLines::spans()
{
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, lines);
    const YamlTree tree = YamlTree::read(values);
    const qsizetype offset = values.indexOf(at);
    const auto found = ChangedLines::around(tree, {offset, offset + 1});
    QVERIFY(found);
    QCOMPARE(values.sliced(found->span().begin, found->span().length()), lines);
}

void TestChangedLines::notAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TextEdit>("edit");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &at,
                        const QByteArray &by) {
        const qsizetype begin = text.indexOf(at);
        QTest::newRow(name) << text << TextEdit{{begin, begin + at.size()}, by};
    };
    row("an anchor", "a: &x 1\nb: *x\n", "1", "2");
    row("a new alias", "a: 1\nb: 2\n", "2", "*x");
    row("a document more", "a: 1\nb: 2\n", "b: 2", "---\nb: 2");
    row("a document's end", "a: 1\nb: 2\n", "b: 2", "b: 2\n...");
    row("a directive", "a: 1\nb: 2\n", "b: 2", "%YAML 1.1\n---\nb: 2");
    row("tags by a directive", "%TAG ! tag:x,1:\n---\na: 1\n", "1", "!y 1");
    row("a template", "a: {{x}}\nb: 2\n", "2", "3");
    row("a column less", " a: 1\n b: 2\n", " b: 2", "b: 2");
    row("a column more", "a: 1\nb: 2\n", "b: 2", " b: 2");
    row("no map any more", "a: 1\n", "a: 1", "- a");
    row("no final line end", "a: 1\nb: 2\nc: 3\n", "b: 2\n", "b: 2");
    row("a line end that we do not count", "a: 1\rb: 2\nc: 3\n", "2", "4");
    row("a byte order mark", "a: 1\nb: 2\n", "b: 2",
        "\xEF\xBB\xBF"
        "b: 2");
}

void TestChangedLines::notAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(TextEdit, edit);
    QVERIFY(!rereadChangedLines(YamlTree::read(text), {edit}));
}

/// The meaning of `node` where the runs are read again.
static YamlValue spliced(const YamlNode &node, const QList<RereadLines> &reread)
{
    YamlValue value = YamlValue::of(node);
    value.keys.clear();
    value.items.clear();
    for (int i = 0; i < node.count(); ++i) {
        const auto run = std::ranges::find_if(reread, [&](const RereadLines &lines) {
            return lines.run.container == node && lines.run.first <= i && i <= lines.run.last;
        });
        if (run == reread.end()) {
            value.items.append(spliced(node.at(i), reread));
            if (node.isMap())
                value.keys.append(YamlValue::of(node.at(i).key()));
            continue;
        }
        const YamlValue now = YamlValue::of(run->tree.root());
        value.items += now.items;
        value.keys += now.keys;
        i = run->run.last;
    }
    return value;
}

void TestChangedLines::sameAsTheWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("values") << values;
    QTest::newRow("crlf") << QByteArray(values).replace("\n", "\r\n");
    QTest::newRow("no final line end") << values.chopped(1);
    QTest::newRow("two documents") << "--- # one\n" + values + "...\n---\n" + values;
    QTest::newRow("lists") << QByteArray(
        "- - a\n  - b\n-\n  - c\n- d: >-\n   x\n\n   y\n  e: 'p\n  # q\n  r'\n");
    QTest::newRow("all of it deeper") << QByteArray("  # c\n  a: 1\n  b:\n     - 1\n     -\n      k: v\n");
    QTest::newRow("texts") << QByteArray(
        "a: one\n  two\n\n  three\n# c\nb: \"x\n\n   y\"\nc: |2\n    z\n  w\n# d\nd:\n");
    QTest::newRow("keys with marks") << QByteArray("? a\n: b\n?\n  c: 1\n:\n  - d\n? e\nf: g\n");
}

/// Any edit at all, sensible or not.
void TestChangedLines::sameAsTheWhole()
{
    QFETCH(QByteArray, text);
    static const QByteArrayList pieces{"",        "\n",   " ",       "  ",  "x",        ": ",    "- ",
                                       "#",       "k: v", "|\n",     "'",   "\"",       "\n  ",  "\n- a",
                                       "\n  # c", "\t",   "{",       "]",   "\r",       "---\n", "...\n",
                                       "\n\n",    "a:\n", "\n    d", "~\n", "\xC2\x85", "? "};
    const YamlTree tree = YamlTree::read(text);
    QVERIFY(tree.issues().isEmpty());
    QRandomGenerator random(7);
    int count = 0;
    for (int round = 0; round < 5'000; ++round) {
        QList<TextEdit> edits;
        qsizetype from = 0;
        for (int i = random.bounded(3); i >= 0 && from <= text.size(); --i) {
            const qsizetype begin = from + random.bounded(int(text.size() - from) + 1);
            const qsizetype end = std::min(begin + (random.bounded(2) ? 0 : random.bounded(6)), text.size());
            QByteArray piece = pieces[random.bounded(int(pieces.size()))];
            if (random.bounded(4) == 0) { // a piece of the text itself
                const qsizetype at = random.bounded(int(text.size()));
                piece = text.mid(at, random.bounded(20));
            }
            edits.append({{begin, end}, piece});
            from = end + 1;
        }
        const auto reread = rereadChangedLines(tree, edits);
        if (!reread)
            continue;
        ++count;
        const QByteArray after = applied(text, edits);
        const YamlTree whole = YamlTree::read(after);
        QVERIFY2(whole.issues().isEmpty(), after.constData());
        QCOMPARE(whole.documentCount(), tree.documentCount());
        for (int document = 0; document < tree.documentCount(); ++document)
            QVERIFY2(YamlValue::of(whole.root(document)) == spliced(tree.root(document), *reread),
                     after.constData());
    }
    QVERIFY2(count > 300, qPrintable(QString::number(count)));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestChangedLines)
#include "tst_changedlines.moc"
