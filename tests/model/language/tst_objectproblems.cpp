// SPDX-License-Identifier: Apache-2.0
#include "model/language/objectproblems.h"
#include "model/yaml/yamltree.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Kubernetes' objects in manifests.
class TestObjectProblems : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void ofAManifest_data();
    void ofAManifest();
    void fixes_data();
    void fixes();
    void twice_data();
    void twice();
    void whereTheOtherIs();
};

static QStringList brief(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"%1:%2+%3 %4"_s.arg(finding.position.line)
                         .arg(finding.position.column)
                         .arg(finding.span.length())
                         .arg(finding.rule));
    return lines;
}

void TestObjectProblems::ofAManifest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &expected = {}) {
        QTest::newRow(name) << text << expected;
    };
    const QByteArray good = "apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n";
    row("good", good);
    row("several, with empty ones between", good + "---\n---\n# none\n---\n" + good + "...\n");
    row("nothing", "");
    row("comments", "# later\n");
    row("no version", "kind: Service\nmetadata: {name: a}\n", {u"1:1+4 object-api-version"_s});
    row("an empty version", "apiVersion:\nkind: Service\nmetadata: {name: a}\n",
        {u"1:1+10 object-api-version"_s});
    row("no kind", "# c\napiVersion: v1\nmetadata: {name: a}\n", {u"2:1+10 object-kind"_s});
    row("no name", "apiVersion: v1\nkind: Service\nmetadata:\n  labels: {a: b}\n", {u"3:1+8 object-name"_s});
    row("an empty name", "apiVersion: v1\nkind: Service\nmetadata:\n  name: ''\n", {u"4:3+4 object-name"_s});
    row("no metadata", "apiVersion: v1\nkind: Service\n", {u"1:1+10 object-name"_s});
    row("a name that is generated", "apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: a-}\n");
    row("a map of something else, told once", "replicas: 1\n", {u"1:1+8 object-kind"_s});
    row("the second document", good + "---\nkind: X\napiVersion: v1\n", {u"6:1+4 object-name"_s});
    row("a list at the top", "- " + QByteArray(good).replace("\n", "\n  "), {u"1:1+1 object-no-map"_s});
    row("a word", "hello\n", {u"1:1+5 object-no-map"_s});
    row("a List",
        "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Service\n  metadata: {name: a}\n");
    row("a List with an item without a name",
        "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Service\n", {u"4:3+10 object-name"_s});
    row("a list of one kind", "apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n");
    row("a kind that ends with List",
        "apiVersion: x.io/v1\nkind: AllowList\nspec: {items: []}\nmetadata: {name: a}\n");
    row("templates as values", "apiVersion: v1\nkind: Service\nmetadata:\n  name: '{{ .spectro.var.n }}'\n");
    row("metadata of a template", "apiVersion: v1\nkind: Service\nmetadata: '{{ .x }}'\n");
    row("a template as a document", "'{{ include \"x\" . }}'\n");
    row("templates as keys", "'{{ .x }}': 1\n");
    row("statements", "{{- if .Values.on }}\napiVersion: v1\n{{- end }}\n");
    row("broken text", "apiVersion: v1\nkind: [\n");
    row("broken text, and a document after it", "kind: [\n---\nkind: Service\napiVersion: v1\n",
        {u"3:1+4 object-name"_s});
    row("an alias", "apiVersion: v1\nkind: Service\nmetadata: &m {name: a}\n---\napiVersion: v1\nkind: "
                    "Pod\nmetadata: &m {name: a}\nspec: *m\n");
}

void TestObjectProblems::ofAManifest()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    const QList<Finding> findings = findObjectProblems(YamlTree::read(text));
    QCOMPARE(brief(findings), expected);
    for (const Finding &finding : findings)
        QCOMPARE(finding.severity, Severity::Error);
}

void TestObjectProblems::fixes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("the version of a known kind")
        << QByteArray("# c\nkind: Deployment\nmetadata: {name: a}\n")
        << QByteArray("# c\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n");
    QTest::newRow("in a List")
        << QByteArray("apiVersion: v1\nkind: List\nitems:\n  - kind: Pod\n    metadata: {name: a}\n")
        << QByteArray("apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    metadata: "
                      "{name: a}\n");
    QTest::newRow("an unknown kind") << QByteArray("kind: Zebra\nmetadata: {name: a}\n") << QByteArray();
    QTest::newRow("other capitals") << QByteArray("apiversion: v1\nkind: Pod\nmetadata: {name: a}\n")
                                    << QByteArray("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n");
    QTest::newRow("a name with a capital") << QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n  Name: a\n")
                                           << QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n");
}

void TestObjectProblems::fixes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, after);
    const QList<Finding> findings = findObjectProblems(YamlTree::read(text));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].fixes.size(), after.isEmpty() ? 0 : 1);
    if (after.isEmpty())
        return;
    QCOMPARE(applied(text, findings[0].fixes[0].edits), after);
    QVERIFY(findObjectProblems(YamlTree::read(after)).isEmpty());
}

static Layer layerOf(const QString &name, const QByteArray &values, const QList<QByteArray> &manifests)
{
    Layer layer;
    layer.name = name;
    layer.values = values;
    for (const QByteArray &content : manifests)
        layer.manifests.append({u"m%1"_s.arg(layer.manifests.size()), content, {}});
    return layer;
}

static QByteArray object(const QByteArray &apiVersion, const QByteArray &kind, const QByteArray &name,
                         const QByteArray &nameSpace = {})
{
    return "apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata:\n  name: " + name + '\n' +
           (nameSpace.isEmpty() ? QByteArray() : "  namespace: " + nameSpace + '\n');
}

void TestObjectProblems::twice_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isTwice");
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &second, bool isTwice) {
        QTest::newRow(name) << first << second << isTwice;
    };
    // The first is in a layer of the namespace "one", the second of "two".
    row("cluster-wide", object("v1", "Namespace", "a"), object("v1", "Namespace", "a"), true);
    row("in two namespaces", object("v1", "Pod", "a"), object("v1", "Pod", "a"), false);
    row("in the same", object("v1", "Pod", "a", "two"), object("v1", "Pod", "a"), true);
    row("another version of the API", object("apps/v1", "Deployment", "a", "x"),
        object("apps/v1beta1", "Deployment", "a", "x"), true);
    row("another group", object("apps/v1", "Deployment", "a", "x"),
        object("extensions/v1beta1", "Deployment", "a", "x"), false);
    row("another kind", object("v1", "Pod", "a", "x"), object("v1", "Service", "a", "x"), false);
    row("another name", object("v1", "Pod", "a", "x"), object("v1", "Pod", "b", "x"), false);
    row("names of templates", object("v1", "Namespace", "'{{ .x }}'"),
        object("v1", "Namespace", "'{{ .x }}'"), false);
    row("in a List", object("v1", "Pod", "a", "x"),
        "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, metadata: {name: a, namespace: "
        "x}}\n",
        true);
    row("without names", "apiVersion: v1\nkind: Namespace\nmetadata: {generateName: a}\n",
        "apiVersion: v1\nkind: Namespace\nmetadata: {generateName: a}\n", false);
    row("broken text", object("v1", "Namespace", "a") + "x: [\n", object("v1", "Namespace", "a"), false);
}

void TestObjectProblems::twice()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, isTwice);
    Profile profile;
    profile.layers = {layerOf(u"a"_s, "pack:\n  namespace: one\n", {first}),
                      layerOf(u"b"_s, "pack:\n  namespace: two\n", {second})};
    const QList<ProfileFinding> findings = findDuplicateObjects(profile);
    QCOMPARE(findings.size(), isTwice ? 1 : 0);
    if (!isTwice)
        return;
    QCOMPARE(findings[0].layer, 1);
    QCOMPARE(findings[0].manifest, 0);
    QCOMPARE(findings[0].finding.rule, u"object-duplicate"_s);
    QCOMPARE(findings[0].finding.severity, Severity::Warning);
    const Span span = findings[0].finding.span;
    QCOMPARE(second.sliced(span.begin, span.length()), QByteArray("a")); // the name itself
}

void TestObjectProblems::whereTheOtherIs()
{
    const QByteArray pod = object("v1", "Pod", "a");
    Profile profile;
    profile.layers = {layerOf(u"one"_s, {}, {"# c\n" + pod + "---\n" + pod, pod}),
                      layerOf(u"two"_s, {}, {pod})};
    QStringList messages;
    for (const ProfileFinding &found : findDuplicateObjects(profile))
        messages.append(found.finding.message.section(u'.', 0, 1));
    QCOMPARE(
        messages,
        (QStringList{
            u"Pod “a” of the namespace “default” is in this profile twice. The other place: line 5"_s,
            u"Pod “a” of the namespace “default” is in this profile twice. The other place: manifest “m0”, "
            "line 5"_s,
            u"Pod “a” of the namespace “default” is in this profile twice. The other place: layer “one”, "
            "manifest “m0”, line 5"_s}));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestObjectProblems)
#include "tst_objectproblems.moc"
