// SPDX-License-Identifier: Apache-2.0
#include "model/document/packproblems.h"
#include "model/document/rules.h"
#include "model/profile/manifestlayer.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// A profile in which nothing is odd, the catalog that its packs are in, and the files beside it: each rule
/// is broken by one change to these.
struct Craft
{
    Craft();

    Layer &layer(const QString &name) { return *std::ranges::find(profile.layers, name, &Layer::name); }
    Layer &web() { return layer(u"web"_s); }
    Layer &objects() { return layer(u"objects"_s); }
    QByteArray &manifest() { return objects().manifests.first().content; }
    Variable &variable() { return profile.variables.first(); }
    void dependOn(const QByteArray &dependency)
    {
        files[u"web/pack.json"_s] = R"({"name":"web","version":"1.0.0","layer":"addon","constraints":)"
                                    R"({"dependencies":[)" +
                                    dependency + "]}}";
    }
    void askFor(const QByteArray &resource)
    {
        files[u"web/pack.json"_s] = R"({"name":"web","version":"1.0.0","layer":"addon","constraints":)"
                                    R"({"resources":[)" +
                                    resource + "]}}";
    }
    /// The web layer is a chart with this schema, and sets this value of it.
    void chart(const QByteArray &schema, const QByteArray &value = "port: 80")
    {
        web().values += "charts:\n  web:\n    " + value + '\n';
        files[u"web/pack.json"_s] = R"({"name":"web","version":"1.0.0","charts":["charts/web"]})";
        files[u"web/charts/web/Chart.yaml"_s] = "name: web\nversion: 1.0.0\n";
        files[u"web/charts/web/values.schema.json"_s] = schema;
    }
    /// Of the values of the web layer, with this value in the variable.
    void use(const QByteArray &place, const QString &value = u"shop"_s)
    {
        web().values += place;
        variable().defaultValue = value;
    }

    Profile profile;
    QMap<QString, QByteArray> files; // of the catalog, by their paths in it
    QList<ProfileSummary> neighbours;
};

Layer packLayer(const QString &name, LayerKind kind)
{
    Layer layer;
    layer.name = name;
    layer.kind = kind;
    layer.packType = PackType::Oci;
    layer.version = layer.tag = u"1.0.0"_s;
    layer.registry.name = u"Public Repo"_s;
    layer.registry.kind = u"oci"_s;
    layer.registry.providerType = u"pack"_s;
    layer.values = "pack:\n  namespace: " + name.toUtf8() + '\n';
    return layer;
}

Craft::Craft()
{
    profile.info = {u"shop"_s, u"1.0.0"_s, {}, ProfileType::Cluster, u"edge-native"_s, {}};
    profile.layers = {packLayer(u"ubuntu"_s, LayerKind::Os), packLayer(u"k3s"_s, LayerKind::Kubernetes),
                      packLayer(u"cilium"_s, LayerKind::Network), packLayer(u"web"_s, LayerKind::AddOn),
                      newManifestLayer(u"objects"_s, {Manifest{u"settings"_s,
                                                               "apiVersion: v1\nkind: ConfigMap\nmetadata:\n"
                                                               "  name: settings\n  namespace: shop\n",
                                                               {}}})};
    Variable host;
    host.name = u"host"_s;
    host.format = VariableFormat::String;
    host.defaultValue = u"shop"_s;
    profile.variables = {host};
    web().values += "host: '{{.spectro.var.host}}'\n";
    for (const QString &name : {u"ubuntu"_s, u"k3s"_s, u"cilium"_s, u"web"_s}) {
        files[name + u"/pack.json"_s] = "{\"name\":\"" + name.toUtf8() + "\",\"version\":\"1.0.0\"}";
        files[name + u"/values.yaml"_s] = "pack:\n  namespace: x\n";
    }
}

struct CraftedRule
{
    QLatin1StringView rule;
    void (*change)(Craft &);
};

constexpr CraftedRule crafted[] = {
    {"yaml-syntax"_L1, [](Craft &c) { c.web().values = "server:\n  image: nginx\n   tag: 1\n"; }},
    {"yaml-trailing-garbage"_L1, [](Craft &c) { c.web().values = "[a, b]\nc: 1\n"; }},
    {"yaml-tab"_L1, [](Craft &c) { c.web().values += "server:\n\timage: nginx\n"; }},
    {"yaml-encoding"_L1, [](Craft &c) { c.web().values += "a: \"\xff\"\n"; }},
    {"yaml-too-deep"_L1, [](Craft &c) { c.web().values = QByteArray(300, '[') + QByteArray(300, ']'); }},
    {"yaml-too-large"_L1,
     [](Craft &c) { c.web().values = QByteArray("%TAG !a! b\n").repeated(200) + "---\na: 1\n"; }},
    {"yaml-duplicate-key"_L1, [](Craft &c) { c.web().values += "a: 1\na: 2\n"; }},
    {"yaml-unquoted-template"_L1, [](Craft &c) { c.web().values += "a: {{.spectro.var.host}}\n"; }},
    {"yaml-unknown-anchor"_L1, [](Craft &c) { c.web().values += "a: *nowhere\n"; }},
    {"pack-key-outside"_L1,
     [](Craft &c) { c.web().values = "pack:\nspectrocloud.com/install-priority: \"10\"\n"; }},
    {"pack-install-priority"_L1,
     [](Craft &c) { c.web().values = "pack:\n  spectrocloud.com/install-priority: ten\n"; }},
    {"pack-namespace"_L1, [](Craft &c) { c.web().values = "pack:\n  namespace: Web_Shop\n"; }},
    {"pack-content-key"_L1,
     [](Craft &c) { c.web().values = "pack:\n  content:\n    images:\n      - iamge: r/a:1\n"; }},

    {"object-no-map"_L1, [](Craft &c) { c.manifest() = "- a\n- b\n"; }},
    {"object-kind"_L1, [](Craft &c) { c.manifest() = "apiVersion: v1\nmetadata:\n  name: a\n"; }},
    {"object-api-version"_L1, [](Craft &c) { c.manifest() = "kind: ConfigMap\nmetadata:\n  name: a\n"; }},
    {"object-name"_L1, [](Craft &c) { c.manifest() = "apiVersion: v1\nkind: ConfigMap\n"; }},
    {"object-duplicate"_L1, [](Craft &c) { c.manifest() += "---\n" + c.manifest(); }},

    {"constraint-required"_L1, [](Craft &c) { c.files[u"web/schema.yaml"_s] = "port:\n  schema: '{{ required }}'\n"; }},
    {"constraint-format"_L1,
     [](Craft &c) {
         c.files[u"web/schema.yaml"_s] = "port:\n  schema: '{{ format \"${number:[1-9]}\" }}'\n";
         c.web().values += "port: many\n";
     }},
    {"constraint-readonly"_L1,
     [](Craft &c) {
         c.files[u"web/schema.yaml"_s] = "port:\n  schema: '{{ readonly }}'\n";
         c.files[u"web/values.yaml"_s] = "port: 80\n";
         c.web().values += "port: 81\n";
     }},
    {"constraint-unreadable"_L1,
     [](Craft &c) { c.files[u"web/schema.yaml"_s] = "port:\n  schema: '{{ format \"${number\" }}'\n"; }},
    {"secret-in-clear"_L1,
     [](Craft &c) {
         c.files[u"web/schema.yaml"_s] = "code:\n  schema: '{{ format \"${password}\" }}'\n";
         c.web().values += "code: open-sesame\n";
     }},

    {"schema-type"_L1,
     [](Craft &c) {
         c.chart(R"({"properties":{"port":{"type":"integer"}}})", "port: many");
     }},
    {"schema-value"_L1,
     [](Craft &c) {
         c.chart(R"({"properties":{"port":{"maximum":10}}})", "port: 11");
     }},
    {"schema-required"_L1, [](Craft &c) { c.chart(R"({"required":["host"]})"); }},
    {"schema-key"_L1,
     [](Craft &c) {
         c.chart(R"({"properties":{"port":{}},"additionalProperties":false})", "prot: 11");
     }},
    {"schema-reference"_L1, [](Craft &c) { c.chart(R"({"$ref":"https://example.com/schema.json"})"); }},
    {"schema-unreadable"_L1, [](Craft &c) { c.chart(R"({"type":)"); }},
    {"chart-unreadable"_L1,
     [](Craft &c) {
         c.chart("{}");
         c.files.remove(u"web/charts/web/Chart.yaml"_s);
         c.files[u"web/charts/web/values.yaml"_s] = "port: 80\n";
     }},

    {"dependency-missing"_L1,
     [](Craft &c) { c.dependOn(R"({"packName":"dns","layer":"addon","type":"required"})"); }},
    {"dependency-version"_L1,
     [](Craft &c) { c.dependOn(R"({"packName":"k3s","layer":"k8s","minVersion":"2.0.0","type":"required"})"); }},
    {"dependency-unsupported"_L1,
     [](Craft &c) { c.dependOn(R"({"packName":"k3s","layer":"k8s","maxVersion":"2.0.0","type":"notSupported"})"); }},
    {"dependency-upgrade"_L1,
     [](Craft &c) { c.dependOn(R"({"packName":"k3s","layer":"k8s","minVersion":"2.0.0","type":"upgrade"})"); }},
    {"dependency-unreadable"_L1,
     [](Craft &c) { c.dependOn(R"({"packName":"k3s","layer":"k8s","minVersion":"2.0.0"})"); }},
    {"catalog-unreadable"_L1, [](Craft &c) { c.files[u"broken/pack.json"_s] = "{"; }},

    {"secret-suspected"_L1, [](Craft &c) { c.web().values += "adminPassword: open-sesame\n"; }},

    {"profile-name"_L1, [](Craft &c) { c.profile.info.name.clear(); }},
    {"profile-version"_L1, [](Craft &c) { c.profile.info.version = u"v1"_s; }},
    {"profile-type"_L1, [](Craft &c) { c.profile.info.type = OpenEnum<ProfileType>(u"half"_s); }},
    {"profile-cloud"_L1, [](Craft &c) { c.profile.info.cloudType = u"all"_s; }},
    {"profile-cloud-custom"_L1, [](Craft &c) { c.profile.info.cloudType = u"our-own"_s; }},
    {"profile-duplicate"_L1, [](Craft &c) { c.neighbours = {{u"copy.json"_s, c.profile.info, 5, {}, -1, {}}}; }},
    {"profile-tag"_L1, [](Craft &c) { c.profile.info.tags = {{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}}; }},
    {"stack-empty"_L1,
     [](Craft &c) {
         c.profile.info.type = ProfileType::AddOn;
         c.profile.layers.clear();
     }},
    {"stack-core-missing"_L1, [](Craft &c) { c.profile.layers.removeFirst(); }},
    {"stack-core-order"_L1, [](Craft &c) { c.profile.layers.swapItemsAt(0, 1); }},
    {"stack-core-twice"_L1, [](Craft &c) { c.profile.layers.insert(1, packLayer(u"rhel"_s, LayerKind::Os)); }},
    {"stack-core-in-add-on"_L1, [](Craft &c) { c.profile.info.type = ProfileType::AddOn; }},
    {"stack-add-on-in-infra"_L1, [](Craft &c) { c.profile.info.type = ProfileType::Infra; }},
    {"stack-duplicate-name"_L1, [](Craft &c) { c.profile.layers.append(c.web()); }},
    {"stack-display-name"_L1,
     [](Craft &c) {
         for (const QString &name : {u"cilium"_s, u"web"_s})
             c.layer(name).values = "pack:\n  spectrocloud.com/display-name: same\n";
     }},
    {"stack-shared-namespace"_L1, [](Craft &c) { c.web().values = "pack:\n  namespace: cilium\n"; }},
    {"stack-cloud"_L1,
     [](Craft &c) { c.files[u"web/pack.json"_s] = R"({"name":"web","version":"1.0.0","cloudTypes":["aws"]})"; }},
    {"stack-edge-manifest"_L1, [](Craft &c) { c.layer(u"k3s"_s).manifests = c.objects().manifests; }},
    {"stack-resources"_L1, [](Craft &c) { c.askFor(R"({"type":"cpu","minLimit":500})"); }},
    {"resource-below-minimum"_L1,
     [](Craft &c) {
         c.askFor(R"({"type":"cpu","minLimit":500,"components":[{"resourceRequestParamRef":"cpu"}]})");
         c.files[u"web/values.yaml"_s] = "cpu: 500m\n";
         c.web().values += "cpu: 100m\n";
     }},
    {"resource-amount"_L1,
     [](Craft &c) {
         c.askFor(R"({"type":"cpu","minLimit":500,"components":[{"resourceRequestParamRef":"cpu"}]})");
         c.web().values += "cpu: plenty\n";
     }},
    {"layer-name"_L1, [](Craft &c) { c.objects().name.clear(); }},
    {"layer-kind-unknown"_L1, [](Craft &c) { c.web().kind = OpenEnum<LayerKind>(u"roof"_s); }},
    {"layer-type-unknown"_L1, [](Craft &c) { c.web().packType = OpenEnum<PackType>(u"box"_s); }},
    {"layer-version"_L1,
     [](Craft &c) {
         c.web().version.clear();
         c.web().tag.clear();
     }},
    {"layer-registry"_L1, [](Craft &c) { c.web().registry = {}; }},
    {"layer-registry-kind"_L1, [](Craft &c) { c.web().registry.kind = u"helm"_s; }},
    {"pack-namespace-missing"_L1,
     [](Craft &c) {
         c.web().packType = PackType::Helm;
         c.web().values = "charts: {}\n";
     }},
    {"pack-state"_L1,
     [](Craft &c) {
         c.files[u"web/pack.json"_s] =
             R"({"name":"web","version":"1.0.0","annotations":{"system_state":"deprecated"}})";
     }},
    {"manifest-name"_L1, [](Craft &c) { c.objects().manifests.first().name.clear(); }},
    {"manifest-duplicate-name"_L1,
     [](Craft &c) { c.objects().manifests.append({u"settings"_s, "a: 1\n", {}}); }},

    {"variable-name"_L1, [](Craft &c) { c.profile.variables.append(Variable()); }},
    {"variable-duplicate-name"_L1, [](Craft &c) { c.profile.variables.append(c.variable()); }},
    {"variable-format"_L1, [](Craft &c) { c.variable().format = OpenEnum<VariableFormat>(u"colour"_s); }},
    {"variable-input"_L1, [](Craft &c) { c.variable().options = {{u"shop"_s, {}, {}, false, {}}}; }},
    {"variable-regex"_L1, [](Craft &c) { c.variable().regex = u"(?=shop)"_s; }},
    {"variable-default"_L1, [](Craft &c) { c.variable().format = VariableFormat::Number; }},
    {"variable-options"_L1, [](Craft &c) { c.variable().inputType = VariableInput::Dropdown; }},
    {"variable-masked"_L1, [](Craft &c) { c.variable().isSensitive = true; }},
    {"variable-nested"_L1, [](Craft &c) { c.variable().defaultValue = u"{{.spectro.system.cluster.name}}"_s; }},
    {"variable-undefined"_L1, [](Craft &c) { c.use("a: '{{.spectro.var.hots}}'\n"); }},
    {"variable-unused"_L1, [](Craft &c) { c.web().values = "pack:\n  namespace: web\n"; }},
    {"variable-function"_L1, [](Craft &c) { c.use("a: '{{.spectro.var.host | upper}}'\n"); }},
    {"variable-in-content"_L1,
     [](Craft &c) {
         c.web().values = "pack:\n  namespace: web\n  content:\n    images:\n"
                          "      - image: '{{.spectro.var.host}}/a:1'\n";
     }},
    {"variable-with-macro"_L1, [](Craft &c) { c.use("system.uri: '{{.spectro.var.host}}{{.spectro.macro.zone}}'\n"); }},
    {"variable-quotes"_L1, [](Craft &c) { c.use("a: '{{.spectro.var.host}}'\n", u"it's late"_s); }},
    {"template-root"_L1, [](Craft &c) { c.use("a: '{{.spectro.vra.host}}'\n"); }},
    {"template-system"_L1, [](Craft &c) { c.use("a: '{{.spectro.system.cluster.colour}}'\n"); }},
    {"template-macro"_L1, [](Craft &c) { c.use("a: '{{.spectro.macro.zone}}'\n"); }},
    {"template-pack"_L1, [](Craft &c) { c.use("a: '{{.spectro.pack.nowhere.port}}'\n"); }},
    {"template-path"_L1, [](Craft &c) { c.use("a: '{{.spectro.pack.k3s.no.port}}'\n"); }},
    {"template-function"_L1, [](Craft &c) { c.use("a: '{{.spectro.system.cluster.name | shout}}'\n"); }},
};

} // namespace

/// For each rule there is a profile that breaks it by one change, and one without it.
class TestCraftedProfiles final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyRuleIsThere();
    void nothingIsOddBefore();
    void rule_data();
    void rule();

private:
    static QStringList rulesOf(const Craft &craft);
};

/// The rules of all findings, by way of a catalog in a folder.
QStringList TestCraftedProfiles::rulesOf(const Craft &craft)
{
    const QTemporaryDir folder;
    for (auto file = craft.files.cbegin(); file != craft.files.cend(); ++file) {
        const QString path = folder.filePath(file.key());
        QFile out(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly) ||
            out.write(*file) != file->size())
            qFatal("cannot write %s", qPrintable(path));
    }
    QStringList rules;
    for (const ProfileFinding &found : findProblems(
             craft.profile, PackSources::read({}, {localSource(folder.path())}, {}), craft.neighbours))
        rules.append(found.finding.rule);
    return rules;
}

void TestCraftedProfiles::everyRuleIsThere()
{
    QStringList known;
    for (const Rule &rule : allRules())
        known.append(rule.name);
    QStringList here;
    for (const CraftedRule &each : crafted)
        here.append(each.rule);
    known.sort();
    here.sort();
    QCOMPARE(here, known);
}

void TestCraftedProfiles::nothingIsOddBefore()
{
    QCOMPARE(rulesOf(Craft()), QStringList());
}

void TestCraftedProfiles::rule_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < int(std::size(crafted)); ++at)
        QTest::newRow(crafted[at].rule.data()) << at;
}

void TestCraftedProfiles::rule()
{
    QFETCH(const int, at);
    Craft craft;
    crafted[at].change(craft);
    const QStringList rules = rulesOf(craft);
    QVERIFY2(rules.contains(crafted[at].rule), qPrintable(u"found: "_s + rules.join(u' ')));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestCraftedProfiles)
#include "tst_craftedprofiles.moc"
