// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"
#include "model/profile/validation.h"
#include "model/profile/variableproblems.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static Layer makeLayer(const QString &name, LayerKind kind)
{
    Layer layer;
    layer.name = name;
    layer.kind = kind;
    layer.packType = PackType::Oci;
    layer.version = u"1.0.0"_s;
    layer.registry.name = u"Registry"_s;
    return layer;
}

/// A full profile with nothing to find fault with.
static Profile soundProfile()
{
    Profile profile;
    profile.info = {u"shop"_s, u"1.0.0"_s, {}, ProfileType::Cluster, u"aws"_s, {}};
    profile.layers = {makeLayer(u"os"_s, LayerKind::Os), makeLayer(u"k8s"_s, LayerKind::Kubernetes),
                      makeLayer(u"cni"_s, LayerKind::Network), makeLayer(u"csi"_s, LayerKind::Storage),
                      makeLayer(u"app"_s, LayerKind::AddOn)};
    return profile;
}

static Variable usedVariable()
{
    Variable variable;
    variable.name = u"replicas"_s;
    variable.displayName = u"Replicas"_s;
    return variable;
}

/// "rule@layer" or "rule@layer/manifest" of each finding, with ! for errors and ? for information.
static QStringList brief(const QList<ProfileFinding> &findings)
{
    QStringList result;
    for (const ProfileFinding &found : findings) {
        const QString mark = found.finding.severity == Severity::Error         ? u"!"_s
                             : found.finding.severity == Severity::Information ? u"?"_s
                                                                               : QString();
        const QString place = found.layer < 0 ? QString() : u'@' + QString::number(found.layer);
        const QString manifest = found.manifest < 0 ? QString() : u'/' + QString::number(found.manifest);
        result.append(mark + found.finding.rule + place + manifest);
    }
    return result;
}

class ValidationTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsNothingInSound();
    void customCloud();
    void registryKinds_data();
    void registryKinds();
    void versions_data();
    void versions();
    void stack_data();
    void stack();
    void variables_data();
    void variables();
    void messagesSayWhyAndWhatToDo();
    void messagesRepeatNoSecret();
    void oneVariableAtATime();
};

void ValidationTest::findsNothingInSound()
{
    QCOMPARE(brief(findStackProblems(soundProfile())), QStringList());
}

void ValidationTest::customCloud()
{
    Profile profile = soundProfile();
    profile.info.cloudType = u"cloud-of-ours"_s;
    QCOMPARE(brief(findStackProblems(profile)), QStringList{u"?profile-cloud-custom"_s});
    profile.info.cloudType = u"tke"_s; // offered no longer, but known
    QCOMPARE(brief(findStackProblems(profile)), QStringList());
}

void ValidationTest::registryKinds_data()
{
    QTest::addColumn<PackType>("type");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("fits");
    QTest::newRow("legacy") << PackType::Spectro << u"pack"_s << QString() << true;
    QTest::newRow("legacy, oci layer") << PackType::Oci << u"pack"_s << QString() << false;
    QTest::newRow("oci") << PackType::Oci << u"oci"_s << u"pack"_s << true;
    QTest::newRow("oci of 2022") << PackType::Oci << u"oci"_s << QString() << true;
    QTest::newRow("oci, legacy layer") << PackType::Spectro << u"oci"_s << u"pack"_s << false;
    QTest::newRow("oci of packs, chart") << PackType::Helm << u"oci"_s << u"pack"_s << false;
    QTest::newRow("oci of charts") << PackType::Helm << u"oci"_s << u"helm"_s << true;
    QTest::newRow("oci of charts, as oci") << PackType::Oci << u"oci"_s << u"helm"_s << true;
    QTest::newRow("helm") << PackType::Helm << u"helm"_s << QString() << true;
    QTest::newRow("helm, pack") << PackType::Oci << u"helm"_s << QString() << false;
    QTest::newRow("zarf") << PackType::Oci << u"oci"_s << u"zarf"_s << true;
    QTest::newRow("zarf, chart") << PackType::Helm << u"oci"_s << u"zarf"_s << false;
    QTest::newRow("nothing said") << PackType::Helm << QString() << QString() << true;
    QTest::newRow("a kind to come") << PackType::Helm << u"git"_s << QString() << true;
    QTest::newRow("manifest") << PackType::Manifest << u"pack"_s << QString() << true;
}

void ValidationTest::registryKinds()
{
    QFETCH(PackType, type);
    QFETCH(QString, kind);
    QFETCH(QString, provider);
    QFETCH(bool, fits);
    Profile profile = soundProfile();
    profile.layers[4].packType = type;
    profile.layers[4].registry.kind = kind;
    profile.layers[4].registry.providerType = provider;
    QCOMPARE(brief(findStackProblems(profile)),
             fits ? QStringList() : QStringList{u"layer-registry-kind@4"_s});
}

void ValidationTest::versions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("findings");
    for (const char *sound :
         {"1.0.0", "0.1.0", "10.20.30", "1.0.0-beta", "1.0.0-rc.1", "1.0.0-x-y", "1.0.0+7"})
        QTest::newRow(sound) << QString::fromLatin1(sound) << QStringList();
    for (const char *wrong :
         {"1.0", "v1.2", "v1.2.3", "2.2.2.develop", "b0.0.1", "1.0.0-", "01.0.0", "1.0.0 "})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QStringList{u"!profile-version"_s};
    QTest::newRow("empty") << QString() << QStringList{u"?profile-version"_s};
}

void ValidationTest::versions()
{
    QFETCH(QString, version);
    Profile profile = soundProfile();
    profile.info.version = version;
    QTEST(brief(findStackProblems(profile)), "findings");
}

void ValidationTest::stack_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QStringList &findings, auto change) {
        Profile profile = soundProfile();
        change(profile);
        QTest::newRow(name) << profile << findings;
    };
    row("no name", {u"!profile-name"_s}, [](Profile &p) { p.info.name = u" "_s; });
    row("blank at the end of the name", {u"profile-name"_s}, [](Profile &p) { p.info.name = u"shop "_s; });
    row("line end in the name", {u"profile-name"_s}, [](Profile &p) { p.info.name = u"sh\nop"_s; });
    row("name of 10,000 characters", {u"profile-name"_s},
        [](Profile &p) { p.info.name = QString(10000, u'x'); });
    row("unknown type", {u"profile-type"_s},
        [](Profile &p) { p.info.type = OpenEnum<ProfileType>(u"new"_s); });
    row("no type", {u"profile-type"_s}, [](Profile &p) { p.info.type = {}; });
    row("no cloud", {u"profile-cloud"_s}, [](Profile &p) { p.info.cloudType = u"all"_s; });
    row("tag twice", {u"profile-tag"_s}, [](Profile &p) {
        p.info.tags = {{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}};
    });
    row("duplicate name", {u"!stack-duplicate-name@4"_s}, [](Profile &p) { p.layers[4].name = u"csi"_s; });
    row("no layer name", {u"!layer-name@4"_s}, [](Profile &p) { p.layers[4].name.clear(); });
    row("slash in a name", {u"layer-name@4"_s}, [](Profile &p) { p.layers[4].name = u"a/b"_s; });
    row("no Kubernetes", {u"!stack-core-missing"_s}, [](Profile &p) { p.layers.removeAt(1); });
    row("no storage", {u"stack-core-missing"_s}, [](Profile &p) { p.layers.removeAt(3); });
    row("no storage at the edge", {}, [](Profile &p) {
        p.layers.removeAt(3);
        p.info.cloudType = u"edge-native"_s;
    });
    row("no core in an add-on profile", {}, [](Profile &p) {
        p.layers.remove(0, 4);
        p.info.type = ProfileType::AddOn;
    });
    row("core swapped", {u"stack-core-order@2"_s}, [](Profile &p) { p.layers.move(2, 1); });
    row("core above an add-on", {u"stack-core-order@4"_s}, [](Profile &p) { p.layers.move(4, 3); });
    row("add-on at the bottom",
        {u"stack-core-order@1"_s, u"stack-core-order@2"_s, u"stack-core-order@3"_s, u"stack-core-order@4"_s},
        [](Profile &p) { p.layers.move(4, 0); });
    row("two networks", {u"!stack-core-twice@3"_s},
        [](Profile &p) { p.layers.insert(3, makeLayer(u"other"_s, LayerKind::Network)); });
    row("core in an add-on profile", {u"!stack-core-in-add-on@0"_s}, [](Profile &p) {
        p.layers = {makeLayer(u"os"_s, LayerKind::Os)};
        p.info.type = ProfileType::AddOn;
    });
    row("add-on in an infrastructure profile", {u"stack-add-on-in-infra@4"_s},
        [](Profile &p) { p.info.type = ProfileType::Infra; });
    row("unknown kind", {u"layer-kind-unknown@4"_s},
        [](Profile &p) { p.layers[4].kind = OpenEnum<LayerKind>(u"gpu"_s); });
    row("unknown pack type", {u"layer-type-unknown@4"_s},
        [](Profile &p) { p.layers[4].packType = OpenEnum<PackType>(u"zarf"_s); });
    row("no version", {u"layer-version@4"_s}, [](Profile &p) { p.layers[4].version.clear(); });
    row("no registry", {u"?layer-registry@4"_s}, [](Profile &p) { p.layers[4].registry = {}; });
    row("manifests need neither", {}, [](Profile &p) {
        p.layers[4].packType = PackType::Manifest;
        p.layers[4].version.clear();
        p.layers[4].registry = {};
    });
    row("manifest names", {u"manifest-name@4/0"_s, u"manifest-duplicate-name@4/2"_s}, [](Profile &p) {
        p.layers[4].manifests = {{}, {u"a"_s, {}, {}}, {u"a"_s, {}, {}}};
    });
    row("no layers", {u"?stack-empty"_s}, [](Profile &p) {
        p.layers.clear();
        p.info.type = ProfileType::System;
    });
}

void ValidationTest::stack()
{
    QFETCH(Profile, profile);
    QTEST(brief(findStackProblems(profile)), "findings");
}

void ValidationTest::variables_data()
{
    QTest::addColumn<QList<Variable>>("variables");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QStringList &findings, auto change) {
        QList<Variable> variables{usedVariable()};
        change(variables);
        QTest::newRow(name) << variables << findings;
    };
    row("sound", {}, [](QList<Variable> &) {});
    row("no name", {u"!variable-name"_s}, [](QList<Variable> &v) { v[0].name.clear(); });
    row("twice", {u"!variable-duplicate-name"_s}, [](QList<Variable> &v) {
        v.append(v[0]);
        v[1].displayName = u"Others"_s;
    });
    row("display name twice", {u"variable-duplicate-name"_s}, [](QList<Variable> &v) {
        v.append(v[0]);
        v[1].name = u"other"_s;
    });
    row("dot in the name", {u"variable-name"_s}, [](QList<Variable> &v) { v[0].name = u"a.b"_s; });
    row("line break in the name", {u"variable-name"_s}, [](QList<Variable> &v) { v[0].name = u"ab\n"_s; });
    row("read-only without default", {u"variable-default"_s},
        [](QList<Variable> &v) { v[0].immutable = true; });
    row("read-only with default", {}, [](QList<Variable> &v) {
        v[0].immutable = true;
        v[0].defaultValue = u"a"_s;
    });
    row("hidden and required without default", {u"variable-default"_s}, [](QList<Variable> &v) {
        v[0].hidden = true;
        v[0].required = true;
    });
    row("hidden without default", {}, [](QList<Variable> &v) { v[0].hidden = true; });
    row("unknown format", {u"variable-format"_s},
        [](QList<Variable> &v) { v[0].format = OpenEnum<VariableFormat>(u"ipv9"_s); });
    row("unknown input", {u"variable-input"_s},
        [](QList<Variable> &v) { v[0].inputType = OpenEnum<VariableInput>(u"slider"_s); });
    row("lines of a number", {u"variable-input"_s}, [](QList<Variable> &v) {
        v[0].inputType = VariableInput::Multiline;
        v[0].format = VariableFormat::Number;
    });
    row("lines of base64", {}, [](QList<Variable> &v) {
        v[0].inputType = VariableInput::Multiline;
        v[0].format = VariableFormat::Base64;
    });
    row("options without list", {u"variable-input"_s}, [](QList<Variable> &v) {
        v[0].options = {{u"a"_s, {}, {}, false, {}}};
    });
    row("expression", {}, [](QList<Variable> &v) {
        v[0].regex = u"^[a-z]+$"_s;
        v[0].defaultValue = u"abc"_s;
    });
    row("default against the expression", {u"variable-default"_s}, [](QList<Variable> &v) {
        v[0].regex = u"^[a-z]+$"_s;
        v[0].defaultValue = u"ABC"_s;
    });
    row("expression that is none", {u"!variable-regex"_s}, [](QList<Variable> &v) {
        v[0].regex = u"(?<=a)b"_s;
        v[0].defaultValue = u"b"_s;
    });
    row("lines in a line", {u"variable-default"_s},
        [](QList<Variable> &v) { v[0].defaultValue = u"a\nb"_s; });
    row("lines in lines", {}, [](QList<Variable> &v) {
        v[0].defaultValue = u"a\nb"_s;
        v[0].inputType = VariableInput::Multiline;
    });
    row("masked by an export", {u"?variable-masked"_s}, [](QList<Variable> &v) {
        v[0].isSensitive = true;
        v[0].format = VariableFormat::Number;
        v[0].defaultValue = u"*****"_s;
    });
    row("secret in the file", {u"?variable-masked"_s}, [](QList<Variable> &v) {
        v[0].isSensitive = true;
        v[0].defaultValue = u"secret"_s;
    });
    row("template in the default", {u"variable-nested"_s},
        [](QList<Variable> &v) { v[0].defaultValue = u"{{ .spectro.var.other }}-1"_s; });
    row("braces in the default", {}, [](QList<Variable> &v) { v[0].defaultValue = u"{{ .Values.x }}"_s; });

    const auto list = [&row](const char *name, const QStringList &findings, const QString &chosen,
                             const QList<VariableOption> &options) {
        row(name, findings, [&](QList<Variable> &v) {
            v[0].inputType = VariableInput::Dropdown;
            v[0].defaultValue = chosen;
            v[0].options = options;
        });
    };
    const VariableOption a{u"a"_s, u"First"_s, {}, false, {}};
    const VariableOption b{u"b"_s, u"Second"_s, {}, true, {}};
    const QString options = u"variable-options"_s;
    list("dropdown without options", {options}, {}, {});
    list("default that is no option", {options}, u"c"_s, {a, b});
    list("default by value", {}, u"b"_s, {a, b});
    list("default by label", {}, u"Second"_s, {a, b});
    list("default by flag", {}, {}, {a, b});
    list("another is flagged", {options}, u"a"_s, {a, b});
    list("two are flagged", {options}, u"b"_s, {b, {u"c"_s, {}, {}, true, {}}});
    list("dropdown without default", {options}, {}, {a});
    list("option without value", {options}, u"a"_s, {a, {{}, u"Nothing"_s, {}, false, {}}});
    list("option twice", {options}, u"a"_s, {a, a});
    row("option that would be refused", {options}, [](QList<Variable> &v) {
        v[0].inputType = VariableInput::Dropdown;
        v[0].format = VariableFormat::Number;
        v[0].defaultValue = u"1"_s;
        v[0].options = {{u"1"_s, {}, {}, false, {}}, {u"two"_s, {}, {}, false, {}}};
    });

    const auto format = [&row](const char *name, VariableFormat value, const QString &text, bool fits) {
        row(name, fits ? QStringList() : QStringList{u"variable-default"_s}, [&](QList<Variable> &v) {
            v[0].format = value;
            v[0].defaultValue = text;
        });
    };
    format("number", VariableFormat::Number, u"1.5"_s, true);
    format("no number", VariableFormat::Number, u"1,5"_s, false);
    format("boolean", VariableFormat::Boolean, u"true"_s, true);
    format("1 is no boolean", VariableFormat::Boolean, u"1"_s, false);
    format("IPv4", VariableFormat::Ipv4, u"10.0.0.1"_s, true);
    format("short IPv4", VariableFormat::Ipv4, u"10.1"_s, false);
    format("IPv6 is no IPv4", VariableFormat::Ipv4, u"::1"_s, false);
    format("IPv6", VariableFormat::Ipv6, u"fe80::1"_s, true);
    format("subnet", VariableFormat::Ipv4Cidr, u"10.244.0.0/16"_s, true);
    format("subnet too wide", VariableFormat::Ipv4Cidr, u"10.244.0.0/33"_s, false);
    format("subnet without prefix", VariableFormat::Ipv4Cidr, u"10.244.0.0"_s, false);
    format("version", VariableFormat::Version, u"1.2.3"_s, true);
    format("short version", VariableFormat::Version, u"1.2"_s, false);
    format("base64", VariableFormat::Base64, u"aGk="_s, true);
    format("no base64", VariableFormat::Base64, u"hi!"_s, false);
}

void ValidationTest::variables()
{
    QFETCH(QList<Variable>, variables);
    Profile profile = soundProfile();
    profile.variables = variables;
    QTEST(brief(findStackProblems(profile)), "findings");
}

void ValidationTest::messagesSayWhyAndWhatToDo()
{
    Profile profile = soundProfile();
    profile.layers[4].name = u"csi"_s;
    QCOMPARE(findStackProblems(profile).first().finding.message,
             u"Layer “csi” has the same name as layer 4, and names are unique in a profile: rename one. A "
             u"pack that is "
             "used twice is named DISPLAY-NAME--csi."_s);
}

/// Findings are read by others than whoever may know a secret.
void ValidationTest::messagesRepeatNoSecret()
{
    Profile profile = soundProfile();
    Variable secret = usedVariable();
    secret.isSensitive = true;
    secret.format = VariableFormat::Number;
    secret.regex = u"^x"_s;
    secret.defaultValue = u"hunter2"_s;
    profile.variables = {secret};
    const QList<ProfileFinding> found = findStackProblems(profile);
    QCOMPARE(brief(found), (QStringList{u"?variable-masked"_s, u"variable-default"_s}));
    for (const ProfileFinding &finding : found) {
        QVERIFY2(!finding.finding.message.contains(u"hunter2"_s), qPrintable(finding.finding.message));
        QCOMPARE(finding.variable, 0);
    }
}

/// The problems of one row are those that all rows together give it.
void ValidationTest::oneVariableAtATime()
{
    Variable odd = usedVariable();
    odd.immutable = true;
    odd.format = OpenEnum<VariableFormat>(u"ipv9"_s);
    Variable nameless;
    const QList<Variable> variables{usedVariable(), odd, nameless};
    const QList<QList<Finding>> all = findVariableProblems(variables);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[1].size(), 4); // format, default, both names
    for (int row = 1; row < variables.size(); ++row)
        QCOMPARE(findVariableProblems(variables, row), all[row]);
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
