// SPDX-License-Identifier: Apache-2.0
#include "model/document/packproblems.h"
#include "model/document/resourcesum.h"
#include "model/yaml/textedit.h"
#include "tests/support/corpus.h"
#include "tests/support/packs.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestRelationProblems final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void displayNames_data();
    void displayNames();
    void namespaces_data();
    void namespaces();
    void namespaceIsWritten_data();
    void namespaceIsWritten();
    void sharedNamespaces_data();
    void sharedNamespaces();
    void sharedNamespaceSaysWhatIsLost();
    void clouds_data();
    void clouds();
    void edgeManifests_data();
    void edgeManifests();
    void states_data();
    void states();
    void deprecatedPackHasANewerOne();
    void dependencies_data();
    void dependencies();
    void missingPacks_data();
    void missingPacks();
    void amounts_data();
    void amounts();
    void resourcesAreSummed();
    void resourcesBelowTheMinimum_data();
    void resourcesBelowTheMinimum();
    void oddAmountIsNamed();
    void brokenPackJson();
    void corpusPacksHaveNoFalseErrors_data();
    void corpusPacksHaveNoFalseErrors();
};

static Layer layerNamed(const QString &name, const QByteArray &values = {}, LayerKind kind = LayerKind::AddOn,
                        PackType type = PackType::Oci)
{
    Layer layer;
    layer.name = name;
    layer.kind = kind;
    layer.packType = type;
    layer.version = u"1.0.0"_s;
    layer.tag = u"1.0.0"_s;
    layer.registry.name = u"Registry"_s;
    layer.values = values;
    return layer;
}

static Profile profileOf(const QList<Layer> &layers, ProfileType type = ProfileType::AddOn,
                         const QString &cloud = u"all"_s)
{
    Profile profile;
    profile.info = {u"shop"_s, u"1.0.0"_s, {}, type, cloud, {}};
    profile.layers = layers;
    return profile;
}

static Pack packOf(const QByteArray &json, const QByteArray &values = {})
{
    return *packFromFiles({json, values, {}, {}, {}, {}});
}

static PackSources sourcesOf(const QList<Pack> &packs)
{
    PackSources sources;
    sources.catalogs = Catalog(packs);
    return sources;
}

/// The findings of one rule.
static QList<ProfileFinding> found(const QString &rule, const Profile &profile, const PackSources &packs = {})
{
    QList<ProfileFinding> result = findProblems(profile, packs);
    result.removeIf([&rule](const ProfileFinding &finding) { return finding.finding.rule != rule; });
    return result;
}

/// "layer:line", with "/manifest" behind the layer, and ! for errors, ? for information.
static QStringList places(const QList<ProfileFinding> &findings)
{
    QStringList result;
    for (const ProfileFinding &each : findings) {
        const QString mark = each.finding.severity == Severity::Error         ? u"!"_s
                             : each.finding.severity == Severity::Information ? u"?"_s
                                                                              : QString();
        const QString manifest = each.manifest < 0 ? QString() : u'/' + QString::number(each.manifest);
        result.append(u"%1%2%3:%4"_s.arg(mark).arg(each.layer).arg(manifest).arg(each.finding.position.line));
    }
    return result;
}

void TestRelationProblems::displayNames_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QStringList>("expected");
    const QByteArray shop = "pack:\n  spectrocloud.com/display-name: \"shop\"\n";
    QTest::newRow("the same") << shop << shop << QStringList{u"!1:2"_s};
    QTest::newRow("written otherwise")
        << shop << QByteArray("pack: {spectrocloud.com/display-name: shop}") << QStringList{u"!1:1"_s};
    QTest::newRow("another") << shop << QByteArray("pack:\n  spectrocloud.com/display-name: Shop\n")
                             << QStringList();
    QTest::newRow("outside of pack") << shop << QByteArray("spectrocloud.com/display-name: shop\n")
                                     << QStringList();
    QTest::newRow("templates") << QByteArray("pack:\n  spectrocloud.com/display-name: '{{.spectro.var.a}}'\n")
                               << QByteArray("pack:\n  spectrocloud.com/display-name: '{{.spectro.var.a}}'\n")
                               << QStringList();
}

void TestRelationProblems::displayNames()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const Profile profile = profileOf({layerNamed(u"a"_s, first), layerNamed(u"b"_s, second)});
    QTEST(places(found(u"stack-display-name"_s, profile)), "expected");
}

static Layer manifestLayer(const QByteArray &values, const QByteArray &manifest)
{
    Layer layer = layerNamed(u"web"_s, values, LayerKind::AddOn, PackType::Manifest);
    layer.manifests = {{u"objects"_s, manifest, {}}};
    return layer;
}

static QByteArray objectOf(const QByteArray &kind, const QByteArray &metadata = "name: web")
{
    return "apiVersion: v1\nkind: " + kind + "\nmetadata: {" + metadata + "}\n";
}

void TestRelationProblems::namespaces_data()
{
    QTest::addColumn<Layer>("layer");
    QTest::addColumn<QStringList>("expected");
    const auto chart = [](const QByteArray &values) {
        return layerNamed(u"web"_s, values, LayerKind::AddOn, PackType::Helm);
    };
    QTest::newRow("chart") << chart("charts: {web: {}}\n") << QStringList{u"0:0"_s};
    QTest::newRow("chart with a pack section")
        << chart("# web\npack:\n  content: {}\n") << QStringList{u"0:2"_s};
    QTest::newRow("chart without values") << chart({}) << QStringList{u"0:0"_s};
    QTest::newRow("chart with a namespace") << chart("pack: {namespace: web}\n") << QStringList();
    QTest::newRow("chart with a template")
        << chart("pack: {namespace: '{{.spectro.var.n}}'}\n") << QStringList();
    QTest::newRow("chart whose values are broken") << chart("pack: [\n") << QStringList();
    Layer oci = layerNamed(u"web"_s);
    QTest::newRow("pack, which may know better") << oci << QStringList();
    oci.registry.providerType = u"helm"_s;
    QTest::newRow("chart of an OCI registry") << oci << QStringList{u"0:0"_s};
    QTest::newRow("manifest") << manifestLayer({}, objectOf("Deployment")) << QStringList{u"0/0:2"_s};
    QTest::newRow("manifest, the second object")
        << manifestLayer({}, objectOf("ClusterRole") + "---\n" + objectOf("Service"))
        << QStringList{u"0/0:6"_s};
    QTest::newRow("manifest with a namespace of its own")
        << manifestLayer({}, objectOf("Deployment", "name: web, namespace: web")) << QStringList();
    QTest::newRow("manifest of a layer that has one")
        << manifestLayer("pack: {namespace: web}\n", objectOf("Deployment")) << QStringList();
    QTest::newRow("of the whole cluster") << manifestLayer({}, objectOf("Namespace")) << QStringList();
    QTest::newRow("of an unknown kind") << manifestLayer({}, objectOf("ClusterIssuer")) << QStringList();
    QTest::newRow("no object") << manifestLayer({}, "kind: Deployment\n") << QStringList();
    QTest::newRow("objects in the values") << manifestLayer(objectOf("Secret"), {}) << QStringList{u"0:2"_s};
}

void TestRelationProblems::namespaces()
{
    QFETCH(Layer, layer);
    QTEST(places(found(u"pack-namespace-missing"_s, profileOf({layer}))), "expected");
}

void TestRelationProblems::namespaceIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("expected"); // empty: no fix
    QTest::newRow("into pack") << u"web"_s << QByteArray("pack:\n  content: {} # none\n")
                               << QByteArray("pack:\n  content: {} # none\n  namespace: web\n");
    QTest::newRow("no pack") << u"one--web"_s << QByteArray("a: 1\n")
                             << QByteArray("a: 1\npack:\n  namespace: web\n");
    QTest::newRow("no label") << u"Web App"_s << QByteArray("a: 1\n") << QByteArray();
    QTest::newRow("would be no text") << u"on"_s << QByteArray("a: 1\n") << QByteArray();
}

void TestRelationProblems::namespaceIsWritten()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, expected);
    const Layer layer = layerNamed(name, values, LayerKind::AddOn, PackType::Helm);
    const QList<ProfileFinding> findings = found(u"pack-namespace-missing"_s, profileOf({layer}));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].finding.fixes.size(), expected.isEmpty() ? 0 : 1);
    if (!expected.isEmpty())
        QCOMPARE(applied(values, findings[0].finding.fixes[0].edits), expected);
}

void TestRelationProblems::sharedNamespaces_data()
{
    QTest::addColumn<QList<Layer>>("layers");
    QTest::addColumn<QStringList>("expected");
    const auto in = [](const QString &name, const QByteArray &space, LayerKind kind = LayerKind::AddOn) {
        return layerNamed(name, "pack:\n  namespace: " + space + '\n', kind);
    };
    QTest::newRow("two add-ons") << QList{in(u"a"_s, "x"), in(u"b"_s, "x")} << QStringList{u"1:2"_s};
    QTest::newRow("three") << QList{in(u"a"_s, "x"), in(u"b"_s, "x"), in(u"c"_s, "x")}
                           << QStringList{u"1:2"_s, u"2:2"_s};
    QTest::newRow("an add-on and a core layer")
        << QList{in(u"a"_s, "x", LayerKind::Storage), in(u"b"_s, "x")} << QStringList{u"1:2"_s};
    QTest::newRow("two core layers, which stay")
        << QList{in(u"a"_s, "x", LayerKind::Network), in(u"b"_s, "x", LayerKind::Storage)} << QStringList();
    QTest::newRow("of Kubernetes itself")
        << QList{in(u"a"_s, "kube-system"), in(u"b"_s, "kube-system")} << QStringList();
    QTest::newRow("one each") << QList{in(u"a"_s, "x"), in(u"b"_s, "xy")} << QStringList();
    QTest::newRow("templates") << QList{in(u"a"_s, "'{{.spectro.var.x}}'"),
                                        in(u"b"_s, "'{{.spectro.var.x}}'")}
                               << QStringList();
}

void TestRelationProblems::sharedNamespaces()
{
    QFETCH(QList<Layer>, layers);
    QTEST(places(found(u"stack-shared-namespace"_s, profileOf(layers))), "expected");
}

/// The layer that can be removed is the dangerous one, whichever stands first.
void TestRelationProblems::sharedNamespaceSaysWhatIsLost()
{
    const QByteArray values = "pack: {namespace: data}\n";
    const Profile profile =
        profileOf({layerNamed(u"store"_s, values, LayerKind::Storage), layerNamed(u"web"_s, values)});
    const QString message = found(u"stack-shared-namespace"_s, profile).value(0).finding.message;
    QVERIFY2(message.contains(u"Removing “web” later destroys the namespace"_s), qPrintable(message));
    QVERIFY2(message.contains(u"“store” as well"_s), qPrintable(message));
}

void TestRelationProblems::clouds_data()
{
    QTest::addColumn<QByteArray>("packClouds");
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QStringList>("expected");
    const QStringList odd{u"0:0"_s};
    QTest::newRow("another") << QByteArray(R"(["edge-native","maas"])") << u"aws"_s << odd;
    QTest::newRow("one of them") << QByteArray(R"(["edge-native","aws"])") << u"aws"_s << QStringList();
    QTest::newRow("all") << QByteArray(R"(["all"])") << u"aws"_s << QStringList();
    QTest::newRow("none said") << QByteArray("[]") << u"aws"_s << QStringList();
    QTest::newRow("profile for all") << QByteArray(R"(["maas"])") << u"all"_s << QStringList();
    QTest::newRow("custom cloud") << QByteArray(R"(["custom"])") << u"cloud-of-ours"_s << QStringList();
    QTest::newRow("custom cloud with a name") << QByteArray(R"(["custom"])") << u"nutanix"_s << QStringList();
    QTest::newRow("custom pack, known cloud") << QByteArray(R"(["custom"])") << u"aws"_s << odd;
}

void TestRelationProblems::clouds()
{
    QFETCH(QByteArray, packClouds);
    QFETCH(QString, cloud);
    const Pack pack = packOf(R"({"name":"web","version":"1.0.0","cloudTypes":)" + packClouds + '}');
    const Profile profile = profileOf({layerNamed(u"web"_s)}, ProfileType::Cluster, cloud);
    QTEST(places(found(u"stack-cloud"_s, profile, sourcesOf({pack}))), "expected");
    QCOMPARE(places(found(u"stack-cloud"_s, profile)), QStringList());
}

void TestRelationProblems::edgeManifests_data()
{
    QTest::addColumn<LayerKind>("kind");
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("core at the edge") << LayerKind::Network << u"edge-native"_s << QStringList{u"0/0:0"_s};
    QTest::newRow("core elsewhere") << LayerKind::Network << u"aws"_s << QStringList();
    QTest::newRow("add-on at the edge") << LayerKind::AddOn << u"edge-native"_s << QStringList();
}

void TestRelationProblems::edgeManifests()
{
    QFETCH(LayerKind, kind);
    QFETCH(QString, cloud);
    Layer layer = layerNamed(u"web"_s, {}, kind);
    layer.manifests = {{u"extra"_s, objectOf("ConfigMap"), {}}};
    QTEST(places(found(u"stack-edge-manifest"_s, profileOf({layer}, ProfileType::Cluster, cloud))),
          "expected");
    layer.manifests.clear();
    QCOMPARE(found(u"stack-edge-manifest"_s, profileOf({layer}, ProfileType::Cluster, cloud)).size(), 0);
}

static QByteArray stateJson(const QByteArray &version, const QByteArray &state)
{
    return R"({"name":"web","version":")" + version + R"(","annotations":{"system_state":")" + state +
           R"("}})";
}

void TestRelationProblems::states_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("deprecated") << QByteArray("deprecated") << QStringList{u"0:0"_s};
    QTest::newRow("disabled") << QByteArray("disabled") << QStringList{u"0:0"_s};
    QTest::newRow("deleted") << QByteArray("deleted") << QStringList{u"!0:0"_s};
    QTest::newRow("in use") << QByteArray("active") << QStringList();
}

void TestRelationProblems::states()
{
    QFETCH(QByteArray, state);
    const PackSources packs = sourcesOf({packOf(stateJson("1.0.0", state))});
    QTEST(places(found(u"pack-state"_s, profileOf({layerNamed(u"web"_s)}), packs)), "expected");
}

void TestRelationProblems::deprecatedPackHasANewerOne()
{
    const PackSources packs =
        sourcesOf({packOf(stateJson("1.0.0", "deprecated")), packOf(stateJson("0.9.0", "")),
                   packOf(stateJson("1.1.0", "deprecated")), packOf(stateJson("1.2.0", "")),
                   packOf(stateJson("2.0.0", ""))});
    Layer layer = layerNamed(u"web"_s);
    layer.tag = u"1.x"_s;
    const QList<ProfileFinding> findings = found(u"pack-state"_s, profileOf({layer}), packs);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings[0].finding.message.contains(u"web → 1.2.0"_s));
    QCOMPARE(findings[0].stackFixes.size(), 1);
    QCOMPARE(findings[0].stackFixes[0].versions, (QList<VersionStep>{{0, u"1.2.0"_s, u"1.x"_s}}));
}

void TestRelationProblems::dependencies_data()
{
    QTest::addColumn<QByteArray>("dependency");
    QTest::addColumn<QString>("version"); // of dns; empty: it is not there
    QTest::addColumn<ProfileType>("type");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &dependency, const QString &version,
                        const QStringList &expected, ProfileType type = ProfileType::Cluster) {
        QTest::newRow(name) << R"({"packName":"dns","layer":"addon",)" + dependency + '}' << version << type
                            << expected;
    };
    const QStringList missing{u"dependency-missing"_s};
    const QStringList range{u"dependency-version"_s};
    const QStringList unsupported{u"dependency-unsupported"_s};
    row("required, missing", R"("type":"required")", {}, missing);
    row("required, missing in an add-on profile", R"("type":"required")", {}, missing, ProfileType::AddOn);
    row("required, there", R"("type":"required")", u"0.1"_s, {});
    row("required, too old", R"("type":"required","minVersion":"1.2.0")", u"1.1.9"_s, range);
    row("required, the bound itself", R"("type":"required","minVersion":"1.2.0")", u"1.2.0"_s, {});
    row("required, a revision of it", R"("type":"required","minVersion":"1.2.0")", u"1.2.0-rev2"_s, {});
    row("required, with v", R"("type":"required","minVersion":"1.2.0")", u"v1.12.0"_s, {});
    row("required, a train", R"("type":"required","minVersion":"1.2.0")", u"1.x"_s, {});
    row("required, a word", R"("type":"required","minVersion":"1.2.0")", u"_place_holder_"_s, {});
    row("optional, missing", R"("type":"optional","minVersion":"1.2.0")", {}, {});
    row("optional, too new", R"("type":"optional","maxVersion":"1.2.0")", u"1.2.1"_s, range);
    row("optional, the bound itself", R"("type":"optional","minVersion":"","maxVersion":"1.2.0")", u"1.2.0"_s,
        {});
    row("optional, short bound", R"("type":"optional","maxVersion":"1.21")", u"1.21.9"_s, {});
    row("optional, past the short bound", R"("type":"optional","maxVersion":"1.21")", u"1.210.0"_s, range);
    row("optional, short version", R"("type":"optional","minVersion":"1.32.5")", u"1.32"_s, {});
    row("not supported", R"("type":"notSupported","minVersion":"1.0","maxVersion":"2.0.0")", u"1.5"_s,
        unsupported);
    row("not supported, newer", R"("type":"notSupported","minVersion":"1.0","maxVersion":"2.0.0")",
        u"2.0.1"_s, {});
    row("not supported, missing", R"("type":"notSupported")", {}, {});
    row("upgrade, older", R"("type":"upgrade","minVersion":"2.0.0")", u"1.0.0"_s, {u"dependency-upgrade"_s});
    row("upgrade, newer", R"("type":"upgrade","minVersion":"2.0.0")", u"2.1.0"_s, {});
    row("no type", R"("minVersion":"2.0.0")", u"1.0.0"_s, {u"dependency-unreadable"_s});
    row("a type that nobody knows", R"("type":"loves")", u"1.0.0"_s, {u"dependency-unreadable"_s});
    row("bound that is no version", R"("type":"optional","minVersion":"new")", u"1.0.0"_s,
        {u"dependency-unreadable"_s});
    row("the other bound still counts", R"("type":"optional","minVersion":7,"maxVersion":"0.9")", u"1.0.0"_s,
        {u"dependency-unreadable"_s, u"dependency-version"_s});
}

void TestRelationProblems::dependencies()
{
    QFETCH(QByteArray, dependency);
    QFETCH(QString, version);
    QFETCH(ProfileType, type);
    QFETCH(QStringList, expected);
    const Pack web =
        packOf(R"({"name":"web","version":"1.0.0","constraints":{"dependencies":[)" + dependency + "]}}");
    QList<Layer> layers{layerNamed(u"web"_s)};
    if (!version.isEmpty()) {
        layers.append(layerNamed(u"my--dns"_s));
        layers.last().version = version;
    }
    QStringList rules;
    for (const ProfileFinding &finding : findProblems(profileOf(layers, type, u"aws"_s), sourcesOf({web}))) {
        if (!finding.finding.rule.startsWith("dependency-"_L1))
            continue;
        rules.append(finding.finding.rule);
        QCOMPARE(finding.layer, 0);
        const bool mayComeOtherwise = type == ProfileType::AddOn;
        if (finding.finding.rule == "dependency-missing"_L1)
            QCOMPARE(finding.finding.severity, mayComeOtherwise ? Severity::Warning : Severity::Error);
    }
    QCOMPARE(rules, expected);
}

static Pack packNamed(const QByteArray &name, const QByteArray &version, const QByteArray &more = {},
                      const QByteArray &kind = "addon")
{
    return packOf(R"({"name":")" + name + R"(","version":")" + version + R"(","layer":")" + kind + '"' +
                      more + '}',
                  "pack:\n  namespace: " + name + '\n');
}

static QByteArray wanting(const QByteArray &dependencies)
{
    return R"(,"constraints":{"dependencies":[)" + dependencies + "]}";
}

static QByteArray needed(const QByteArray &name, const QByteArray &bounds = {})
{
    return R"({"packName":")" + name + R"(","layer":"addon","type":"required")" + bounds + '}';
}

/// The stack is k3s and web, which wants dns; the catalog has what the rows name.
void TestRelationProblems::missingPacks_data()
{
    QTest::addColumn<QList<Pack>>("catalog");
    QTest::addColumn<ProfileType>("type");
    QTest::addColumn<QStringList>("expected"); // titles of the fixes
    const auto row = [](const char *name, const QList<Pack> &catalog, const QStringList &expected,
                        ProfileType type = ProfileType::Cluster) {
        QTest::newRow(name) << catalog << type << expected;
    };
    const Pack web = packNamed("web", "1.0.0", wanting(needed("dns", R"(,"maxVersion":"2.0.0")")));
    const QList<Pack> known{web, packNamed("dns", "1.0.0"), packNamed("dns", "1.10.0"),
                            packNamed("dns", "3.0.0")};
    row("not known", {web}, {});
    row("the newest that fits", known, {u"Add dns 1.10.0"_s});
    row("add-on profile", known, {u"Add dns 1.10.0"_s}, ProfileType::AddOn);
    row("infrastructure has no add-ons", known, {}, ProfileType::Infra);
    row("all are too new", {web, packNamed("dns", "3.0.0")}, {});
    row("deprecated",
        {web, packNamed("dns", "1.0.0"),
         packNamed("dns", "1.1.0", R"(,"annotations":{"system_state":"deprecated"})")},
        {u"Add dns 1.0.0"_s});
    row("for another cloud", {web, packNamed("dns", "1.0.0", R"(,"cloudTypes":["vsphere"])")}, {});
    row("does not bear the stack",
        {web, packNamed("dns", "1.0.0"),
         packNamed("dns", "1.1.0", wanting(R"({"packName":"k3s","layer":"k8s","type":"notSupported"})"))},
        {u"Add dns 1.0.0"_s});
    row("the stack does not bear it",
        {web, packNamed("dns", "1.0.0"), packNamed("dns", "1.1.0"),
         packNamed(
             "k3s", "1.0.0",
             wanting(R"({"packName":"dns","layer":"addon","minVersion":"1.1.0","type":"notSupported"})"),
             "k8s")},
        {u"Add dns 1.0.0"_s});
    row("wants a third",
        {web, packNamed("dns", "1.0.0", wanting(needed("keys"))), packNamed("keys", "2.0.0")},
        {u"Add dns 1.0.0, keys 2.0.0"_s});
    row("wants a third that is not known",
        {web, packNamed("dns", "1.0.0"), packNamed("dns", "1.1.0", wanting(needed("keys")))},
        {u"Add dns 1.0.0"_s});
    row("want each other",
        {web, packNamed("dns", "1.0.0", wanting(needed("keys"))),
         packNamed("keys", "2.0.0", wanting(needed("dns")))},
        {u"Add dns 1.0.0, keys 2.0.0"_s});
    row("want each other in other versions",
        {web, packNamed("dns", "1.0.0", wanting(needed("keys"))),
         packNamed("keys", "2.0.0", wanting(needed("dns", R"(,"minVersion":"2.0.0")")))},
        {});
    row("more than three would come",
        {web, packNamed("dns", "1.0.0", wanting(needed("a"))), packNamed("a", "1.0.0", wanting(needed("b"))),
         packNamed("b", "1.0.0", wanting(needed("c"))), packNamed("c", "1.0.0")},
        {});
    row("core layer that the stack has another of", {web, packNamed("dns", "1.0.0", {}, "k8s")}, {});
    row("core layer that it has none of", {web, packNamed("dns", "1.0.0", {}, "cni")}, {u"Add dns 1.0.0"_s});
    row("of no kind", {web, packNamed("dns", "1.0.0", {}, "roof")}, {});
}

void TestRelationProblems::missingPacks()
{
    QFETCH(QList<Pack>, catalog);
    QFETCH(ProfileType, type);
    const Profile profile =
        profileOf({layerNamed(u"k3s"_s, {}, LayerKind::Kubernetes), layerNamed(u"web"_s)}, type, u"aws"_s);
    const QList<ProfileFinding> findings = found(u"dependency-missing"_s, profile, sourcesOf(catalog));
    QCOMPARE(findings.size(), 1);
    QStringList titles;
    for (const StackFix &fix : findings[0].stackFixes) {
        titles.append(fix.title);
        QVERIFY(fix.versions.isEmpty());
        QCOMPARE(fix.added[0].values, QByteArray("pack:\n  namespace: dns\n"));
        QString names = fix.title;
        names.remove(u"Add "_s);
        QVERIFY2(findings[0].finding.message.contains(names), qPrintable(findings[0].finding.message));
    }
    QTEST(titles, "expected");
}

void TestRelationProblems::amounts_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<double>("amount"); // -1: none
    QTest::newRow("millicores") << u"250m"_s << u"cpu"_s << 250.0;
    QTest::newRow("cores") << u"0.5"_s << u"cpu"_s << 500.0;
    QTest::newRow("Mi") << u"200Mi"_s << u"memory"_s << 200.0;
    QTest::newRow("Gi") << u"2Gi"_s << u"memory"_s << 2048.0;
    QTest::newRow("bytes") << u"1048576"_s << u"memory"_s << 1.0;
    QTest::newRow("disk") << u"10G"_s << u"diskSize"_s << 10.0;
    QTest::newRow("word") << u"much"_s << u"memory"_s << -1.0;
    QTest::newRow("negative") << u"-1"_s << u"cpu"_s << -1.0;
    QTest::newRow("infinite") << u"inf"_s << u"cpu"_s << -1.0;
    QTest::newRow("unit alone") << u"Mi"_s << u"memory"_s << -1.0;
}

void TestRelationProblems::amounts()
{
    QFETCH(QString, quantity);
    QFETCH(QString, resource);
    QTEST(amountOf(quantity, resource).value_or(-1), "amount");
}

static Pack hungryPack()
{
    return packOf(R"({"name":"web","version":"1.0.0","constraints":{"resources":[
                  {"type":"cpu","minLimit":300,"components":[
                    {"resourceRequestParamRef":"a.cpu","replicaCountParamRef":"a.replicas","scheduleType":"all"},
                    {"resourceRequestParamRef":"b.cpu","scheduleType":"all"}]},
                  {"type":"memory","minLimit":256}]}})",
                  "a: {cpu: 100m, replicas: 2}\nb: {cpu: 200m}\n");
}

void TestRelationProblems::resourcesAreSummed()
{
    const Layer layer = layerNamed(u"web"_s, "a: {cpu: 100m, replicas: 3}\nb: {cpu: '1'}\n");
    const QList<ProfileFinding> findings =
        found(u"stack-resources"_s, profileOf({layer, layerNamed(u"x"_s)}), sourcesOf({hungryPack()}));
    QCOMPARE(places(findings), QStringList{u"?-1:0"_s});
    const QString message = findings[0].finding.message;
    QVERIFY2(message.contains("1.30 CPU (web 1.30 CPU)"_L1), qPrintable(message));
    QVERIFY2(message.contains("256 MiB memory (web 256 MiB memory)"_L1), qPrintable(message));
    QVERIFY(found(u"stack-resources"_s, profileOf({layer})).isEmpty());
}

void TestRelationProblems::resourcesBelowTheMinimum_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the defaults") << hungryPack().values << QStringList();
    QTest::newRow("below") << QByteArray("a: {cpu: 50m, replicas: 1}\nb: {cpu: 200m}\n")
                           << QStringList{u"0:0"_s};
    QTest::newRow("the minimum itself")
        << QByteArray("a: {cpu: 100m, replicas: 1}\nb: {cpu: 200m}\n") << QStringList();
    QTest::newRow("no replicas") << QByteArray("a: {cpu: 500m, replicas: 0}\n") << QStringList{u"0:0"_s};
}

void TestRelationProblems::resourcesBelowTheMinimum()
{
    QFETCH(QByteArray, values);
    const Profile profile = profileOf({layerNamed(u"web"_s, values)});
    QTEST(places(found(u"resource-below-minimum"_s, profile, sourcesOf({hungryPack()}))), "expected");
}

void TestRelationProblems::oddAmountIsNamed()
{
    const Profile profile =
        profileOf({layerNamed(u"web"_s, "b:\n  cpu: lots\na: {cpu: '{{.spectro.var.c}}', replicas: few}\n")});
    const QList<ProfileFinding> findings = found(u"resource-amount"_s, profile, sourcesOf({hungryPack()}));
    QCOMPARE(places(findings), (QStringList{u"?0:2"_s, u"?0:3"_s}));
}

void TestRelationProblems::brokenPackJson()
{
    PackSources packs = sourcesOf({hungryPack()});
    packs.profile = attachedPacks({{u"packs/x/pack.json"_s, R"({"version":"1.0.0"})"},
                                   {u"packs/y/pack.json"_s, "{"},
                                   {u"packs/z/pack.json"_s, R"({"name":"z","version":"1.0.0","constraints":{
                                     "dependencies":[{"layer":"addon"}, 7, {"packName":"web","type":"required"}],
                                     "resources":[{"type":"love"},{"type":"cpu","minLimit":"x"}]}})"}});
    const Profile profile = profileOf({layerNamed(u"web"_s, "b: {cpu: 200m}\n"), layerNamed(u"z"_s)});
    QCOMPARE(places(found(u"catalog-unreadable"_s, profile, packs)), (QStringList{u"?-1:0"_s, u"?-1:0"_s}));
    QCOMPARE(found(u"dependency-unreadable"_s, profile, packs).size(), 4);
    QCOMPARE(found(u"stack-resources"_s, profile, packs).size(), 1);
    QCOMPARE(found(u"dependency-missing"_s, profile, packs).size(), 0);
}

void TestRelationProblems::corpusPacksHaveNoFalseErrors_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QTest::newRow("no corpus") << QString();
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder.section(u'/', -1))) << folder;
}

/// A pack in a profile that is made for it. A pack that is deleted is an error indeed.
void TestRelationProblems::corpusPacksHaveNoFalseErrors()
{
    QFETCH(QString, folder);
    if (folder.isEmpty())
        QSKIP("There is no corpus beside the checkout.");
    static const auto catalog = Catalog::read({QFileInfo(folder).path()});
    QVERIFY(catalog);
    PackSources packs;
    packs.catalogs = *catalog;
    const auto pack = readPack(folder);
    QVERIFY(pack);
    Layer layer = layerNamed(pack->name, pack->values);
    layer.version = layer.tag = pack->version;
    layer.kind = OpenEnum<LayerKind>(pack->layer);
    const Profile profile = profileOf({layer}, layer.isCore() ? ProfileType::Infra : ProfileType::AddOn,
                                      pack->cloudTypes.value(0));
    static const QSet<QString> others{u"stack-core-missing"_s, u"constraint-required"_s};
    for (const ProfileFinding &finding : findProblems(profile, packs)) {
        const QString &rule = finding.finding.rule;
        const bool isDeleted = rule == "pack-state"_L1 && finding.finding.message.contains("deleted"_L1);
        if (finding.finding.severity == Severity::Error)
            QVERIFY2(isDeleted || others.contains(rule),
                     qPrintable(rule + u": "_s + finding.finding.message));
        else if (finding.finding.severity == Severity::Warning)
            qInfo().noquote() << rule << finding.finding.position.line << finding.finding.message;
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestRelationProblems)
#include "tst_relationproblems.moc"
