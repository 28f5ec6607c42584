// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class TestCliValidate final : public QObject
{
    Q_OBJECT

private slots:
    void cleanProfile();
    void textNamesEachPlace();
    void jsonIsComplete();
    void jsonAgreesWithText();
    void sarifIsWellFormed();
    void sarifSaysWhere();
    void sarifFixes();
    void sarifPaths();
    void withoutRules();
    void rulesThatAreOff();
    void rulesOfOneProfile();
    void rulesAreListed();
    void unknownRules();
    void unknownFormat();
    void rulesOfPacks();
    void packsThatTravel();
    void chartsOfPacks();
    void noCatalog();
    void packsOfTheStack();
    void folderOfProfiles();

private:
    QJsonArray findings() const
    {
        return QJsonDocument::fromJson(runProgram({u"validate"_s, m_odd, u"--format"_s, u"json"_s}).output)
            .array();
    }
    QJsonObject finding(const QString &rule) const
    {
        for (const QJsonValue value : findings()) {
            if (value[u"rule"_s] == rule)
                return value.toObject();
        }
        return {};
    }

    QString m_odd = testData(u"cli/odd.json"_s);
    QString m_clean = testData(u"cli/clean.json"_s);
};

void TestCliValidate::cleanProfile()
{
    const ProgramRun text = runProgram({u"validate"_s, m_clean});
    QCOMPARE(text.output, QByteArray());
    QCOMPARE(text.messages, QByteArray());
    QCOMPARE(text.exitCode, 0);
    const ProgramRun json = runProgram({u"validate"_s, m_clean, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.output), QJsonDocument(QJsonArray()));
    QCOMPARE(json.exitCode, 0);
}

void TestCliValidate::textNamesEachPlace()
{
    const ProgramRun run = runProgram({u"validate"_s, m_odd});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.messages, QByteArray());
    const QString text = QString::fromUtf8(run.output);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression form(
            u"^.*odd\\.json: (layer \\S+(, manifest \\S+)?(, line \\d+, column \\d+)?: )?"
            "(error|warning|information): .+ \\[[a-z0-9-]+\\]$"_s);
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    }
    QVERIFY2(text.contains(m_odd + u": error: “v1.2” is not a version"_s), qPrintable(text));
    QVERIFY2(text.contains(m_odd + u": layer web, manifest broken, line 2, column "_s), qPrintable(text));
    QVERIFY2(text.contains(m_odd + u": layer web, line 2, column 1: "_s), qPrintable(text));
}

void TestCliValidate::jsonIsComplete()
{
    for (const QJsonValue value : findings()) {
        const QJsonObject object = value.toObject();
        for (const QString &member : {u"severity"_s, u"rule"_s, u"layer"_s, u"layerIndex"_s, u"line"_s,
                                      u"column"_s, u"message"_s, u"offset"_s, u"length"_s, u"fixes"_s})
            QVERIFY2(object.contains(member), qPrintable(member));
        QVERIFY((QStringList{u"error"_s, u"warning"_s, u"information"_s})
                    .contains(object[u"severity"_s].toString()));
        QVERIFY(!object[u"message"_s].toString().isEmpty());
    }
    const QJsonObject twin = finding(u"stack-duplicate-name"_s);
    QCOMPARE(twin[u"severity"_s], u"error"_s);
    QCOMPARE(twin[u"layer"_s], u"web"_s);
    QCOMPARE(twin[u"layerIndex"_s], 2);
    const QJsonObject version = finding(u"profile-version"_s);
    QVERIFY(version[u"layer"_s].isNull());
    QCOMPARE(version[u"line"_s], 0);
    QVERIFY(!finding(u"stack-core-missing"_s).isEmpty());
}

void TestCliValidate::jsonAgreesWithText()
{
    const ProgramRun run = runProgram({u"validate"_s, m_odd});
    QCOMPARE(run.output.count('\n'), findings().size());
}

void TestCliValidate::sarifIsWellFormed()
{
    const ProgramRun run = runProgram({u"validate"_s, m_odd, u"--format"_s, u"sarif"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject log = QJsonDocument::fromJson(run.output).object();
    QCOMPARE(log[u"version"_s], u"2.1.0"_s);
    const QJsonValue sarifRun = log[u"runs"_s][0];
    const QJsonValue driver = sarifRun[u"tool"_s][u"driver"_s];
    QCOMPARE(driver[u"name"_s], u"layerwright-cli"_s);
    const QJsonArray results = sarifRun[u"results"_s].toArray();
    QCOMPARE(results.size(), findings().size());
    QSet<QString> described;
    for (const QJsonValue rule : driver[u"rules"_s].toArray()) {
        described.insert(rule[u"id"_s].toString());
        QVERIFY(rule[u"shortDescription"_s][u"text"_s].toString().endsWith(u'.'));
        QVERIFY(rule[u"help"_s][u"text"_s].toString().size() > 20);
        QVERIFY(rule[u"defaultConfiguration"_s][u"enabled"_s].toBool());
    }
    QCOMPARE(described.size(), driver[u"rules"_s].toArray().size()); // none is described twice
    for (const QJsonValue result : results) {
        const int index = result[u"ruleIndex"_s].toInt(-1);
        QVERIFY(index >= 0);
        QCOMPARE(driver[u"rules"_s][index][u"id"_s], result[u"ruleId"_s]);
        QVERIFY((QStringList{u"error"_s, u"warning"_s, u"note"_s}).contains(result[u"level"_s].toString()));
        QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty());
        QCOMPARE(result[u"locations"_s].toArray().size(), 1);
        const QJsonValue artifact = result[u"locations"_s][0][u"physicalLocation"_s][u"artifactLocation"_s];
        QVERIFY(artifact[u"uri"_s].toString().endsWith(u"odd.json"));
        QCOMPARE(artifact[u"index"_s].toInt(-1), 0);
    }
    QCOMPARE(sarifRun[u"artifacts"_s].toArray().size(), 1);
    QCOMPARE(sarifRun[u"columnKind"_s], u"unicodeCodePoints"_s);
    QCOMPARE(sarifRun[u"invocations"_s][0][u"executionSuccessful"_s], true);
    QVERIFY(sarifRun[u"invocations"_s][0][u"ruleConfigurationOverrides"_s].isUndefined());
}

/// The regions are of the file itself, whatever the strings of JSON have escaped, and count from 1.
void TestCliValidate::sarifSaysWhere()
{
    QFile source(m_odd);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    const ProgramRun run = runProgram({u"validate"_s, m_odd, u"--format"_s, u"sarif"_s});
    const QJsonArray results = QJsonDocument::fromJson(run.output)[u"runs"_s][0][u"results"_s].toArray();
    const auto textOf = [&](const QString &rule) {
        for (const QJsonValue result : results) {
            const QJsonValue region = result[u"locations"_s][0][u"physicalLocation"_s][u"region"_s];
            if (result[u"ruleId"_s] == rule)
                return lines.value(region[u"startLine"_s].toInt() - 1)
                    .mid(region[u"startColumn"_s].toInt() - 1,
                         region[u"endColumn"_s].toInt() - region[u"startColumn"_s].toInt());
        }
        return QString();
    };
    QCOMPARE(textOf(u"yaml-duplicate-key"_s), u"a"_s);
    QCOMPARE(textOf(u"yaml-unquoted-template"_s), u"{{.spectro.system.cluster.name}}"_s);
    QCOMPARE(textOf(u"stack-duplicate-name"_s), u"\"web\""_s);
    QCOMPARE(textOf(u"profile-version"_s), QString()); // the profile as a whole has no region
}

/// What a viewer of SARIF does with a fix is what the window does with it.
void TestCliValidate::sarifFixes()
{
    const ProgramRun run = runProgram({u"validate"_s, m_odd, u"--format"_s, u"sarif"_s});
    const QJsonArray results = QJsonDocument::fromJson(run.output)[u"runs"_s][0][u"results"_s].toArray();
    QFile source(m_odd);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
    int fixed = 0;
    for (const QJsonValue result : results) {
        if (result[u"ruleId"_s] != u"yaml-unquoted-template"_s)
            continue;
        const QJsonValue fix = result[u"fixes"_s][0];
        QVERIFY(!fix[u"description"_s][u"text"_s].toString().isEmpty());
        const QJsonValue change = fix[u"artifactChanges"_s][0];
        QCOMPARE(change[u"artifactLocation"_s][u"index"_s].toInt(-1), 0);
        QJsonArray replacements = change[u"replacements"_s].toArray();
        for (qsizetype i = replacements.size() - 1; i >= 0; --i, ++fixed) {
            const QJsonValue region = replacements[i][u"deletedRegion"_s];
            QCOMPARE(region[u"startLine"_s], region[u"endLine"_s]);
            const qsizetype column = region[u"startColumn"_s].toInt() - 1;
            lines[region[u"startLine"_s].toInt() - 1].replace(
                column, region[u"endColumn"_s].toInt() - 1 - column,
                replacements[i][u"insertedContent"_s][u"text"_s].toString());
        }
    }
    QVERIFY(fixed > 0);
    QTemporaryDir folder;
    const QString mended = folder.filePath(u"mended.json"_s);
    QFile file(mended);
    const QByteArray text = lines.join(u'\n').toUtf8();
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QVERIFY(text.contains(R"(host: '{{.spectro.system.cluster.name}}'\n)"));
    QVERIFY(!runProgram({u"validate"_s, mended}).output.contains("[yaml-unquoted-template]"));
}

/// Below the working folder relative, and with what is no letter escaped; elsewhere whole.
void TestCliValidate::sarifPaths()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"my profiles/a"_s));
    QVERIFY(QFile::copy(m_odd, folder.filePath(u"my profiles/ä#1.json"_s)));
    const auto uri = [&](const QString &file, const QString &from) {
        ProgramSettings settings;
        settings.workingFolder = folder.filePath(from);
        const ProgramRun run = runProgram({u"validate"_s, file, u"--format"_s, u"sarif"_s}, settings);
        const QJsonValue location =
            QJsonDocument::fromJson(run.output)[u"runs"_s][0][u"artifacts"_s][0][u"location"_s];
        return location[u"uri"_s].toString() + u' ' + location[u"uriBaseId"_s].toString();
    };
    QCOMPARE(uri(u"my profiles/ä#1.json"_s, u"."_s), u"my%20profiles/%C3%A4%231.json %SRCROOT%"_s);
    QCOMPARE(uri(folder.filePath(u"my profiles/ä#1.json"_s), u"my profiles"_s),
             u"%C3%A4%231.json %SRCROOT%"_s);
    const QString elsewhere = uri(u"../ä#1.json"_s, u"my profiles/a"_s);
    QVERIFY2(elsewhere.startsWith(u"file:///") && elsewhere.endsWith(u"/my%20profiles/%C3%A4%231.json "),
             qPrintable(elsewhere));
}

void TestCliValidate::withoutRules()
{
    const QStringList without{u"validate"_s,           m_odd,          u"--without"_s,
                              u"yaml-duplicate-key"_s, u"--without"_s, u"layer-registry"_s};
    const QByteArray text = runProgram(without).output;
    QVERIFY2(!text.contains("[yaml-duplicate-key]"), text.constData());
    QVERIFY2(text.contains(m_odd.toUtf8() +
                           ": information: The rule yaml-duplicate-key is off for this run. Findings "
                           "that are not told: 1. [rule-off]\n"),
             text.constData());
    QVERIFY2(text.contains("The rule layer-registry is off for this run. [rule-off]"), text.constData());
    const QByteArray json = runProgram(without + QStringList{u"--format"_s, u"json"_s}).output;
    const QJsonArray findings = QJsonDocument::fromJson(json).array();
    QCOMPARE(findings.size(), this->findings().size() - 1 + 2);
    QCOMPARE(findings.last()[u"rule"_s], u"rule-off"_s);
    QCOMPARE(findings.last()[u"off"_s], u"yaml-duplicate-key"_s);
    QCOMPARE(findings.last()[u"hidden"_s], 1);
    const QJsonValue run = QJsonDocument::fromJson(
        runProgram(without + QStringList{u"--format"_s, u"sarif"_s}).output)[u"runs"_s][0];
    QCOMPARE(run[u"results"_s].toArray().size(), this->findings().size() - 1);
    const QJsonValue off = run[u"invocations"_s][0][u"ruleConfigurationOverrides"_s][1];
    QCOMPARE(off[u"descriptor"_s][u"id"_s], u"yaml-duplicate-key"_s);
    QCOMPARE(off[u"configuration"_s][u"enabled"_s], false);
    const int index = off[u"descriptor"_s][u"index"_s].toInt(-1);
    QCOMPARE(run[u"tool"_s][u"driver"_s][u"rules"_s][index][u"id"_s], u"yaml-duplicate-key"_s);
    QCOMPARE(run[u"invocations"_s][0][u"toolConfigurationNotifications"_s].toArray().size(), 2);
}

/// A folder of settings that is this test's own.
class OwnSettings
{
public:
    OwnSettings() { qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8()); }
    ~OwnSettings() { qunsetenv("XDG_CONFIG_HOME"); }
    Q_DISABLE_COPY_MOVE(OwnSettings)

    QString file() const { return m_folder.filePath(u"layerwright/rules.json"_s); }

private:
    QTemporaryDir m_folder;
};

void TestCliValidate::rulesThatAreOff()
{
    const OwnSettings settings;
    const auto finds = [this](const QStringList &more = {}) {
        return runProgram(QStringList{u"validate"_s, m_odd} + more).output.contains("[yaml-duplicate-key]");
    };
    QVERIFY(finds());
    QCOMPARE(runProgram({u"rules"_s, u"--off"_s, u"yaml-duplicate-key"_s}).exitCode, 0);
    QVERIFY(!finds());
    QVERIFY(finds({u"--every-rule"_s}));
    QTemporaryDir folder;
    QFile text(folder.filePath(u"v.yaml"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("a: 1\na: 2\n") > 0);
    text.close();
    const ProgramRun check = runProgram({u"yaml"_s, u"check"_s, text.fileName()});
    QCOMPARE(check.exitCode, 0);
    QVERIFY2(check.output.contains("The rule yaml-duplicate-key is off for all profiles."),
             check.output.constData());
    QCOMPARE(runProgram({u"yaml"_s, u"check"_s, text.fileName(), u"--every-rule"_s}).exitCode, 1);
    QCOMPARE(runProgram({u"rules"_s, u"--on"_s, u"yaml-duplicate-key"_s}).exitCode, 0);
    QVERIFY(finds());
    QFile broken(settings.file());
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate) && broken.write("{") == 1);
    broken.close();
    const ProgramRun run = runProgram({u"validate"_s, m_odd});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.messages.contains("rules.json"), run.messages.constData()); // told, and everything counts
    QCOMPARE(runProgram({u"rules"_s, u"--off"_s, u"yaml-tab"_s}).exitCode, 3);
}

void TestCliValidate::rulesOfOneProfile()
{
    const OwnSettings settings;
    QCOMPARE(runProgram({u"rules"_s, m_odd, u"--off"_s, u"yaml-duplicate-key"_s}).exitCode, 0);
    const QByteArray odd = runProgram({u"validate"_s, m_odd}).output;
    QVERIFY2(odd.contains("The rule yaml-duplicate-key is off for this profile. Findings"), odd.constData());
    QVERIFY(!odd.contains("[yaml-duplicate-key]"));
    QCOMPARE(runProgram({u"validate"_s, m_clean}).output, QByteArray()); // another name
    QVERIFY(runProgram({u"rules"_s, m_odd}).output.contains("off here"));
    QVERIFY(!runProgram({u"rules"_s}).output.contains("off here"));
}

void TestCliValidate::rulesAreListed()
{
    const OwnSettings settings;
    const QByteArray text = runProgram({u"rules"_s}).output;
    QVERIFY2(
        text.contains("yaml-tab                  error        on        A tab stands in the indentation\n"),
        text.constData());
    runProgram({u"rules"_s, u"--off"_s, u"yaml-tab"_s});
    const QJsonArray rules =
        QJsonDocument::fromJson(runProgram({u"rules"_s, u"--format"_s, u"json"_s}).output).array();
    QCOMPARE(rules.size(), text.count('\n'));
    for (const QJsonValue rule : rules)
        QCOMPARE(rule[u"on"_s].toBool(), rule[u"name"_s] != u"yaml-tab"_s);
}

void TestCliValidate::unknownRules()
{
    const OwnSettings settings;
    const ProgramRun without = runProgram({u"validate"_s, m_odd, u"--without"_s, u"yaml-tabs"_s});
    QCOMPARE(without.exitCode, 2);
    QVERIFY2(without.messages.contains("did you mean “yaml-tab”"), without.messages.constData());
    QCOMPARE(runProgram({u"rules"_s, u"--off"_s, u"nothing-like-it"_s}).exitCode, 2);
    QCOMPARE(runProgram({u"rules"_s, u"/nowhere/at/all"_s}).exitCode, 3);
}

void TestCliValidate::unknownFormat()
{
    QCOMPARE(runProgram({u"validate"_s, m_clean, u"--format"_s, u"xml"_s}).exitCode, 2);
}

/// A folder with one pack, as `web` of stack.json is.
static void writePack(const QString &folder, const QByteArray &version)
{
    QVERIFY(QDir().mkpath(folder));
    const std::pair<QString, QByteArray> files[] = {
        {u"/pack.json"_s, R"({"name":"web","version":")" + version + R"("})"},
        {u"/schema.yaml"_s, "charts.web.port: {schema: '{{ required }}'}\n"}};
    for (const auto &[name, bytes] : files) {
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
}

void TestCliValidate::rulesOfPacks()
{
    QTemporaryDir folder;
    writePack(folder.filePath(u"a/web"_s), "3.0.1");
    writePack(folder.filePath(u"b/web"_s), "3.0.2");
    const QString stack = testData(u"cli/stack.json"_s);
    const auto output = [&](const QString &catalog) {
        return runProgram({u"validate"_s, stack, u"--catalog"_s, folder.filePath(catalog)}).output;
    };
    QVERIFY(output(u"a"_s).contains("layer web, line 4, column 3: error: “charts.web.port” is missing"));
    QVERIFY(output(u"a"_s).contains("[constraint-required]"));
    QVERIFY(!output(u"b"_s).contains("[constraint-required]")); // another version has other rules
}

/// Of a chart that is unpacked; the file that its schema refers to is there, and not read.
void TestCliValidate::chartsOfPacks()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(u"packs/web/pack.json"_s,
          R"({"name":"web","version":"3.0.1","charts":["charts/web","charts/bad"]})");
    write(u"packs/web/charts/web/Chart.yaml"_s, "name: web\nversion: 1.0.0\n");
    write(u"packs/web/charts/web/values.schema.json"_s,
          R"({"additionalProperties":false,"properties":{"a":{"$ref":"other.json"}}})");
    write(u"packs/web/charts/web/other.json"_s, R"({"type":"boolean"})");
    write(u"packs/web/charts/bad/values.yaml"_s, "a: 1\n");
    const ProgramRun run = runProgram(
        {u"validate"_s, testData(u"cli/stack.json"_s), u"--catalog"_s, folder.filePath(u"packs"_s)});
    QCOMPARE(run.exitCode, 1);
    for (const char *expected :
         {"layer web: warning: A chart of the pack cannot be read", "[chart-unreadable]", "[schema-key]"})
        QVERIFY2(run.output.contains(expected), run.output.constData());
}

void TestCliValidate::packsThatTravel()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile/"_s);
    QCOMPARE(runProgram({u"convert"_s, testData(u"cli/stack.json"_s), u"-o"_s, profile}).exitCode, 0);
    writePack(folder.filePath(u"profile/packs/web-3.0.1"_s), "3.0.1");
    const ProgramRun run = runProgram({u"validate"_s, profile});
    QVERIFY2(run.output.contains("[constraint-required]"), run.output.constData());
}

void TestCliValidate::noCatalog()
{
    const ProgramRun run = runProgram({u"validate"_s, m_clean, u"--catalog"_s, u"/nowhere/at/all"_s});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.messages.contains("/nowhere/at/all"));
}

static void writeFile(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

static QByteArray shopJson(const QByteArray &version, const QByteArray &layers = {})
{
    return R"({"metadata":{"name":"shop"},"spec":{"version":")" + version +
           R"(","template":{"type":"add-on","cloudType":"all","packs":[)" + layers + "]}}}";
}

/// What does not go together, with the versions that would, and a pack that cannot be read.
void TestCliValidate::packsOfTheStack()
{
    QTemporaryDir folder;
    writeFile(folder.filePath(u"packs/web/pack.json"_s),
              R"({"name":"web","version":"1.0.0","constraints":{"dependencies":[
                 {"packName":"dns","layer":"addon","minVersion":"1.1.0","type":"required"}]}})");
    for (const QString &version : {u"1.0.0"_s, u"1.1.0"_s, u"1.2.0"_s})
        writeFile(folder.filePath(u"packs/dns-%1/pack.json"_s.arg(version)),
                  u"{\"name\":\"dns\",\"layer\":\"addon\",\"version\":\"%1\"}"_s.arg(version).toUtf8());
    writeFile(folder.filePath(u"packs/broken/pack.json"_s), R"({"version":"1.0.0"})");
    const QString profile = folder.filePath(u"shop.json"_s);
    const auto layer = [](const QByteArray &name) {
        return R"({"name":")" + name + R"(","type":"oci","layer":"addon","version":"1.0.0","tag":"1.0.0"})";
    };
    writeFile(profile, shopJson("1.0.0", layer("web") + ',' + layer("dns")));
    const QStringList call{u"validate"_s, profile,  u"--catalog"_s, folder.filePath(u"packs"_s),
                           u"--format"_s, u"json"_s};
    const ProgramRun run = runProgram(call);
    QCOMPARE(run.exitCode, 1);
    QHash<QString, QJsonObject> findings;
    for (const QJsonValue finding : QJsonDocument::fromJson(run.output).array())
        findings.insert(finding[u"rule"_s].toString(), finding.toObject());
    QVERIFY(findings.contains(u"catalog-unreadable"_s));
    const QJsonObject found = findings[u"dependency-version"_s];
    QCOMPARE(found[u"layer"_s].toString(), u"web"_s);
    QCOMPARE(found[u"severity"_s].toString(), u"error"_s);
    QVERIFY(found[u"message"_s].toString().contains(u"all of them: dns → 1.1.0"_s));
    const QJsonArray versions = found[u"fixes"_s][0][u"versions"_s].toArray();
    QCOMPARE(versions, (QJsonArray{QJsonObject{{u"layer"_s, u"dns"_s},
                                               {u"layerIndex"_s, 1},
                                               {u"version"_s, u"1.1.0"_s},
                                               {u"tag"_s, u"1.1.0"_s}}}));
    writeFile(profile, shopJson("1.0.0", layer("web")));
    const QJsonArray alone = QJsonDocument::fromJson(runProgram(call).output).array();
    const auto missing = std::ranges::find_if(
        alone, [](const QJsonValue &each) { return each[u"rule"_s] == u"dependency-missing"_s; });
    QVERIFY(missing != alone.end());
    const QJsonValue fix = (*missing)[u"fixes"_s][0];
    QCOMPARE(fix[u"title"_s].toString(), u"Add dns 1.2.0"_s);
    QCOMPARE(fix[u"versions"_s].toArray(), QJsonArray());
    QCOMPARE(fix[u"layers"_s].toArray(), (QJsonArray{QJsonObject{{u"name"_s, u"dns"_s},
                                                                 {u"layer"_s, u"addon"_s},
                                                                 {u"version"_s, u"1.2.0"_s},
                                                                 {u"tag"_s, u"1.2.0"_s}}}));
}

void TestCliValidate::folderOfProfiles()
{
    QTemporaryDir folder;
    const QString own = folder.filePath(u"a.json"_s);
    writeFile(own, shopJson("1.0.0"));
    writeFile(folder.filePath(u"b.json"_s), shopJson("1.1.0"));
    const QStringList call{u"validate"_s, own, u"--folder"_s, folder.path()};
    QVERIFY(!runProgram(call).output.contains("profile-duplicate"));
    writeFile(folder.filePath(u"c.json"_s), shopJson("1.0.0"));
    const ProgramRun run = runProgram(call);
    QVERIFY2(run.output.contains("c.json beside this one is “shop” 1.0.0"), run.output.constData());
    QCOMPARE(run.output.count("profile-duplicate"), 1);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!runProgram({u"validate"_s, own}).output.contains("profile-duplicate"));
    QCOMPARE(runProgram({u"validate"_s, own, u"--folder"_s, folder.filePath(u"none"_s)}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliValidate)
#include "tst_clivalidate.moc"
