// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/nodemove.h"
#include "tests/model/yaml/randomyaml.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

using enum MoveDirection;

class TestNodeMove : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void moves_data();
    void moves();
    void refused_data();
    void refused();
    void randomTexts();
    void corpus();
};

static QByteArray moved(const YamlTree &tree, const YamlNode &node, MoveDirection direction)
{
    const YamlEdits edits = moveNode(tree, node, direction);
    return edits ? applied(tree.text(), *edits) : "refused: " + edits.error().message.toUtf8();
}

void TestNodeMove::moves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("result"); // of moving it up
    const auto row = [](const char *name, const char *text, const QString &path, const char *result) {
        QTest::newRow(name) << QByteArray(text) << path << QByteArray(result);
    };
    row("keys", "a: 1\nb: 2\nc: 3\n", u"b"_s, "b: 2\na: 1\nc: 3\n");
    row("with their comments", "# about a\na: 1 # one\n# about b\nb: 2 # two\n", u"b"_s,
        "# about b\nb: 2 # two\n# about a\na: 1 # one\n");
    row("blank lines stay", "a: 1\n\n# section\n\nb: 2\n", u"b"_s, "b: 2\n\n# section\n\na: 1\n");
    row("subtree", "p:\n  a:\n    x: 1\n  b:\n    - y\n    # end\n\n    - z\nq: 1\n", u"p.b"_s,
        "p:\n  b:\n    - y\n    # end\n\n    - z\n  a:\n    x: 1\nq: 1\n");
    row("the last of a text without line end", "a: 1\nb: 2", u"b"_s, "b: 2\na: 1");
    row("CRLF", "a: 1\r\nb:\r\n  c: 2\r\n", u"b"_s, "b:\r\n  c: 2\r\na: 1\r\n");
    row("items", "- a\n# second\n- b: 1\n  c: 2\n", u"[1]"_s, "# second\n- b: 1\n  c: 2\n- a\n");
    row("to the line of the dash", "- name: web\n  image: nginx\n", u"[0].image"_s,
        "- image: nginx\n  name: web\n");
    row("with its comment to the line of the dash", "- name: web\n  # of the vendor\n  image: nginx\n",
        u"[0].image"_s, "- # of the vendor\n  image: nginx\n  name: web\n");
    row("flow", "a: {x: 1, y: [2, 3], z: 4}\n", u"a.y"_s, "a: {y: [2, 3], x: 1, z: 4}\n");
    row("flow of several lines", "[\n  one, # 1\n  two # 2\n]\n", u"[1]"_s, "[\n  two, # 1\n  one # 2\n]\n");
    row("marker stays on top", "# spectrocloud.com/enabled-presets: A:b\na: 1\nb: 2\n", u"b"_s,
        "# spectrocloud.com/enabled-presets: A:b\nb: 2\na: 1\n");
    row("block scalars", "a: |\n  one\n\n  two\nb: >-\n  x\n  y\nc: 1\n", u"b"_s,
        "b: >-\n  x\n  y\na: |\n  one\n\n  two\nc: 1\n");
    row("template", "a: {{ .spectro.var.x }}\nb: 2\n", u"b"_s, "b: 2\na: {{ .spectro.var.x }}\n");
    row("anchor stays before its alias", "a: &x 1\nb: 2\nc: *x\n", u"b"_s, "b: 2\na: &x 1\nc: *x\n");
    row("nested items", "- - a\n  - b\n- c\n", u"[0][1]"_s, "- - b\n  - a\n- c\n");
    row("dotted and quoted keys", "x.y: 1\n'q r': 2\n", u"'q r'"_s, "'q r': 2\nx.y: 1\n");
}

void TestNodeMove::moves()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, result);
    const YamlTree tree = YamlTree::read(text);
    const YamlNode node = tree.find(path);
    QVERIFY(canMoveNode(node, Up));
    QCOMPARE(moved(tree, node, Up), result);
    QCOMPARE(moved(tree, node.parent().at(node.index() - 1), Down), result);

    const YamlTree after = YamlTree::read(result);
    const YamlNode parent = after.find(YamlPath::fromSteps(YamlTree::pathOf(node.parent())));
    QCOMPARE(moved(after, parent.at(node.index() - 1), Down), text);
    QCOMPARE(moved(after, parent.at(node.index()), Up), text);
}

void TestNodeMove::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("the first") << QByteArray("a: 1\nb: 2\n") << u"a"_s << u"first"_s;
    QTest::newRow("the root") << QByteArray("a: 1\n") << u""_s << u"first"_s;
    QTest::newRow("alias before its anchor") << QByteArray("a: &x 1\nb: *x\n") << u"b"_s << u"alias"_s;
    QTest::newRow("anchor given twice") << QByteArray("a: &x 1\nb: &x 2\nc: *x\n") << u"b"_s << u"&x"_s;
    QTest::newRow("no line end in a block") << QByteArray("a: 1\nb: |\n  x") << u"b"_s << u"by hand"_s;
    QTest::newRow("broken text") << QByteArray("a: 1\nb: [\n") << u"b"_s << u"line 2"_s;
}

void TestNodeMove::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, word);
    const YamlTree tree = YamlTree::read(text);
    const YamlEdits edits = moveNode(tree, tree.find(path), Up);
    QVERIFY(!edits);
    QVERIFY2(edits.error().message.contains(word), qPrintable(edits.error().message));
}

/// Moved up and down again, or down and up again, a text is what it was.
static bool comesBack(const YamlTree &tree, const YamlNode &node, MoveDirection direction)
{
    const YamlEdits edits = moveNode(tree, node, direction);
    // The blank lines below a `|+` are its own, and between two entries nobody could tell whose; a block at
    // the end of a text may lack its last line end.
    if (!edits)
        return (tree.text().contains("|+") || !tree.text().endsWith('\n')) &&
               edits.error().message.contains(u"by hand"_s);
    const YamlTree after = YamlTree::read(applied(tree.text(), *edits));
    YamlNode parent = after.root(node.document());
    QList<int> way;
    for (YamlNode at = node.parent(); at.parent(); at = at.parent())
        way.prepend(at.index());
    for (const int index : way)
        parent = parent.at(index);
    const int index = node.index() + (direction == Up ? -1 : 1);
    const QByteArray back = moved(after, parent.at(index), direction == Up ? Down : Up);
    if (back != tree.text())
        qInfo("%s\n----\n%s\n----\n%s", tree.text().constData(), after.text().constData(), back.constData());
    return back == tree.text();
}

void TestNodeMove::randomTexts()
{
    int moves = 0;
    for (quint32 seed = 0; seed < 1500; ++seed) {
        RandomText random(seed);
        const auto tree = YamlTree::parse(random.make());
        if (!tree)
            continue; // the maker is not perfect
        for (int round = 0; round < 16; ++round) {
            const YamlNode node = tree->node(random.pick(tree->nodeCount()));
            const MoveDirection direction = random.pick(2) ? Up : Down;
            if (!canMoveNode(node, direction))
                continue;
            QVERIFY2(comesBack(*tree, node, direction), qPrintable(QString::number(seed)));
            ++moves;
        }
    }
    QVERIFY2(moves > 2500, qPrintable(QString::number(moves)));
}

void TestNodeMove::corpus()
{
    if (corpusPacks().isEmpty())
        QSKIP("There is no corpus of packs here.");
    int moves = 0;
    for (const QString &pack : corpusPacks()) {
        QFile file(pack + "/values.yaml"_L1);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const YamlTree tree = YamlTree::read(file.readAll());
        const int step = std::max(1, tree.nodeCount() / 8);
        for (int id = static_cast<int>(pack.size()) % step; id < tree.nodeCount(); id += step) {
            const YamlNode node = tree.node(id);
            for (const MoveDirection direction : {Up, Down}) {
                if (!canMoveNode(node, direction))
                    continue;
                QVERIFY2(comesBack(tree, node, direction),
                         qPrintable(pack + u' ' + pathText(YamlTree::pathOf(node))));
                ++moves;
            }
        }
    }
    QVERIFY2(moves > 400, qPrintable(QString::number(moves)));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestNodeMove)
#include "tst_nodemove.moc"
