// SPDX-License-Identifier: Apache-2.0
#include "model/language/anchors.h"
#include "model/language/entries.h"
#include "tests/model/yaml/randomyaml.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestEntries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void entry_data();
    void entry();
    void valuesOfKeys();
    void growing_data();
    void growing();
    void growsToTheWholeText();
    void shrinking();
    void siblings();
    void anchors_data();
    void anchors();
    void renameAnchors();
    void renameRefused_data();
    void renameRefused();
    void brokenTexts();
    void corpusKeysRenamed();
};

/// `^` in a text of a test marks an offset; two of them a span.
static Span takeMarks(QByteArray &text)
{
    const qsizetype begin = text.indexOf('^');
    text.remove(begin, 1);
    const qsizetype end = text.indexOf('^');
    if (end >= 0)
        text.remove(end, 1);
    return {begin, end < 0 ? begin : end};
}

void TestEntries::entry_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("value") << QByteArray("a:\n  b: x^y\n") << u"a.b"_s;
    QTest::newRow("key") << QByteArray("a:\n  b^b: xy\n") << u"a.bb"_s;
    QTest::newRow("second of equal keys") << QByteArray("a: 1\na^: 2\n") << u"a"_s;
    QTest::newRow("item") << QByteArray("a:\n^- x\n") << u"a[0]"_s;
    QTest::newRow("key of an item's map") << QByteArray("- na^me: x\n  b: 1\n") << u"[0].name"_s;
    QTest::newRow("in a key that is a list") << QByteArray("? [a, ^b]\n: 1\n") << u"\"\""_s;
    QTest::newRow("nothing") << QByteArray("^") << u""_s;
    QTest::newRow("flow") << QByteArray("a: {b: 1, c^: 2}\n") << u"a.c"_s;
}

void TestEntries::entry()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    const Span mark = takeMarks(text);
    const YamlTree tree = YamlTree::read(text);
    const YamlNode node = entryAt(tree, mark.begin);
    QCOMPARE(pathText(YamlTree::pathOf(node)), path);
    QVERIFY(!node.isKey());
    QVERIFY(!node || node.entrySpan().begin <= mark.begin);
}

void TestEntries::valuesOfKeys()
{
    int keys = 0;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const YamlTree tree = YamlTree::read(RandomText(seed).make());
        for (int id = 0; id < tree.nodeCount(); ++id) {
            const YamlNode node = tree.node(id);
            if (!node.key())
                continue;
            QCOMPARE(valueOfKey(node.key()), node);
            QCOMPARE(valueOfKey(node), node);
            ++keys;
        }
    }
    QVERIFY(keys > 1000);
}

void TestEntries::growing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("steps");
    QTest::newRow("quoted")
        << QByteArray("a:\n  b: 'x^y'\nc: 1\n")
        << QByteArrayList{
               "xy", "'xy'", "b: 'xy'", "a:\n  b: 'xy'", "a:\n  b: 'xy'\nc: 1", "a:\n  b: 'xy'\nc: 1\n"};
    QTest::newRow("template") << QByteArray("a: \"x-{{ .spectro.pack.k^8s.version | substr 0 4 }}\"\n")
                              << QByteArrayList{"k8s", ".spectro.pack.k8s.version",
                                                ".spectro.pack.k8s.version | substr 0 4",
                                                "{{ .spectro.pack.k8s.version | substr 0 4 }}",
                                                "x-{{ .spectro.pack.k8s.version | substr 0 4 }}"};
    QTest::newRow("key") << QByteArray("a:\n  b^b: 1\n") << QByteArrayList{"bb", "bb: 1", "a:\n  bb: 1"};
    QTest::newRow("flow") << QByteArray("a: [x, {b: ^1}]\n")
                          << QByteArrayList{"1", "b: 1", "{b: 1}", "[x, {b: 1}]", "a: [x, {b: 1}]"};
    QTest::newRow("documents") << QByteArray("--- ^a\n--- b\n")
                               << QByteArrayList{"a", "--- a", "--- a\n--- b\n"};
    QTest::newRow("anchor and tag") << QByteArray("a: &x !!str ^b\n") << QByteArrayList{"b", "&x !!str b"};
}

void TestEntries::growing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, steps);
    Span span = takeMarks(text);
    const YamlTree tree = YamlTree::read(text);
    for (const QByteArray &step : std::as_const(steps)) {
        span = enclosingSpan(tree, span);
        QCOMPARE(text.sliced(span.begin, span.length()), step);
    }
}

/// Each step is larger and holds the one before; the last is the whole text, and takes few steps.
void TestEntries::growsToTheWholeText()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        RandomText random(seed);
        const QByteArray text = random.make();
        const YamlTree tree = YamlTree::read(text);
        const qsizetype cursor = random.pick(static_cast<int>(text.size()));
        Span span{cursor, cursor};
        int steps = 0;
        while (span.length() < text.size()) {
            const Span next = enclosingSpan(tree, span);
            QVERIFY(next.contains(span) && next.length() > span.length());
            span = next;
            QVERIFY(++steps < 60);
        }
        QVERIFY(enclosingSpan(tree, span).isEmpty());
    }
}

void TestEntries::shrinking()
{
    const QByteArray text = "a:\n  b: 'xy'\nc: 1\n";
    const YamlTree tree = YamlTree::read(text);
    const qsizetype cursor = text.indexOf('y');
    Span span{0, text.size()};
    QByteArrayList steps;
    while (!span.isEmpty()) {
        span = enclosedSpan(tree, span, cursor);
        steps.append(text.sliced(span.begin, span.length()));
    }
    const QByteArrayList expected{"a:\n  b: 'xy'\nc: 1", "a:\n  b: 'xy'", "b: 'xy'", "'xy'", "xy", ""};
    QCOMPARE(steps, expected);
}

void TestEntries::siblings()
{
    const QByteArray text = "a: 1\nb:\n  - x\n  - y: 1\n    z: 2\nc: 3\n";
    const YamlTree tree = YamlTree::read(text);
    QCOMPARE(siblingStart(tree, 0, 1), std::optional(text.indexOf("b:")));
    QCOMPARE(siblingStart(tree, text.indexOf("c:"), -1), std::optional(text.indexOf("b:")));
    QCOMPARE(siblingStart(tree, text.indexOf("- x"), 1), std::optional(text.indexOf("- y")));
    QCOMPARE(siblingStart(tree, text.indexOf("z: 2") + 3, -1), std::optional(text.indexOf("y: 1")));
    QCOMPARE(siblingStart(tree, 0, -1), std::nullopt);
    QCOMPARE(siblingStart(tree, text.indexOf("c:"), 1), std::nullopt);
    QCOMPARE(siblingStart(YamlTree::read(""), 0, 1), std::nullopt);
}

void TestEntries::anchors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("aliases");
    QTest::newRow("on the alias") << QByteArray("a: &x 1\nb: *^x\nc: [*x]\n") << 2;
    QTest::newRow("before the star") << QByteArray("a: &x 1\nb: ^*x\nc: [*x]\n") << 2;
    QTest::newRow("on the anchor") << QByteArray("a: &^x 1\nb: *x\n") << 1;
    QTest::newRow("before the ampersand") << QByteArray("a: ^&x 1\nb: *x\n") << 1;
    QTest::newRow("of a map") << QByteArray("a: &^x\n  b: 1\nc:\n  <<: *x\n") << 1;
    QTest::newRow("behind a tag") << QByteArray("a: !!map &^x\n  b: 1\nc: *x\n") << 1;
    QTest::newRow("before a tag") << QByteArray("a: &^x !!str b\nc: *x\n") << 1;
    QTest::newRow("of an item") << QByteArray("- &^x\n  b: 1\n- *x\n") << 1;
    QTest::newRow("of a key") << QByteArray("&^x a: 1\nb: *x\n") << 1;
    QTest::newRow("of the root") << QByteArray("&^x\na: 1\n") << 0;
    QTest::newRow("given anew") << QByteArray("a: &^x 1\nb: *x\nc: &x 2\nd: *x\n") << 1;
    QTest::newRow("none") << QByteArray("a: &x ^1\nb: 1\n") << -1;
    QTest::newRow("alias of nothing") << QByteArray("a: *^x\n") << -1;
}

void TestEntries::anchors()
{
    QFETCH(QByteArray, text);
    QFETCH(int, aliases);
    const Span mark = takeMarks(text);
    const YamlTree tree = YamlTree::read(text);
    const AnchorUses uses = anchorUsesAt(tree, mark.begin);
    QCOMPARE(uses.isValid(), aliases >= 0);
    if (!uses.isValid())
        return;
    QCOMPARE(uses.aliases.size(), aliases);
    QCOMPARE(text.sliced(uses.name.begin - 1, uses.name.length() + 1), QByteArray("&x"));
    for (const Span alias : uses.aliases)
        QCOMPARE(text.sliced(alias.begin - 1, alias.length() + 1), QByteArray("*x"));

    const YamlEdits edits = renameAnchor(tree, uses, u"longer-name"_s);
    QVERIFY(edits);
    QCOMPARE(edits->size(), aliases + 1);
    const YamlTree renamed = YamlTree::read(applied(text, *edits));
    QVERIFY(renamed.issues().isEmpty());
    QCOMPARE(renamed.text().count("longer-name"), aliases + 1);
    const YamlEdits back = renameAnchor(renamed, anchorUsesAt(renamed, uses.name.begin), u"x"_s);
    if (text.count("&x") == 1)
        QCOMPARE(applied(renamed.text(), *back), text);
    else
        QVERIFY(!back);
}

void TestEntries::renameAnchors()
{
    const QByteArray text = "base: &base {a: 1}\nx:\n  <<: *base\ny: [*base, *base]\n";
    const YamlTree tree = YamlTree::read(text);
    const YamlEdits edits = renameAnchor(tree, anchorUsesAt(tree, text.indexOf("*base")), u"b"_s);
    QVERIFY(edits);
    QCOMPARE(applied(text, *edits), QByteArray("base: &b {a: 1}\nx:\n  <<: *b\ny: [*b, *b]\n"));
    QCOMPARE(renameAnchor(tree, anchorUsesAt(tree, 7), u"base"_s), YamlEdits(QList<TextEdit>()));
}

void TestEntries::renameRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("taken") << QByteArray("a: &^x 1\nb: &y 2\n") << u"y"_s;
    QTest::newRow("empty") << QByteArray("a: &^x 1\n") << QString();
    QTest::newRow("blank") << QByteArray("a: &^x 1\n") << u"a b"_s;
    QTest::newRow("beyond ASCII") << QByteArray("a: &^x 1\n") << u"ä"_s;
    QTest::newRow("broken text") << QByteArray("a: &^x 1\nb: [\n") << u"y"_s;
}

void TestEntries::renameRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    const Span mark = takeMarks(text);
    const YamlTree tree = YamlTree::read(text);
    const YamlEdits edits = renameAnchor(tree, anchorUsesAt(tree, mark.begin), name);
    QVERIFY(!edits);
    QVERIFY(!edits.error().message.isEmpty());
}

/// Truncated and mangled texts: every answer is within the text.
void TestEntries::brokenTexts()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        RandomText random(seed);
        QByteArray text = random.make();
        text.truncate(random.pick(static_cast<int>(text.size())));
        for (int i = random.pick(4); i > 0 && !text.isEmpty(); --i)
            text[random.pick(static_cast<int>(text.size()))] = "{[&*\"'-:\n\x80"[random.pick(10)];
        const YamlTree tree = YamlTree::read(text);
        const qsizetype offset = random.pick(static_cast<int>(text.size()) + 1);
        const Span all{0, text.size()};
        QVERIFY(all.contains(enclosingSpan(tree, {offset, offset})));
        QVERIFY(all.contains(enclosedSpan(tree, all, offset)));
        QVERIFY(all.contains(entryAt(tree, offset).entrySpan()));
        const AnchorUses uses = anchorUsesAt(tree, offset);
        QVERIFY(!uses.isValid() || all.contains(uses.name));
        siblingStart(tree, offset, 1);
    }
}

/// Every key of the corpus gets another name: undone it is the same bytes, and so it is, now and then,
/// renamed back.
void TestEntries::corpusKeysRenamed()
{
    if (corpusPacks().isEmpty())
        QSKIP("There is no corpus of packs here.");
    int renamed = 0;
    for (const QString &pack : corpusPacks()) {
        QFile file(pack + "/values.yaml"_L1);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const YamlTree tree = YamlTree::read(file.readAll());
        for (int id = 0; id < tree.nodeCount(); ++id) {
            const YamlNode node = tree.node(id);
            const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
            if (!node.key().isScalar() || tree.find(path) != node)
                continue;
            const YamlEdits edits = renameKey(tree, path, u"quite another"_s);
            QVERIFY2(edits,
                     qPrintable(pack + u' ' + path.text() + (edits ? QString() : edits.error().message)));
            const QByteArray after = applied(tree.text(), *edits);
            QVERIFY(after != tree.text());
            QCOMPARE(applied(after, inverted(tree.text(), *edits)), tree.text());
            if (++renamed % 40 != 0)
                continue;
            QList<YamlStep> steps = YamlTree::pathOf(node);
            steps.last().name = u"quite another"_s;
            const YamlEdits back =
                renameKey(YamlTree::read(after), YamlPath::fromSteps(steps), node.keyName());
            QVERIFY(back);
            if (node.keyName() != u"<<"_s) // as a name it is in quotes
                QCOMPARE(applied(after, *back), tree.text());
        }
    }
    QVERIFY2(renamed > 5000, qPrintable(QString::number(renamed)));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestEntries)
#include "tst_entries.moc"
