// SPDX-License-Identifier: Apache-2.0
#include "model/items/outlinemodel.h"
#include "tests/model/yaml/randomyaml.h"
#include "tests/support/corpus.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestOutlineModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rows_data();
    void rows();
    void everyNodeIsThereOnce();
    void placesOfTheCursor();
    void search_data();
    void search();
    void keptAcrossTrees();
    void brokenTexts();
    void largeTexts();
};

/// The rows below an index as lines: indented, with what is beside the name.
static QStringList shown(const OutlineModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString detail = index.data(OutlineModel::DetailRole).toString();
        lines.append(QString(depth * 2, u' ') + index.data().toString() +
                     (detail.isEmpty() ? QString() : u" | "_s + detail));
        lines.append(shown(model, index, depth + 1));
    }
    return lines;
}

void TestOutlineModel::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("comments only") << QByteArray("# a\n") << QStringList();
    QTest::newRow("one scalar") << QByteArray("a\n") << QStringList();
    QTest::newRow("nested") << QByteArray("a:\n  b: 1\n  c: {d: x}\n'e f': \"y\"\n")
                            << QStringList{u"a"_s, u"  b | 1"_s, u"  c"_s, u"    d | x"_s, u"e f | y"_s};
    QTest::newRow("items by name")
        << QByteArray("- name: web\n  image: nginx\n- x: 1\n- 7\n- {image: a/b}\n- [z]\n")
        << QStringList{u"web | [0]"_s, u"  name | web"_s, u"  image | nginx"_s, u"[1] | x: 1"_s, u"  x | 1"_s,
                       u"7"_s,         u"a/b | [3]"_s,    u"  image | a/b"_s,   u"[4]"_s,        u"  z"_s};
    QTest::newRow("list") << QByteArray("l: [1, 2]\n") << QStringList{u"l | [2]"_s, u"  1"_s, u"  2"_s};
    QTest::newRow("documents") << QByteArray("kind: Pod\nmetadata: {name: web}\n---\na: 1\n---\n# nothing\n")
                               << QStringList{u"Pod web"_s,        u"  kind | Pod"_s, u"  metadata"_s,
                                              u"    name | web"_s, u"Document 2"_s,   u"  a | 1"_s};
    QTest::newRow("objects in a list")
        << QByteArray("items:\n- apiVersion: v1\n  kind: Secret\n  metadata:\n    name: s\n")
        << QStringList{u"items | [1]"_s,       u"  Secret s | [0]"_s, u"    apiVersion | v1"_s,
                       u"    kind | Secret"_s, u"    metadata"_s,     u"      name | s"_s};
    QTest::newRow("alias and anchor")
        << QByteArray("a: &x 1\nb: *x\n") << QStringList{u"a | 1"_s, u"b | *x"_s};
    QTest::newRow("text of several lines")
        << QByteArray("a: |\n  one\n  two\n") << QStringList{u"a | one …"_s};
    QTest::newRow("template") << QByteArray("a: {{ .x }}\n") << QStringList{u"a | {{ .x }}"_s};
    QTest::newRow("no value") << QByteArray("a:\nb: ''\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("key that is a list")
        << QByteArray("? [a]\n: 1\nb: 2\n") << QStringList{u"? | 1"_s, u"b | 2"_s};
    QTest::newRow("broken") << QByteArray("a: 1\nb: [\n") << QStringList{u"a | 1"_s, u"b | [0]"_s};
}

void TestOutlineModel::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(YamlTree::read(text));
    QCOMPARE(shown(model), expected);
}

static int countBelow(const OutlineModel &model, const QModelIndex &parent, QSet<QString> &paths)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        paths.insert(QString::number(model.nodeOf(index).document()) +
                     index.data(Qt::ToolTipRole).toString());
        count += 1 + countBelow(model, index, paths);
    }
    return count;
}

/// The paths of the outline are those of the tree, and each node's index leads back to it.
void TestOutlineModel::everyNodeIsThereOnce()
{
    QList<QByteArray> texts;
    for (quint32 seed = 0; seed < 200; ++seed)
        texts.append(RandomText(seed).make());
    for (const QString &pack : corpusPacks()) {
        QFile file(pack + "/values.yaml"_L1);
        if (file.open(QIODevice::ReadOnly) && file.size() < 60'000)
            texts.append(file.readAll());
    }
    for (const QByteArray &text : std::as_const(texts)) {
        OutlineModel model;
        model.setTree(YamlTree::read(text));
        QSet<QString> paths;
        const int count = countBelow(model, {}, paths);
        QSet<QString> expected;
        int nodes = 0;
        for (int id = 0; id < model.tree().nodeCount(); ++id) {
            const YamlNode node = model.tree().node(id);
            const QModelIndex index = model.indexOf(node);
            if (node.isKey() || !node.parent())
                continue;
            QVERIFY2(model.nodeOf(index) == node && index == model.index(index.row(), 0, index.parent()),
                     text.constData());
            expected.insert(QString::number(node.document()) + pathText(YamlTree::pathOf(node)));
            ++nodes;
        }
        QCOMPARE(paths, expected);
        QCOMPARE(count, nodes);
    }
}

void TestOutlineModel::placesOfTheCursor()
{
    const QByteArray text = "a:\n  b: 1\n\nc:\n  - name: x\n    y: 2\n";
    OutlineModel model;
    model.setTree(YamlTree::read(text));
    const auto at = [&](const char *word) {
        return model.indexAt(text.indexOf(word)).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(at("b:"), u"a.b"_s);
    QCOMPARE(at("1"), u"a.b"_s);
    QCOMPARE(at("c:"), u"c"_s);
    QCOMPARE(at("- name"), u"c[0]"_s);
    QCOMPARE(at("y: 2"), u"c[0].y"_s);
    model.setTree(model.tree(), outlineMatches(model.tree(), u"c"_s));
    QCOMPARE(model.indexAt(text.indexOf("b:")), QModelIndex());
    QCOMPARE(at("y: 2"), u"c[0].y"_s); // below a match everything is shown
    QCOMPARE(OutlineModel().indexAt(0), QModelIndex());
}

void TestOutlineModel::search_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("expected");
    const QByteArray nested =
        "server:\n  image:\n    tag: 1\n  port: 2\nrepoServer:\n  image:\n    tag: 3\nx: 4\n";
    QTest::newRow("name") << nested << u"port"_s << QStringList{u"server"_s, u"  port | 2"_s};
    QTest::newRow("case") << nested << u"PORT"_s << QStringList{u"server"_s, u"  port | 2"_s};
    QTest::newRow("parts of words") << nested << u"rs"_s
                                    << QStringList{u"repoServer"_s, u"  image"_s, u"    tag | 3"_s};
    QTest::newRow("a match with all below it")
        << nested << u"im"_s << QStringList{u"server"_s,     u"  image"_s, u"    tag | 1"_s,
                                            u"repoServer"_s, u"  image"_s, u"    tag | 3"_s};
    QTest::newRow("below another") << nested << u"repo.tag"_s
                                   << QStringList{u"repoServer"_s, u"  image"_s, u"    tag | 3"_s};
    QTest::newRow("nothing found") << nested << u"zzz"_s << QStringList();
    QTest::newRow("dots alone") << nested << u"."_s << QStringList();
    QTest::newRow("in documents") << QByteArray("a: 1\n---\nb: 2\n---\na: 3\n") << u"a"_s
                                  << QStringList{u"Document 1"_s, u"  a | 1"_s, u"Document 3"_s,
                                                 u"  a | 3"_s};
    QTest::newRow("documents by name")
        << QByteArray("kind: Pod\n---\nkind: Job\n") << u"job"_s << QStringList{u"Job"_s, u"  kind | Job"_s};
    QTest::newRow("not in keys that are lists")
        << QByteArray("? [abc]\n: 1\nb: 2\n") << u"abc"_s << QStringList();
}

void TestOutlineModel::search()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pattern);
    QFETCH(QStringList, expected);
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const YamlTree tree = YamlTree::read(text);
    model.setTree(tree, outlineMatches(tree, pattern));
    QCOMPARE(shown(model), expected);
    QCOMPARE(model.matches().isEmpty(), expected.isEmpty());
    model.setTree(tree);
    QVERIFY(shown(model).size() > expected.size() || shown(model) == expected);
}

/// What a view remembers is found again after an edit above, below and within.
void TestOutlineModel::keptAcrossTrees()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTree(YamlTree::read("a: 1\nl:\n- name: x\n- name: y\n  z: 1\nb:\n  c: 2\n"));
    const QPersistentModelIndex z = model.indexAt(model.tree().text().indexOf("z:"));
    const QPersistentModelIndex c = model.indexAt(model.tree().text().indexOf("c:"));
    const QPersistentModelIndex a = model.indexAt(0);
    QCOMPARE(z.data(Qt::ToolTipRole).toString(), u"l[1].z"_s);

    model.setTree(
        YamlTree::read("new: 1\nl:\n- name: n\n- name: x\n- name: y\n  q: 0\n  z: 1\nb:\n  c: 2\n"));
    QCOMPARE(z.data(Qt::ToolTipRole).toString(), u"l[2].z"_s);
    QCOMPARE(c.data(Qt::ToolTipRole).toString(), u"b.c"_s);
    QVERIFY(!a.isValid());

    model.setTree(model.tree(), outlineMatches(model.tree(), u"c"_s));
    QVERIFY(!z.isValid());
    QCOMPARE(c.data(Qt::ToolTipRole).toString(), u"b.c"_s);
}

void TestOutlineModel::brokenTexts()
{
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (quint32 seed = 0; seed < 150; ++seed) {
        RandomText random(seed);
        QByteArray text = random.make();
        text.truncate(random.pick(static_cast<int>(text.size())));
        const YamlTree tree = YamlTree::read(text);
        model.setTree(tree, seed % 3 == 0 ? outlineMatches(tree, u"k"_s) : OutlineMatches());
        QSet<QString> paths;
        countBelow(model, {}, paths);
        for (qsizetype offset = 0; offset <= text.size(); offset += 7)
            model.indexAt(offset);
    }
}

/// 3 MB: what the window's thread does of it is next to nothing.
void TestOutlineModel::largeTexts()
{
    QByteArray text;
    for (int i = 0; text.size() < 3'000'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "key" + n + ":\n  image: registry/" + n + "\n  ports:\n  - name: web\n    port: " + n + "\n";
    }
    const YamlTree tree = YamlTree::read(text);
    OutlineModel model;
    model.setTree(tree);
    QList<QPersistentModelIndex> expanded;
    for (int row = 0; row < model.rowCount(); row += model.rowCount() / 200)
        expanded.append(model.index(row, 0));
    const YamlTree next = YamlTree::read("first: 1\n" + text);
    QElapsedTimer timer;
    timer.start();
    model.setTree(next);
    const qint64 elapsed = timer.elapsed();
    qInfo("%d nodes, 200 kept: %lld ms", next.nodeCount(), elapsed);
    QVERIFY(elapsed < 500); // far from what a rebuilt tree would take, on a busy machine too
    for (const QPersistentModelIndex &index : std::as_const(expanded))
        QVERIFY(index.isValid());

    const OutlineMatches matches = outlineMatches(next, u"image"_s);
    QVERIFY(matches.isCut);
    QCOMPARE(matches.letters.size(), OutlineMatches::Most);
    int asked = 0;
    outlineMatches(next, u"nowhere"_s, [&asked] { return ++asked == 3; });
    QCOMPARE(asked, 3);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestOutlineModel)
#include "tst_outlinemodel.moc"
