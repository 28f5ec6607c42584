// SPDX-License-Identifier: Apache-2.0
#include "model/document/packproblems.h"
#include "model/profile/cloudtypes.h"
#include "model/profile/infofields.h"
#include "model/profile/manifestlayer.h"
#include "model/profile/newprofile.h"
#include "model/profile/writer.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static Layer coreLayer(LayerKind kind)
{
    Layer layer;
    layer.kind = kind;
    layer.name = layer.kind.name() + u"-pack"_s;
    layer.packType = PackType::Oci;
    layer.version = layer.tag = u"1.2.3"_s;
    layer.values = "pack:\n  content: {}\n";
    return layer;
}

static QStringList rulesOf(const Profile &profile)
{
    QStringList rules;
    for (const ProfileFinding &found : findStackProblems(profile))
        rules.append(found.finding.rule);
    return rules;
}

class TestNewProfile final : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeIsMadeAndRead_data();
    void everyTypeIsMadeAndRead();
    void layersTakeTheirPlace();
    void layersThatDoNotFitStayOut();
    void oddNamesAreCarried_data();
    void oddNamesAreCarried();
    void whatIsNotAnsweredIsSaid();
    void templatesComeAlong();
    void copiesKeepTheirBytes_data();
    void copiesKeepTheirBytes();
    void copiesAreAnotherObject();
    void copiesAreToldApart();
    void nextVersions_data();
    void nextVersions();
    void cloudsAreNamedOnce();
};

void TestNewProfile::everyTypeIsMadeAndRead_data()
{
    QTest::addColumn<ProfileType>("type");
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("writtenCloud");
    for (const ProfileType type : {ProfileType::Infra, ProfileType::Cluster}) {
        for (const CloudType &cloud : cloudTypes())
            QTest::addRow("%s %s", qPrintable(OpenEnum(type).name()), cloud.name.data())
                << type << QString(cloud.name) << QString(cloud.name);
        QTest::addRow("%s custom", qPrintable(OpenEnum(type).name()))
            << type << u"moonbase"_s << u"moonbase"_s;
    }
    QTest::newRow("add-on") << ProfileType::AddOn << QString() << u"all"_s;
    QTest::newRow("add-on for one cloud") << ProfileType::AddOn << u"aws"_s << u"aws"_s;
    QTest::newRow("system") << ProfileType::System << QString() << u"all"_s;
}

/// Complete, it is without fault, and read again from every form it is the same profile.
void TestNewProfile::everyTypeIsMadeAndRead()
{
    QFETCH(ProfileType, type);
    QFETCH(QString, cloud);
    NewProfile answers;
    answers.info = {u"shop"_s, {},    u"For shops.\nTwo lines."_s,
                    type,      cloud, *InfoFields::tags(u"env:lab, team"_s)};
    if (hasCoreLayers(type))
        for (const CoreLayer &core : coreLayersOf(cloud))
            if (!core.isOptional)
                answers.layers.append(coreLayer(core.kind));
    if (hasAddOns(type))
        answers.layers.append(newManifestLayer(u"config"_s, {Manifest{u"one"_s, "kind: ConfigMap\n", {}}}));
    const LoadedProfile made = makeProfile(answers);

    QCOMPARE(made.profile.info.version, u"1.0.0"_s);
    QTEST(made.profile.info.cloudType, "writtenCloud");
    const QStringList rules = rulesOf(made.profile);
    QVERIFY2(!rules.contains(u"stack-core-missing"_s) && !rules.contains(u"profile-cloud"_s) &&
                 !rules.contains(u"profile-version"_s),
             qPrintable(rules.join(u' ')));
    const QTemporaryDir folder;
    for (const QString &name : {u"p.json"_s, u"p.yaml"_s, u"p.tgz"_s, u"p/"_s}) {
        const auto saved = saveProfile(made, folder.filePath(name));
        QVERIFY2(saved.has_value(), qPrintable(name));
        const Result<LoadedProfile> read = openProfile(folder.filePath(name));
        QVERIFY2(read.has_value(), qPrintable(name));
        QCOMPARE(read->profile, made.profile);
        QCOMPARE(read->notes, QStringList());
    }
}

void TestNewProfile::layersTakeTheirPlace()
{
    NewProfile answers;
    answers.info.type = ProfileType::Cluster;
    answers.layers = {newManifestLayer(u"first"_s, {}), coreLayer(LayerKind::Storage),
                      coreLayer(LayerKind::Network),    newManifestLayer(u"second"_s, {}),
                      coreLayer(LayerKind::Kubernetes), coreLayer(LayerKind::Os)};
    QStringList names;
    for (const Layer &layer : makeProfile(answers).profile.layers)
        names.append(layer.name);
    QCOMPARE(names, (QStringList{u"os-pack"_s, u"k8s-pack"_s, u"cni-pack"_s, u"csi-pack"_s, u"first"_s,
                                 u"second"_s}));
}

void TestNewProfile::layersThatDoNotFitStayOut()
{
    NewProfile answers;
    answers.layers = {coreLayer(LayerKind::Os), newManifestLayer(u"config"_s, {})};
    const auto names = [&answers](ProfileType type) {
        answers.info.type = type;
        QStringList fitting;
        for (const Layer &layer : withFittingLayers(answers).layers)
            fitting.append(layer.name);
        return fitting;
    };
    QCOMPARE(names(ProfileType::Infra), QStringList{u"os-pack"_s});
    QCOMPARE(names(ProfileType::Cluster), (QStringList{u"os-pack"_s, u"config"_s}));
    QCOMPARE(names(ProfileType::AddOn), QStringList{u"config"_s});
    QCOMPARE(names(ProfileType::System), QStringList{u"config"_s});
}

void TestNewProfile::oddNamesAreCarried_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("control characters") << u"a\u0001b\tc\nd\u007f"_s;
    QTest::newRow("quotes and braces") << u"\"{{.x}}\" 'y' # z: [1]"_s;
    QTest::newRow("10,000 characters") << QString(10000, u'é');
    QTest::newRow("like a number") << u"1.0"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s;
}

/// What no form of ours would take may still come from elsewhere: it is kept, and found.
void TestNewProfile::oddNamesAreCarried()
{
    QFETCH(QString, name);
    NewProfile answers;
    answers.info.name = name;
    answers.info.type = ProfileType::System;
    const LoadedProfile made = makeProfile(answers);
    const QTemporaryDir folder;
    for (const QString &file : {u"p.json"_s, u"p.yaml"_s, u"p.tgz"_s, u"p/"_s}) {
        QVERIFY2(saveProfile(made, folder.filePath(file)).has_value(), qPrintable(file));
        const Result<LoadedProfile> read = openProfile(folder.filePath(file));
        QVERIFY2(read.has_value(), qPrintable(file));
        QCOMPARE(read->profile.info.name, name);
    }
    const bool isOdd = !InfoFields::checkName(name) || !InfoFields::nameRemark(name).isEmpty();
    QCOMPARE(rulesOf(made.profile).contains(u"profile-name"_s), isOdd);
}

void TestNewProfile::whatIsNotAnsweredIsSaid()
{
    NewProfile answers;
    answers.info = {u"shop"_s, u"1.0.0"_s, {}, ProfileType::Cluster, u"aws"_s, {}};
    QCOMPARE(rulesOf(makeProfile(answers).profile).count(u"stack-core-missing"_s), 4);
    answers.info.cloudType = u"edge-native"_s;
    QCOMPARE(rulesOf(makeProfile(answers).profile).count(u"stack-core-missing"_s), 3);
    answers.info.cloudType.clear();
    QVERIFY(rulesOf(makeProfile(answers).profile).contains(u"profile-cloud"_s));
    answers.info.type = ProfileType::AddOn;
    QCOMPARE(rulesOf(makeProfile(answers).profile), QStringList{u"stack-empty"_s});
}

void TestNewProfile::templatesComeAlong()
{
    LoadedProfile source;
    source.profile.info = {u"golden"_s, u"4.1.0"_s, u"Ours"_s, ProfileType::Infra, u"maas"_s, {}};
    source.profile.layers = {coreLayer(LayerKind::Os)};
    Variable variable;
    variable.name = u"host"_s;
    source.profile.variables = {variable};
    source.attachments = {{u"packs/os-pack-1.2.3/pack.json"_s, "{}"}};
    source.source = {SourceForm::ImportEntity, "{}"};
    NewProfile answers = NewProfile::fromTemplate(source);
    QCOMPARE(answers.info.name, QString());
    answers.info.name = u"mine"_s;
    const LoadedProfile made = makeProfile(answers);
    Profile expected = source.profile;
    expected.info.name = u"mine"_s;
    expected.info.version = u"1.0.0"_s;
    QCOMPARE(made.profile, expected);
    QCOMPARE(made.attachments, source.attachments);
    QCOMPARE(made.source, ProfileSource());
}

static const char *const commented = R"(# Kept by hand.
metadata:
  name: shop   # as on the sign
  labels: {env: lab}
spec:
  version: "1.2.0"
  template:
    type: add-on
    cloudType: all
    packs: []
  variables: []
)";

static const char *const odd = R"({ "metadata":{"name":"shop","labels":{"env":"lab"},"x":1.50},
"spec": {"version":"1.2.0", "template":{"type":"add-on","cloudType":"all","packs":null}}}
)";

void TestNewProfile::copiesKeepTheirBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const char *text, const char *clone, const char *version) {
        QTest::newRow(name)
            << QByteArray(text)
            << QByteArray(text).replace("shop ", clone).replace("\"shop\"", clone).replace("1.2.0", version);
    };
    row("YAML with comments", commented, "shop two ", "1.3.0");
    row("JSON as no writer has it", odd, "\"shop two\"", "1.3.0");
}

void TestNewProfile::copiesKeepTheirBytes()
{
    QFETCH(QByteArray, text);
    const Result<LoadedProfile> read = readProfileText(text, u"p"_s);
    QVERIFY(read.has_value());
    const Result<LoadedProfile> copy = copyProfile(*read, {u"shop two"_s, u"1.3.0"_s});
    QVERIFY(copy.has_value());
    const QByteArray written = copy->source.form == SourceForm::ImportYaml
                                   ? writeYaml(copy->profile, copy->source)
                                   : writeJson(copy->profile, copy->source, JsonStyle::Keep);
    QTEST(written, "kept");
    QVERIFY(copyProfile(*read, {u"x"_s, u"1.0.0"_s, false})->profile.info.tags.isEmpty());
}

void TestNewProfile::copiesAreAnotherObject()
{
    const Result<LoadedProfile> read = readProfileText(
        R"({"metadata":{"name":"a","uid":"6712f0","creationTimestamp":"2024-01-01T00:00:00Z","annotations":{"k":"v"}},)"
        R"("spec":{"version":"1.0.0","template":{"type":"add-on","packs":[]}},"status":{"isPublished":true}})",
        u"p"_s);
    QVERIFY(read.has_value());
    const Result<LoadedProfile> copy = copyProfile(*read, {u"b"_s, u"1.0.0"_s});
    QVERIFY(copy.has_value());
    const QByteArray written = writeJson(copy->profile, copy->source, JsonStyle::Keep);
    QVERIFY2(!written.contains("6712f0") && !written.contains("Timestamp") && !written.contains("status"),
             written.constData());
    QVERIFY2(written.contains("\"annotations\":{\"k\":\"v\"}"), written.constData());
}

void TestNewProfile::copiesAreToldApart()
{
    LoadedProfile loaded;
    loaded.profile.info.name = u"a"_s;
    loaded.profile.info.version = u"1.0.0"_s;
    QVERIFY(!copyProfile(loaded, {u"a"_s, u"1.0.0"_s}));
    QVERIFY(copyProfile(loaded, {u"a"_s, u"1.0.1"_s}).has_value());
    QVERIFY(copyProfile(loaded, {u"b"_s, u"1.0.0"_s}).has_value());
}

void TestNewProfile::nextVersions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("next");
    QTest::newRow("release") << u"1.4.9"_s << QStringList{u"1.4.10"_s, u"1.5.0"_s, u"2.0.0"_s};
    QTest::newRow("pre-release") << u"2.0.0-rc.1+7"_s << QStringList{u"2.0.0"_s, u"2.1.0"_s, u"3.0.0"_s};
    QTest::newRow("build") << u"2.0.0+a-b"_s << QStringList{u"2.0.1"_s, u"2.1.0"_s, u"3.0.0"_s};
    QTest::newRow("not semantic") << u"v1"_s << QStringList();
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("beyond counting") << u"1.0.99999999999999999999"_s << QStringList();
}

void TestNewProfile::nextVersions()
{
    QFETCH(QString, version);
    QTEST(Layerwright::nextVersions(version), "next");
}

void TestNewProfile::cloudsAreNamedOnce()
{
    QSet<QString> seen;
    for (const CloudType &cloud : cloudTypes()) {
        QVERIFY(InfoFields::checkCloud(cloud.name).has_value());
        QVERIFY(!seen.contains(cloud.name) && !seen.contains(cloud.label));
        seen << cloud.name << cloud.label;
        QCOMPARE(cloudLabel(cloud.name), QString(cloud.label));
    }
    QCOMPARE(cloudLabel(u"moonbase"_s), u"moonbase"_s);
}

QTEST_GUILESS_MAIN(TestNewProfile)
#include "tst_newprofile.moc"
