// SPDX-License-Identifier: Apache-2.0
#include "model/report/profilereport.h"

#include "model/document/packproblems.h"
#include "model/profile/manifestlayer.h"
#include "model/report/htmlreport.h"
#include "model/report/markdownreport.h"
#include "model/report/reportparts.h"
#include "model/report/reportsections.h"
#include "model/report/shownvalues.h"
#include "model/report/stackpicture.h"
#include "tests/support/packs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// What is gathered from a profile.
class TestProfileReport final : public QObject
{
    Q_OBJECT

private slots:
    void findingsKeepSecrets_data();
    void findingsKeepSecrets();
    void layers();
    void presetsThatAreOn();
    void variables_data();
    void variables();
    void overridesOfAKnownPack();
    void longTextsShowWhatDiffers();
    void noOverridesWhereThePackIsNotKnown();
    void unreadableValuesSaySo();
    void imagesOnce();
    void findingsBySeverity();
    void findingsQuoteNoSecret();
    void noSecretAnywhere();
    void pictureHasTheInfrastructureAtTheBottom();
    void columnsOfNothingAreLeftOut();
    void emptyProfile();
};

static Layer packLayer(const QString &name, LayerKind kind, const QByteArray &values,
                       const QString &version = u"1.2.0"_s)
{
    Layer layer;
    layer.name = name;
    layer.kind = kind;
    layer.packType = PackType::Oci;
    layer.version = layer.tag = version;
    layer.values = values;
    return layer;
}

static Profile profileOf(const QList<Layer> &layers)
{
    Profile profile;
    profile.info.name = u"edge"_s;
    profile.info.type = ProfileType::Cluster;
    profile.layers = layers;
    return profile;
}

static const QByteArray packValues =
    "pack:\n  namespace: web\ncharts:\n  web:\n    replicas: 1\n    host: a\n"
    "    ports: [80, 443]\n    auth:\n      password: changeme\n    old: true\n";

static PackSources knownPacks(const QByteArray &schema = {})
{
    const QByteArray presets = "presets:\n- name: ha\n  displayName: Highly available\n  group: Size\n"
                               "  add: |\n    charts:\n      web:\n        replicas: 3\n";
    const auto pack = packFromFiles({"{\"name\":\"web\",\"version\":\"1.2.0\",\"layer\":\"addon\"}",
                                     packValues,
                                     presets,
                                     schema,
                                     {},
                                     {}});
    PackSources packs;
    packs.catalogs = Catalog(QList<Pack>{*pack});
    return packs;
}

void TestProfileReport::layers()
{
    Layer chart =
        packLayer(u"argo"_s, LayerKind::AddOn,
                  "pack:\n  namespace: argocd\n  spectrocloud.com/install-priority: \"30\"\n", u"3.3.5"_s);
    chart.tag = u"3.3.x"_s;
    chart.packType = PackType::Helm;
    chart.registry.name = u"Community"_s;
    chart.manifests = {{u"one"_s, {}, {}}, {u"two"_s, {}, {}}};
    const Layer os = packLayer(u"ubuntu"_s, LayerKind::Os, {});
    const Layer odd = packLayer(u"odd"_s, LayerKind::AddOn,
                                "pack:\n  spectrocloud.com/install-priority: '{{.spectro.var.p}}'\n");
    const ProfileReport report =
        reportOf(profileOf({os, chart, newManifestLayer(u"own"_s, {{u"m"_s, {}, {}}}), odd}));
    QCOMPARE(report.layers.size(), 4);
    const ReportedLayer &argo = report.layers[1];
    QCOMPARE(argo.kind, u"Add-on"_s);
    QCOMPARE(argo.type, u"chart"_s);
    QCOMPARE(argo.version, u"3.3.5 (3.3.x)"_s);
    QCOMPARE(argo.shownVersion, u"3.3.x"_s);
    QCOMPARE(argo.registry, u"Community"_s);
    QCOMPARE(argo.wave, u"30"_s);
    QCOMPARE(argo.nameSpace, u"argocd"_s);
    QCOMPARE(argo.manifests, (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(report.layers[0].isCore);
    QCOMPARE(report.layers[0].wave, u"first"_s);
    QCOMPARE(report.layers[2].type, u"manifest"_s);
    QCOMPARE(report.layers[2].version, QString()); // which means nothing there
    QVERIFY2(report.layers[3].wave.contains(u"{{.spectro.var.p}}"_s), qPrintable(report.layers[3].wave));
}

void TestProfileReport::presetsThatAreOn()
{
    const QByteArray marker = "# spectrocloud.com/enabled-presets: Size:ha,Other:x\n";
    const QByteArray on = marker + QByteArray(packValues).replace("replicas: 1", "replicas: 3");
    const auto presets = [](const QByteArray &values, const PackSources &packs) {
        return reportOf(profileOf({packLayer(u"web"_s, LayerKind::AddOn, values)}), packs).layers[0].presets;
    };
    QCOMPARE(presets(on, knownPacks()), (QStringList{u"Size: Highly available"_s, u"Other: x"_s}));
    QCOMPARE(presets(on, {}), (QStringList{u"Size: ha"_s, u"Other: x"_s}));
    QCOMPARE(presets(marker + packValues, knownPacks()).first(), u"Size: Highly available (changed since)"_s);
    QCOMPARE(presets(packValues, knownPacks()), QStringList());
}

void TestProfileReport::variables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isSensitive");
    QTest::addColumn<bool>("isMasked");
    QTest::newRow("open") << u"host"_s << u"example"_s << false << false;
    QTest::newRow("masked in the product") << u"host"_s << u"example"_s << true << true;
    QTest::newRow("named as a secret") << u"db_password"_s << u"example"_s << false << true;
    QTest::newRow("a token by its form") << u"x"_s << u"AKIA"_s + u"IOSFODNN7EXAMPLE"_s << false << true;
    QTest::newRow("masked, and has none") << u"host"_s << QString() << true << false;
}

void TestProfileReport::variables()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const bool, isSensitive);
    QFETCH(const bool, isMasked);
    Variable variable;
    variable.name = name;
    variable.defaultValue = value;
    variable.isSensitive = isSensitive;
    variable.required = true;
    Profile profile = profileOf({});
    profile.variables = {variable};
    const ProfileReport report = reportOf(profile);
    const ReportedVariable &reported = report.variables.first();
    QCOMPARE(reported.isMasked, isMasked);
    QCOMPARE(reported.defaultValue, isMasked ? QString() : value);
    QVERIFY(reported.flags.contains(u"required"_s));
    QCOMPARE(reported.format, u"string"_s);
    QCOMPARE(htmlReport(report).contains("masked"), isMasked || isSensitive);
}

void TestProfileReport::overridesOfAKnownPack()
{
    const QByteArray values =
        "pack:\n  namespace: web\ncharts:\n  web:\n    replicas: 3\n    host: a\n"
        "    ports: [80, 8443]\n    auth:\n      password: hush\n    extra:\n      a: 1\n";
    const ProfileReport report =
        reportOf(profileOf({packLayer(u"web"_s, LayerKind::AddOn, values),
                            packLayer(u"shop--web"_s, LayerKind::AddOn, packValues)}),
                 knownPacks());
    QCOMPARE(report.notCompared, QStringList());
    QCOMPARE(report.overrides.size(), 2);
    QCOMPARE(report.overrides[0].pack, u"web 1.2.0"_s);
    using Kind = ReportedOverride::Kind;
    const QString mask = u"••••••"_s;
    const QList<ReportedOverride> expected{
        {Kind::Changed, u"charts.web.replicas"_s, u"1"_s, u"3"_s},
        {Kind::Changed, u"charts.web.ports"_s, u"- 80\n- 443"_s, u"- 80\n- 8443"_s},
        {Kind::Changed, u"charts.web.auth.password"_s, mask, mask},
        {Kind::Added, u"charts.web.extra.a"_s, {}, u"1"_s},
        {Kind::Removed, u"charts.web.old"_s, u"true"_s, {}}};
    QCOMPARE(report.overrides[0].overrides, expected);
    QVERIFY(report.overrides[1].overrides.isEmpty()); // as the pack has it, under another name
}

void TestProfileReport::longTextsShowWhatDiffers()
{
    const auto overrides = [](const QByteArray &ofPack, const QByteArray &ofLayer) {
        Pack pack;
        pack.name = u"web"_s;
        pack.version = u"1.2.0"_s;
        pack.values = "config: |\n" + ofPack;
        pack.contents = std::make_shared<PackContents>(pack);
        PackSources packs;
        packs.catalogs = Catalog(QList<Pack>{pack});
        const Layer layer = packLayer(u"web"_s, LayerKind::AddOn, "config: |\n" + ofLayer);
        return reportOf(profileOf({layer}), packs).overrides.first().overrides;
    };
    QByteArray lines;
    for (int i = 0; i < 40; ++i)
        lines += "  line " + QByteArray::number(i) + '\n';
    const auto changed = overrides(lines, QByteArray(lines).replace("line 20\n", "other\n"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0].ofPack, u"⋯\nline 19\nline 20\nline 21\n⋯"_s);
    QCOMPARE(changed[0].ofLayer, u"⋯\nline 19\nother\nline 21\n⋯"_s);
    QVERIFY(overrides(lines, lines.chopped(1)).isEmpty()); // the last line of a file without its end
}

void TestProfileReport::noOverridesWhereThePackIsNotKnown()
{
    const Layer other = packLayer(u"web"_s, LayerKind::AddOn, "a: 1\n", u"9.9.9"_s);
    const ProfileReport report = reportOf(profileOf({other, newManifestLayer(u"own"_s, {})}), knownPacks());
    QVERIFY(report.overrides.isEmpty());
    QCOMPARE(report.notCompared, QStringList{u"web"_s});
    const QList<ReportSection> sections = sectionsOf(report);
    QVERIFY(std::ranges::any_of(sections, [](const ReportSection &section) {
        return section.id == "overrides"_L1 && section.note.contains(u"web"_s) && section.tables.isEmpty();
    }));
}

void TestProfileReport::unreadableValuesSaySo()
{
    const ProfileReport report =
        reportOf(profileOf({packLayer(u"web"_s, LayerKind::AddOn, "pack:\n  a: 1\n b: [\n")}), knownPacks());
    QVERIFY(report.overrides[0].overrides.isEmpty());
    QVERIFY2(report.overrides[0].obstacle.contains(u"line 3"_s), qPrintable(report.overrides[0].obstacle));
    QVERIFY(htmlReport(report).contains(report.overrides[0].obstacle.toUtf8()));
}

void TestProfileReport::imagesOnce()
{
    const QByteArray values = "pack:\n  content:\n    images:\n      - image: r/b:2\n      - image: r/a:1\n"
                              "      - iamge: r/x\nimage: r/not-listed:1\n";
    const QByteArray pod = "kind: Pod\nspec:\n  initContainers:\n    - image: r/c:3\n  containers:\n"
                           "    - image: \"r/a:1\"\n    - image: {{.spectro.var.img}}\n"
                           "---\nkind: X\nspec:\n  image:\n    repository: r/d\n  other: {image: true}\n";
    const ProfileReport report =
        reportOf(profileOf({packLayer(u"web"_s, LayerKind::AddOn, values),
                            newManifestLayer(u"own"_s, {{u"one"_s, pod, {}}, {u"two"_s, pod, {}}})}));
    const QList<ReportedImage> expected{{u"r/a:1"_s, {u"web"_s, u"own"_s}},
                                        {u"r/b:2"_s, {u"web"_s}},
                                        {u"r/c:3"_s, {u"own"_s}},
                                        {u"{{.spectro.var.img}}"_s, {u"own"_s}}};
    QCOMPARE(report.images, expected);
}

void TestProfileReport::findingsBySeverity()
{
    const Profile profile = profileOf({packLayer(u"web"_s, LayerKind::AddOn, "a: 1\n"),
                                       newManifestLayer(u"own"_s, {{u"ns"_s, "x: 1\n", {}}})});
    const QList<ProfileFinding> findings{
        {-1, -1, {Severity::Information, u"r1"_s, u"of all"_s, {}, {}, {}}},
        {0, -1, {Severity::Warning, u"r2"_s, u"of values"_s, {}, {4, 2}, {}}},
        {1, 0, {Severity::Error, u"r3"_s, u"of a manifest"_s, {}, {1, 1}, {}}}};
    const ProfileReport report = reportOf(profile, {}, findings);
    const QList<ReportedFinding> expected{
        {Severity::Error, u"own · ns · line 1"_s, u"of a manifest"_s, u"r3"_s},
        {Severity::Warning, u"web · line 4"_s, u"of values"_s, u"r2"_s},
        {Severity::Information, u"the profile"_s, u"of all"_s, u"r1"_s}};
    QCOMPARE(*report.findings, expected);
    QCOMPARE(report.layers[0].warnings, 1);
    QCOMPARE(report.layers[1].errors, 1);
    QCOMPARE(sectionsOf(report).last().tables.size(), 3);
    QCOMPARE(sectionsOf(reportOf(profile)).last().id, u"images"_s); // nobody looked
}

void TestProfileReport::findingsQuoteNoSecret()
{
    const Profile profile =
        profileOf({packLayer(u"web"_s, LayerKind::AddOn, "password: hush\nuser: admin\n")});
    const QList<ProfileFinding> findings{
        {0, -1, {Severity::Error, u"r"_s, u"“hush” is too short for “admin”."_s, {}, {1, 1}, {}}}};
    QCOMPARE(reportOf(profile, {}, findings).findings->first().message,
             u"“••••••” is too short for “admin”."_s);
}

/// Through all sections and forms.
void TestProfileReport::noSecretAnywhere()
{
    const QByteArray values = "pack:\n  namespace: web # hush\ncharts:\n  web:\n    auth:\n"
                              "      password: hush\n      pin: hush\n    key: |\n      " +
                              QByteArray("-----BEGIN RSA ") + "PRIVATE KEY-----\n      hush\n";
    Profile profile = profileOf({packLayer(u"web"_s, LayerKind::AddOn, values)});
    Variable variable;
    variable.name = u"list"_s;
    variable.isSensitive = true;
    variable.inputType = VariableInput::Dropdown;
    variable.options = {{u"hush"_s, u"hush"_s, {}, true, {}}};
    profile.variables = {variable};
    const PackSources packs = knownPacks("charts.web.auth.pin:\n  schema: '{{ format \"${password}\" }}'\n");
    const ProfileReport report = reportOf(profile, packs, findProblems(profile, packs));
    QVERIFY(report.overrides.first().overrides.size() >= 3);
    QVERIFY(!htmlReport(report).contains("hush"));
    QVERIFY(!markdownReport(report).contains("hush"));
}

void TestProfileReport::pictureHasTheInfrastructureAtTheBottom()
{
    const ProfileReport report = reportOf(
        profileOf({packLayer(u"ubuntu"_s, LayerKind::Os, {}), packLayer(u"k3s"_s, LayerKind::Kubernetes, {}),
                   packLayer(u"first"_s, LayerKind::AddOn, {}), packLayer(u"last"_s, LayerKind::AddOn, {})}));
    const QList<StackPart> parts = stackPicture(report);
    QStringList names;
    for (const StackPart &part : parts)
        for (const StackCard &card : part.cards)
            names.append(card.name);
    QCOMPARE(names, (QStringList{u"last"_s, u"first"_s, u"k3s"_s, u"ubuntu"_s}));
    const QString text = stackText(parts);
    QVERIFY(text.indexOf(u"last"_s) < text.indexOf(u"ubuntu"_s));
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines[1].size(), 72);
    for (const QString &line : lines)
        QVERIFY(line.size() == 72 || !line.startsWith(u'│'));
    const QString svg = stackSvg(parts);
    QVERIFY(svg.indexOf(u">last<"_s) < svg.indexOf(u">ubuntu<"_s));
    QVERIFY(svg.contains(u"fill=\"#1a66d6\""_s)); // as the window has Kubernetes
}

void TestProfileReport::columnsOfNothingAreLeftOut()
{
    const auto columns = [](const Profile &profile) {
        return sectionsOf(reportOf(profile)).first().tables.first().columns;
    };
    const Layer plain = packLayer(u"web"_s, LayerKind::AddOn, {});
    QVERIFY(!columns(profileOf({plain})).contains(u"Namespace"_s));
    QVERIFY(columns(profileOf({plain, packLayer(u"b"_s, LayerKind::AddOn, "pack: {namespace: x}\n")}))
                .contains(u"Namespace"_s));
}

void TestProfileReport::emptyProfile()
{
    const Profile profile;
    const ProfileReport report = reportOf(profile, {}, findProblems(profile));
    for (const ReportSection &section : sectionsOf(report))
        QVERIFY2(!section.note.isEmpty() || !section.tables.isEmpty(), qPrintable(section.id));
    QVERIFY(!headOf(report).name.isEmpty());
    QVERIFY(htmlReport(report).contains("The profile has no layers."));
}

void TestProfileReport::findingsKeepSecrets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("told");
    const QString mask = ShownValues::Mask.toString();
    QTest::newRow("English marks") << u"ab"_s << u"“ab” is no number"_s << u"“%1” is no number"_s.arg(mask);
    QTest::newRow("German marks") << u"ab"_s << u"„ab“ ist keine Zahl"_s
                                  << u"„%1“ ist keine Zahl"_s.arg(mask);
    QTest::newRow("French marks, a blank within") << u"ab"_s << u"«\u00a0ab\u00a0» n'est pas un nombre"_s
                                                  << u"«\u00a0%1\u00a0» n'est pas un nombre"_s.arg(mask);
    QTest::newRow("Japanese marks") << u"ab"_s << u"「ab」は数値ではありません"_s
                                    << u"「%1」は数値ではありません"_s.arg(mask);
    QTest::newRow("short, within a word") << u"ab"_s << u"“table” is unknown"_s << u"“table” is unknown"_s;
    QTest::newRow("long, without marks")
        << u"s3cr3t!"_s << u"expected: s3cr3t!"_s << u"expected: %1"_s.arg(mask);
    QTest::newRow("signs of regular expressions")
        << u"a.*"_s << u"“a.*” and “abc”"_s << u"“%1” and “abc”"_s.arg(mask);
}

void TestProfileReport::findingsKeepSecrets()
{
    QFETCH(QString, secret);
    QFETCH(QString, message);
    QFETCH(QString, told);
    Profile profile;
    Layer layer;
    layer.name = u"db"_s;
    layer.values = "password: '" + secret.toUtf8() + "'\n";
    profile.layers = {layer};
    ProfileFinding found;
    found.layer = 0;
    found.finding.message = message;
    QCOMPARE(reportedFindings(profile, {found}).first().message, told);
}

QTEST_GUILESS_MAIN(TestProfileReport)
#include "tst_profilereport.moc"
