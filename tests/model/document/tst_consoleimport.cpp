// SPDX-License-Identifier: Apache-2.0
#include "model/document/consoleimport.h"
#include "model/registry/consoleconnection.h"
#include "model/yaml/yamltree.h"
#include "tests/support/standinconsole.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// What is asked and sent when a profile goes into a console.
class TestConsoleImport final : public QObject
{
    Q_OBJECT

private slots:
    void unchangedProfileIsSentByteForByte();
    void secretsAreFound();
    void secretsGoIntoTheirPlaceAlone();
    void macrosAreNamedOnce();
    void registryIsChosen_data();
    void registryIsChosen();
    void answerIsGathered();
    void answerAboutOtherLayersIsPassedOver();
    void brokenAnswersAreBorne_data();
    void brokenAnswersAreBorne();

private:
    static LoadedProfile loaded(const QByteArray &json) { return *readProfileText(json, u"test"_s); }
    static QByteArray withSecrets();
    static ImportChoices usual(const Profile &profile)
    {
        return {profile.info.name, profile.info.version, {}, {}};
    }
    static Result<ImportAnswer> ask(const StandInConsole &server, const LoadedProfile &profile,
                                    const ImportChoices &choices);
};

QByteArray TestConsoleImport::withSecrets()
{
    return R"({"metadata":{"name":"db"},"spec":{"version":"1.0.0","template":{"type":"add-on","cloudType":"all",)"
           R"("packs":[{"name":"pg","type":"oci","layer":"addon","version":"1","values":"a: 1 # one\nauth:\n)"
           R"(  password: '****' # long\n  glob: '**'\nlist:\n- \"***\"\n"}]},"variables":[)"
           R"({"name":"token","isSensitive":true,"defaultValue":"*****"},)"
           R"({"name":"stars","isSensitive":false,"defaultValue":"****"},)"
           R"({"name":"empty","isSensitive":true,"defaultValue":""}]}})";
}

Result<ImportAnswer> TestConsoleImport::ask(const StandInConsole &server, const LoadedProfile &profile,
                                            const ImportChoices &choices)
{
    HttpSession session(ConsoleConnection{QUrl(server.address()), u"p1"_s, {}}.access(u"k3y"_s));
    Console console(&session);
    return examineImport(console, profile.profile, profile.source, choices);
}

void TestConsoleImport::unchangedProfileIsSentByteForByte()
{
    const LoadedProfile tools = loaded(StandInConsole::tools());
    const auto text = importText(tools.profile, tools.source, usual(tools.profile));
    QVERIFY(text.has_value());
    QCOMPARE(*text, StandInConsole::tools());
}

void TestConsoleImport::secretsAreFound()
{
    const LoadedProfile db = loaded(withSecrets());
    QStringList labels;
    for (const MaskedSecret &secret : maskedSecrets(db.profile))
        labels.append(secret.label(db.profile));
    QCOMPARE(labels, (QStringList{u"variable token"_s, u"pg: auth.password"_s, u"pg: list[0]"_s}));
    QVERIFY(maskedSecrets(loaded(StandInConsole::tools()).profile).isEmpty());
}

void TestConsoleImport::secretsGoIntoTheirPlaceAlone()
{
    const LoadedProfile db = loaded(withSecrets());
    ImportChoices choices = usual(db.profile);
    choices.secrets = {{u"variable token"_s, u"t0k"_s}, {u"pg: auth.password"_s, u"it's: \"p\""_s}};
    const auto text = importText(db.profile, db.source, choices);
    QVERIFY(text.has_value());
    const LoadedProfile sent = loaded(*text);
    QCOMPARE(sent.profile.variables.first().defaultValue, u"t0k"_s);
    const YamlTree tree = YamlTree::read(sent.profile.layers.first().values);
    QCOMPARE(tree.find(u"auth.password").string(), u"it's: \"p\""_s);
    QVERIFY(sent.profile.layers.first().values.startsWith("a: 1 # one\nauth:\n  password: "));
    QVERIFY(sent.profile.layers.first().values.endsWith(" # long\n  glob: '**'\nlist:\n- \"***\"\n"));
    Profile rest = sent.profile;
    rest.variables.first().defaultValue = u"*****"_s;
    rest.layers.first().values = db.profile.layers.first().values;
    QCOMPARE(rest, db.profile); // nothing else changed
}

void TestConsoleImport::macrosAreNamedOnce()
{
    LoadedProfile tools = loaded(StandInConsole::tools());
    tools.profile.layers.first().values += "a: '{{ .spectro.macro.site }} {{ .spectro.macro.zone }} {{ "
                                           ".spectro.var.x }} {{ .spectro.macro. }}'\n";
    QCOMPARE(usedMacros(tools.profile), (QStringList{u"site"_s, u"zone"_s}));
}

void TestConsoleImport::registryIsChosen_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("chosen");
    QTest::newRow("by its UID, whatever its name") << u"r2"_s << u"Public"_s << 1;
    QTest::newRow("by its name, of another tenant") << u"x9"_s << u"Ours"_s << 1;
    QTest::newRow("unknown") << u"x9"_s << u"Theirs"_s << 0;
    QTest::newRow("none named") << QString() << QString() << 0;
}

void TestConsoleImport::registryIsChosen()
{
    QFETCH(QString, uid);
    QFETCH(QString, name);
    QFETCH(int, chosen);
    RegistryRef first;
    first.uid = u"r1"_s;
    first.name = u"Public"_s;
    RegistryRef second;
    second.uid = u"r2"_s;
    second.name = u"Ours"_s;
    RegistryRef named;
    named.uid = uid;
    named.name = name;
    QCOMPARE(usualRegistry({0, u"web"_s, {first, second}}, named), chosen);
}

void TestConsoleImport::answerIsGathered()
{
    const StandInConsole server;
    const LoadedProfile tools = loaded(StandInConsole::tools());
    ImportChoices choices = usual(tools.profile);
    choices.name = u"taken"_s;
    const auto answer = ask(server, tools, choices);
    QVERIFY(answer.has_value());
    QVERIFY(!answer->mayImport());
    QVERIFY2(answer->nameFault.contains(u"are taken"_s), qPrintable(answer->nameFault));
    QCOMPARE(answer->choices().size(), 1);
    QCOMPARE(answer->choices().first().registries.size(), 2);
    QCOMPARE(answer->missingMacros, QStringList{u"site"_s});
    QCOMPARE(usualRegistries(*answer, tools.profile).value(0).name, u"Public"_s);
}

void TestConsoleImport::answerAboutOtherLayersIsPassedOver()
{
    StandInConsole server;
    server.answers["POST /v1/clusterprofiles/import/validate"] = {
        .body =
            R"({"spec":{"template":{"packs":[{"name":"web","registry":{"matchingRegistries":[{"name":"A"},{"name":"B"}]}},
                {"name":"quota","registry":{"matchingRegistries":[{"name":"A"},{"name":"B"}]}}]}}})"};
    const LoadedProfile tools = loaded(StandInConsole::tools());
    const auto answer = ask(server, tools, usual(tools.profile));
    QVERIFY(answer.has_value());
    QVERIFY(answer->mayImport());
    QVERIFY(answer->choices().isEmpty());
}

void TestConsoleImport::brokenAnswersAreBorne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isAnswer");
    QTest::newRow("nothing") << 200 << QByteArray() << true;
    QTest::newRow("a list") << 200 << QByteArray("[1]") << true;
    QTest::newRow("packs that are null")
        << 200 << QByteArray(R"({"spec":{"template":{"packs":null}}})") << true;
    QTest::newRow("refused") << 422 << QByteArray(R"({"message":"no such pack"})") << true;
    QTest::newRow("not allowed") << 403 << QByteArray(R"({"message":"no"})") << false;
    QTest::newRow("broken") << 500 << QByteArray("<html>") << false;
}

void TestConsoleImport::brokenAnswersAreBorne()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isAnswer);
    StandInConsole server;
    server.answers["POST /v1/clusterprofiles/import/validate"] = {.status = status, .body = body};
    const LoadedProfile tools = loaded(StandInConsole::tools());
    const auto answer = ask(server, tools, usual(tools.profile));
    QCOMPARE(answer.has_value(), isAnswer);
    if (isAnswer)
        QCOMPARE(answer->mayImport(), status == 200);
}

QTEST_GUILESS_MAIN(TestConsoleImport)
#include "tst_consoleimport.moc"
