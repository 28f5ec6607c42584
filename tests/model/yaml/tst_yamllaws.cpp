// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/diagnostics.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/yamledit.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamlvalue.h"
#include "tests/model/yaml/randomyaml.h"
#include "tests/support/corpus.h"
#include "tests/support/editlaws.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Laws of each edit, over the values of real packs and over texts that nobody has written. Of each text a
/// few nodes are taken, all with LAYERWRIGHT_ALL_NODES=1.
class TestYamlLaws : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void texts_data();
    void texts();

private:
    void checkNode(const YamlTree &tree, const YamlNode &node);
    void checkSet(const YamlTree &tree, const YamlNode &node, const YamlPath &path);
    void checkRemove(const YamlTree &tree, const YamlNode &node, const YamlPath &path);
    void checkRename(const YamlTree &tree, const YamlNode &node, const YamlPath &path);
    void checkInsert(const YamlTree &tree, const YamlNode &node, const YamlPath &path);
    void checkMerge(const YamlTree &tree, const YamlNode &node, const YamlPath &path);
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestYamlLaws::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QString &pack : corpusPacks())
        QTest::newRow(qPrintable(pack.section(u'/', -1))) << contentOf(pack + u"/values.yaml"_s);
    for (quint32 seed = 5000; seed < 5200; ++seed)
        QTest::addRow("made up %u", seed) << RandomText(seed).make();
    for (quint32 seed = 6000; seed < 6600; ++seed)
        QTest::addRow("odd %u", seed) << RandomText(seed).makeOdd();
}

void TestYamlLaws::texts()
{
    QFETCH(QByteArray, text);
    const auto tree = YamlTree::parse(text);
    const auto isTwice = [](const Finding &finding) { return finding.rule == "yaml-duplicate-key"_L1; };
    if (!tree || std::ranges::any_of(findYamlProblems(*tree), isTwice))
        return; // the maker is not perfect
    const bool takesAll = qEnvironmentVariableIntValue("LAYERWRIGHT_ALL_NODES") > 0;
    const int step = takesAll ? 1 : std::max(1, tree->nodeCount() / 8);
    for (int id = int(text.size()) % step; id < tree->nodeCount(); id += step) {
        const YamlNode node = tree->node(id);
        if (node.isKey() || !node.parent() || node.document() != 0 ||
            tree->find(YamlPath::fromSteps(YamlTree::pathOf(node))) != node)
            continue;
        checkNode(*tree, node);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestYamlLaws::checkNode(const YamlTree &tree, const YamlNode &node)
{
    const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
    if (node.isScalar())
        checkSet(tree, node, path);
    if (node.anchor().isEmpty())
        checkRemove(tree, node, path);
    if (node.key().isScalar())
        checkRename(tree, node, path);
    if (node.isMap() || node.isSequence())
        checkInsert(tree, node, path);
    checkMerge(tree, node, path);
}

#define CHECK(condition)                                                                                     \
    QVERIFY2(condition, qPrintable(path.text() + u'\n' + QString::fromUtf8(tree.text().left(2000))))
#define CHECK_LAW(edits, intended)                                                                           \
    do {                                                                                                     \
        const QString broken = edits ? brokenLaw(tree, *edits, intendedWith(tree, node, intended))           \
                                     : u"refused: "_s + edits.error().message;                               \
        QVERIFY2(broken.isEmpty(), qPrintable(path.text() + u": "_s + broken + u'\n' +                       \
                                              QString::fromUtf8(tree.text().left(2000))));                   \
    } while (false)

void TestYamlLaws::checkSet(const YamlTree &tree, const YamlNode &node, const YamlPath &path)
{
    const YamlEdits edits = setValue(tree, path, "another");
    YamlValue value = YamlValue::of(node);
    value.text = "another";
    value.isTyped = false;
    value.tag.clear();
    CHECK_LAW(edits, value);
    CHECK(staysWithin(tree, *edits, node));
    const YamlTree after = YamlTree::read(applied(tree.text(), *edits));
    const YamlEdits again = setValue(after, path, "another");
    CHECK(again && again->isEmpty());
    const QByteArray written = tree.text().sliced(node.span().begin, node.span().length());
    const YamlEdits back = setValue(after, path, written);
    if (!back && node.isBlockScalar())
        return; // blank lines that it kept have become those of the text
    CHECK(back);
    const bool isPlainLine = !written.isEmpty() && !written.contains('\n') && !node.isBlockScalar();
    const bool isCanonical = scalarLike(node, node.style(), node.parent().isFlow(), 0) == written;
    if (isPlainLine && isCanonical && node.tag().isEmpty() && node.style() != YamlStyle::Plain)
        CHECK(applied(after.text(), *back) == tree.text());
}

void TestYamlLaws::checkRemove(const YamlTree &tree, const YamlNode &node, const YamlPath &path)
{
    const YamlEdits edits = removeNode(tree, path);
    if (!edits && edits.error().message.contains(u"alias"_s))
        return;
    CHECK_LAW(edits, std::nullopt);
}

void TestYamlLaws::checkRename(const YamlTree &tree, const YamlNode &node, const YamlPath &path)
{
    const YamlEdits edits = renameKey(tree, path, u"another name"_s);
    CHECK(edits);
    const YamlTree after = YamlTree::read(applied(tree.text(), *edits));
    YamlPath renamed;
    QList<YamlStep> steps = YamlTree::pathOf(node);
    steps.last().name = u"another name"_s;
    const YamlEdits back = renameKey(after, YamlPath::fromSteps(steps), node.keyName());
    CHECK(back);
    CHECK(YamlValue::ofDocuments(YamlTree::read(applied(after.text(), *back))).size() ==
          YamlValue::ofDocuments(tree).size());
    const QByteArray key = tree.text().sliced(node.keySpan().begin, node.keySpan().length());
    if (node.key().style() == YamlStyle::Plain &&
        scalarLike(node.key(), {}, node.parent().isFlow(), 0) == key && !isTypedScalar(node.key().value()))
        CHECK(applied(after.text(), *back) == tree.text());
}

void TestYamlLaws::checkInsert(const YamlTree &tree, const YamlNode &node, const YamlPath &path)
{
    if (node.isMap() && node.isFlow() && tree.text()[node.span().begin] != '{')
        return; // `[a: b]`, which has no room for a second key
    YamlValue value = YamlValue::of(node);
    const YamlTree added = YamlTree::read("brand-new: {a: [1]}");
    value.items.append(YamlValue::of(added.root().at(0)));
    if (node.isMap())
        value.keys.append(YamlValue::of(added.root().at(0).key()));
    const YamlEdits edits = node.isMap() ? insertKey(tree, path, u"brand-new"_s, "{a: [1]}", u"about it"_s)
                                         : insertItem(tree, path, -1, "{a: [1]}");
    CHECK_LAW(edits, value);
    if (node.count() == 0)
        return;
    const YamlTree after = YamlTree::read(applied(tree.text(), *edits));
    QList<YamlStep> steps = YamlTree::pathOf(node);
    steps.append(node.isMap() ? YamlStep{u"brand-new"_s, -1, {}} : YamlStep{{}, node.count(), {}});
    const YamlEdits back = removeNode(after, YamlPath::fromSteps(steps));
    CHECK(back);
    CHECK(YamlValue::ofDocuments(YamlTree::read(applied(after.text(), *back))) ==
          YamlValue::ofDocuments(tree));
}

/// A map with the node's path, as keys, merged.
void TestYamlLaws::checkMerge(const YamlTree &tree, const YamlNode &node, const YamlPath &path)
{
    QByteArray add;
    int depth = 0;
    for (const YamlStep &step : YamlTree::pathOf(node)) {
        if (step.isIndex() || step.name == u"<<"_s || step.name.contains(u'\n'))
            return;
        add += QByteArray(2 * depth++, ' ') + '\'' + step.name.toUtf8().replace('\'', "''") + "':\n";
    }
    for (YamlNode at = node; at; at = at.parent())
        if (at.isAlias() || (at.parent() && !at.key().isScalar()) || at.key().isNull())
            return;
    add.chop(1);
    const YamlEdits edits = mergeText(tree, add + " [merged]\n");
    YamlValue value = YamlValue::of(YamlTree::read("[merged]").root());
    value.anchor = node.anchor();
    CHECK_LAW(edits, value);
    const YamlEdits again = mergeText(YamlTree::read(applied(tree.text(), *edits)), add + " [merged]\n");
    CHECK(again && again->isEmpty());
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestYamlLaws)
#include "tst_yamllaws.moc"
