// SPDX-License-Identifier: Apache-2.0
#include "model/document/packproblems.h"
#include "tests/support/corpus.h"
#include "tests/support/packs.h"
#include "tests/support/tarbuilder.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestPackProblems final : public QObject
{
    Q_OBJECT

private slots:
    void ofOneLayer();
    void oneWordOfOneSecret();
    void ofAProfile();
    void packsThatTravel();
    void schemaThatCannotBeRead();
    void schemasOfCharts();
    void chartsThatCannotBeRead();
    void corpusHasNoFalseErrors_data();
    void corpusHasNoFalseErrors();
};

static Pack pack(const QByteArray &schema)
{
    return *packFromFiles({R"({"name":"web","version":"1.0.0"})", "mode: a\nport: 1\n", {}, schema, {}, {}});
}

static QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(u"%1:%2"_s.arg(finding.position.line).arg(finding.rule));
    return rules;
}

void TestPackProblems::ofOneLayer()
{
    const QByteArray values = "port: 80\nmode: b\nport: 8\nhost: {{ .x }}\nkey:\n";
    const Pack rules = pack("key: {schema: '{{ required }}'}\nmode: {schema: '{{ readonly }}'}\n"
                            "port: {schema: '{{ format \"${number:[1-9]}\" }}'}\n");
    QCOMPARE(rulesOf(findLayerProblems(values, &rules)),
             (QStringList{u"1:constraint-format"_s, u"2:constraint-readonly"_s, u"3:yaml-duplicate-key"_s,
                          u"4:yaml-unquoted-template"_s, u"5:constraint-required"_s}));
    QCOMPARE(rulesOf(findLayerProblems(values, nullptr)),
             (QStringList{u"3:yaml-duplicate-key"_s, u"4:yaml-unquoted-template"_s}));
}

void TestPackProblems::oneWordOfOneSecret()
{
    const Pack rules = pack("a.password: {schema: '{{ format \"${password}\" }}'}\n");
    const QByteArray values = "a:\n  password: hush\nb:\n  password: hush\n";
    QCOMPARE(rulesOf(findLayerProblems(values, &rules)),
             (QStringList{u"2:secret-in-clear"_s, u"4:secret-suspected"_s}));
    QCOMPARE(rulesOf(findLayerProblems(values, nullptr)),
             (QStringList{u"2:secret-suspected"_s, u"4:secret-suspected"_s}));
    QCOMPARE(rulesOf(findManifestProblems(
                 "a: [\n---\nkind: A\napiVersion: v1\nmetadata: {name: a, password: hush}\n")),
             (QStringList{u"1:yaml-syntax"_s, u"5:secret-suspected"_s}));
}

static Profile profileOf(const QString &version)
{
    Layer layer;
    layer.name = u"web"_s;
    layer.version = version;
    layer.values = "port:\n";
    layer.manifests = {{u"m"_s, "apiVersion: v1\nkind: A\nmetadata: {name: a}\na: 1\na: 2\n", {}}};
    Profile profile;
    profile.layers = {layer};
    return profile;
}

void TestPackProblems::ofAProfile()
{
    PackSources packs;
    packs.catalogs = Catalog({pack("port: {schema: '{{ required }}'}\n")});
    const auto rulesIn = [&packs](const QString &version, int manifest) {
        QStringList rules;
        for (const ProfileFinding &found : findProblems(profileOf(version), packs))
            if (found.layer == 0 && found.manifest == manifest && found.finding.position.line > 0)
                rules.append(found.finding.rule);
        return rules;
    };
    QCOMPARE(rulesIn(u"1.0.0"_s, -1), QStringList{u"constraint-required"_s});
    QCOMPARE(rulesIn(u"1.0.1"_s, -1), QStringList()); // another version has other rules
    QCOMPARE(rulesIn(u"1.0.0"_s, 0), QStringList{u"yaml-duplicate-key"_s});
    const QList<ProfileFinding> found = findProblems(profileOf(u"1.0.0"_s), packs);
    QVERIFY(std::ranges::is_sorted(
        found, {}, [](const ProfileFinding &finding) { return std::pair(finding.layer, finding.manifest); }));
}

void TestPackProblems::packsThatTravel()
{
    PackSources packs;
    packs.profile = attachedPacks({{u"packs/x/pack.json"_s, R"({"name":"web","version":"1.0.0"})"},
                                   {u"packs/x/schema.yaml"_s, "port: {schema: '{{ required }}'}\n"}});
    QVERIFY(std::ranges::any_of(findProblems(profileOf(u"1.0.0"_s), packs), [](const ProfileFinding &found) {
        return found.finding.rule == "constraint-required"_L1;
    }));
}

/// A broken template is told of where its path is, a file that is no YAML at the layer; all else is looked
/// at.
void TestPackProblems::schemaThatCannotBeRead()
{
    const Pack broken =
        pack("port: {schema: '{{ format \"${number:[1-9]\" }}'}\nmode: {schema: '{{ required'}\n"
             "key: {schema: '{{ required }}'}\n");
    QCOMPARE(rulesOf(findLayerProblems("port: 80\nmode: a\nmode: b\n", &broken)),
             (QStringList{u"1:constraint-required"_s, u"1:constraint-unreadable"_s,
                          u"2:constraint-unreadable"_s, u"3:yaml-duplicate-key"_s}));
    const Pack noYaml = pack("port: {schema: [\n");
    QCOMPARE(rulesOf(findLayerProblems("port: 80\nport: 81\n", &noYaml)),
             (QStringList{u"0:constraint-unreadable"_s, u"2:yaml-duplicate-key"_s}));
}

static Pack packWithChart(const TarBuilder &tar)
{
    TarBuilder ended = tar;
    return *packFromFiles({R"({"name":"web","version":"1.0.0","charts":["web.tgz"]})",
                           {},
                           {},
                           {},
                           {},
                           {},
                           {{u"web.tgz"_s, gzipped(ended.end().bytes())}}});
}

static const QByteArray chartDescription = "name: web\nversion: 1.0.0\n";

/// The chart's own defaults hold where the layer says nothing; values elsewhere are not the chart's.
void TestPackProblems::schemasOfCharts()
{
    const Pack pack =
        packWithChart(TarBuilder()
                          .file("web/Chart.yaml", chartDescription)
                          .file("web/values.yaml", "port: 80\n")
                          .file("web/values.schema.json",
                                R"({"required":["port","host"],"properties":{"port":{"type":"integer"}}})"));
    const ChartRules rules = ChartRules::of(pack);
    QCOMPARE(rulesOf(findLayerProblems("charts:\n  web:\n    host: a\n", &pack, rules)), QStringList());
    QCOMPARE(rulesOf(findLayerProblems("charts:\n  web:\n    port: a\n", &pack, rules)),
             (QStringList{u"2:schema-required"_s, u"3:schema-type"_s}));
    QCOMPARE(rulesOf(findLayerProblems("port: a\ncharts:\n  other:\n    port: a\n", &pack, rules)),
             QStringList());
    PackSources packs;
    packs.catalogs = Catalog({pack});
    Profile profile = profileOf(u"1.0.0"_s);
    profile.layers[0].values = "charts:\n  web:\n    host: 1\n    port: a\n";
    QVERIFY(std::ranges::any_of(findProblems(profile, packs), [](const ProfileFinding &found) {
        return found.finding.rule == "schema-type"_L1 && found.finding.position == TextPosition{4, 11};
    }));
}

/// Each is a finding, and the rest still works.
void TestPackProblems::chartsThatCannotBeRead()
{
    const QByteArray values = "charts:\n  web:\n    port: a\n    port: b\n";
    const TarBuilder bad[] = {
        TarBuilder().file("web/values.yaml", "a: 1\n"),
        TarBuilder().file("web/Chart.yaml", chartDescription).file("web/../../etc/passwd", "x"),
    };
    for (const TarBuilder &tar : bad) {
        const Pack pack = packWithChart(tar);
        QCOMPARE(rulesOf(findLayerProblems(values, &pack, ChartRules::of(pack))),
                 (QStringList{u"0:chart-unreadable"_s, u"4:yaml-duplicate-key"_s}));
    }
    const Pack pack = packWithChart(
        TarBuilder().file("web/Chart.yaml", chartDescription).file("web/values.schema.json", "{\"type\": "));
    QCOMPARE(rulesOf(findLayerProblems(values, &pack, ChartRules::of(pack))),
             (QStringList{u"2:schema-unreadable"_s, u"4:yaml-duplicate-key"_s}));
}

void TestPackProblems::corpusHasNoFalseErrors_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = corpusProfiles({u"json"_s, u"yaml"_s});
    if (paths.isEmpty())
        QTest::newRow("no corpus") << QString();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestPackProblems::corpusHasNoFalseErrors()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("There is no corpus beside the checkout.");
    static const auto catalog = Catalog::read({QFileInfo(corpusPacks().first()).path()});
    QVERIFY(catalog);
    PackSources packs;
    packs.catalogs = *catalog;
    const Result<LoadedProfile> loaded = openProfile(path);
    QVERIFY(loaded.has_value());
    for (const ProfileFinding &found : findProblems(loaded->profile, packs)) {
        qInfo().noquote() << found.layer << found.manifest << found.finding.position.line
                          << found.finding.rule << found.finding.message;
        QVERIFY2(found.finding.severity != Severity::Error, qPrintable(found.finding.message));
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestPackProblems)
#include "tst_packproblems.moc"
