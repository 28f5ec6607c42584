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
    void unknownFormat();
    void rulesOfPacks();
    void packsThatTravel();
    void noCatalog();

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
    QSet<QString> rules;
    for (const QJsonValue result : results) {
        const int index = result[u"ruleIndex"_s].toInt(-1);
        QCOMPARE(driver[u"rules"_s][index][u"id"_s], result[u"ruleId"_s]);
        QVERIFY((QStringList{u"error"_s, u"warning"_s, u"note"_s}).contains(result[u"level"_s].toString()));
        QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty());
        QVERIFY(result[u"locations"_s][0][u"physicalLocation"_s][u"artifactLocation"_s][u"uri"_s]
                    .toString()
                    .endsWith(u"odd.json"));
        rules.insert(result[u"ruleId"_s].toString());
    }
    QCOMPARE(driver[u"rules"_s].toArray().size(), rules.size()); // none is described twice
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

QTEST_GUILESS_MAIN(TestCliValidate)
#include "tst_clivalidate.moc"
