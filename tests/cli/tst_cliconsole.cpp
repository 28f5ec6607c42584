// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// `console profiles`, `download` and `upload`, against a stand-in of the product's API
/// (facts/formats.md §2).
class TestCliConsole : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_server.reset(); }
    void profilesAreListedPageByPage();
    void downloadIsTheExportByteForByte();
    void downloadOfSeveralVersions();
    void archiveIsTakenAsItIs();
    void uploadIsCheckedFirst();
    void uploadOfWhatIsWrongIsHeldBack();
    void consoleSaysWhy_data();
    void consoleSaysWhy();
    void keyStaysWithTheConsole();
    void wrongUse_data();
    void wrongUse();

private:
    ServedAnswer answer(const ServedRequest &request) const;
    static ProgramRun run(const QStringList &words) { return runProgram(words); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArrayList asked() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    QByteArray m_export;
    QHash<QByteArray, ServedAnswer> m_answers; // by verb and target, before all others
};

ServedAnswer TestCliConsole::answer(const ServedRequest &request) const
{
    const QByteArray asked = request.verb + ' ' + request.target;
    if (const auto found = m_answers.constFind(asked); found != m_answers.cend())
        return *found;
    if (request.header("apikey") != "k3y" || request.header("projectuid") != "p1")
        return {.status = 401, .body = R"({"code":"Unauthorized","message":"unknown key","details":null})"};
    if (asked == "POST /v1/dashboard/clusterprofiles?limit=50")
        return {.body = R"({"items":[null,{"metadata":{"uid":"a1","name":"shop","labels":null},"later":1,
            "specSummary":{"published":{"type":"cluster","cloudType":"aws","profileVersion":"1.0.0"},"draft":null}}],
            "listmeta":{"continue":"x/y","count":3}})"};
    if (asked == "POST /v1/dashboard/clusterprofiles?limit=50&continue=x%2Fy")
        return {.body = R"({"items":[{"metadata":{"uid":"a2","name":"shop"},"specSummary":{"published":null,
            "draft":{"type":"cluster","cloudType":"aws","profileVersion":"1.1.0"}}},
            {"metadata":{"uid":"b1","name":"tools"},"specSummary":{"published":{"type":"add-on",
            "cloudType":"all","profileVersion":"2.0.0"}}}],"listmeta":{"continue":""}})"};
    if (request.target == "/v1/clusterprofiles/b1/export?format=json")
        return {.body = m_export, .headers = {{"Content-Disposition", "attachment; filename=tools.json"}}};
    if (request.target == "/v1/clusterprofiles/b1/spc/download")
        return {.body = "an archive"};
    if (asked == "POST /v1/clusterprofiles/import/validate")
        return {.body = R"({"spec":{"template":{"packs":[{"name":"web","registry":{"matchingRegistries":
            [{"name":"Public"},{"name":"Ours"}]}},{"name":"dns","registry":{"matchingRegistries":null}}]}}})"};
    if (request.target.startsWith("/v1/clusterprofiles/import?publish="))
        return {.status = 201, .body = R"({"uid":"c1"})"};
    return {.status = 404, .body = R"({"code":"ResourceNotFound","message":"","details":"no such thing"})"};
}

void TestCliConsole::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_answers.clear();
    m_export =
        R"({"metadata":{"name":"tools","description":"","labels":{}},"spec":{"version":"2.0.0","template":)"
        R"({"type":"add-on","cloudType":"all","packs":[{"name":"quota","type":"manifest","layer":"addon",)"
        R"("version":"1.0.0","values":"pack:\n  spectrocloud.com/install-priority: \"0\"\n",)"
        R"("manifests":[{"name":"q","content":"apiVersion: v1\nkind: ConfigMap # a \u003c b\nmetadata:\n  name: q\n  namespace: n\n"}]}]},"variables":[],)"
        R"("unknown":{"kept":1}}})";
    m_server =
        std::make_unique<LoopbackServer>([this](const ServedRequest &request) { return answer(request); });
    qputenv("LAYERWRIGHT_CONSOLE", m_server->address().toUtf8());
    qputenv("LAYERWRIGHT_API_KEY", "k3y");
}

QByteArrayList TestCliConsole::asked() const
{
    QByteArrayList asked;
    for (const ServedRequest &request : m_server->requests())
        asked.append(request.verb + ' ' + request.target.split('?').first());
    return asked;
}

void TestCliConsole::profilesAreListedPageByPage()
{
    const ProgramRun text = run({u"console"_s, u"profiles"_s, u"--project"_s, u"p1"_s});
    QVERIFY2(text.exitCode == 0, text.messages.constData());
    QVERIFY2(text.output.contains("shop") && text.output.contains("1.1.0"), text.output.constData());
    const ProgramRun json =
        run({u"console"_s, u"profiles"_s, u"SHOP"_s, u"--project"_s, u"p1"_s, u"--format"_s, u"json"_s});
    const QJsonArray profiles = QJsonDocument::fromJson(json.output).object()["profiles"_L1].toArray();
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles[0].toObject(), (QJsonObject{{u"name"_s, u"shop"_s},
                                                  {u"version"_s, u"1.0.0"_s},
                                                  {u"type"_s, u"cluster"_s},
                                                  {u"cloudType"_s, u"aws"_s},
                                                  {u"uid"_s, u"a1"_s}}));
    QCOMPARE(run({u"console"_s, u"profiles"_s, u"nothing"_s, u"--project"_s, u"p1"_s}).exitCode, 1);
}

void TestCliConsole::downloadIsTheExportByteForByte()
{
    const ProgramRun got =
        run({u"download"_s, u"tools"_s, u"--project"_s, u"p1"_s, u"-o"_s, path(u"tools.json"_s)});
    QVERIFY2(got.exitCode == 0, got.messages.constData());
    QFile file(path(u"tools.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_export);
    const ProgramRun asArchive =
        run({u"download"_s, u"b1"_s, u"--project"_s, u"p1"_s, u"-o"_s, path(u"tools.profile.tgz"_s)});
    QVERIFY2(asArchive.exitCode == 0, asArchive.messages.constData());
    QCOMPARE(run({u"validate"_s, path(u"tools.profile.tgz"_s)}).exitCode, 0);
}

void TestCliConsole::downloadOfSeveralVersions()
{
    const ProgramRun several = run({u"download"_s, u"shop"_s, u"--project"_s, u"p1"_s, u"-o"_s, u"-"_s});
    QCOMPARE(several.exitCode, 3);
    QVERIFY2(several.messages.contains("1.0.0 (a1), 1.1.0 (a2)"), several.messages.constData());
    const ProgramRun none = run({u"download"_s, u"tools@9"_s, u"--project"_s, u"p1"_s, u"-o"_s, u"-"_s});
    QCOMPARE(none.exitCode, 3);
    const ProgramRun one = run({u"download"_s, u"tools@2.0.0"_s, u"--project"_s, u"p1"_s, u"-o"_s, u"-"_s});
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(one.output, m_export);
}

void TestCliConsole::archiveIsTakenAsItIs()
{
    const ProgramRun got = run(
        {u"download"_s, u"tools"_s, u"--archive"_s, u"--project"_s, u"p1"_s, u"-o"_s, path(u"spc.tgz"_s)});
    QVERIFY2(got.exitCode == 0, got.messages.constData());
    QFile file(path(u"spc.tgz"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "an archive");
}

void TestCliConsole::uploadIsCheckedFirst()
{
    QFile file(path(u"tools.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_export) == m_export.size());
    file.close();
    const QStringList upload{u"upload"_s, file.fileName(), u"--project"_s, u"p1"_s};
    const ProgramRun checked = run(upload + QStringList{u"--check"_s});
    QVERIFY2(checked.exitCode == 0, checked.messages.constData());
    QVERIFY2(checked.messages.contains("web: several registries of the console have it: Public, Ours"),
             checked.messages.constData());
    QCOMPARE(asked(), QByteArrayList{"POST /v1/clusterprofiles/import/validate"});
    const ProgramRun sent = run(upload);
    QVERIFY2(sent.exitCode == 0, sent.messages.constData());
    QCOMPARE(sent.output, "c1\n");
    QCOMPARE(m_server->requests().last().target, "/v1/clusterprofiles/import?publish=true");
    QCOMPARE(m_server->requests().last().body, m_export); // byte for byte
    QCOMPARE(run(upload + QStringList{u"--draft"_s}).exitCode, 0);
    QCOMPARE(m_server->requests().last().target, "/v1/clusterprofiles/import?publish=false");
}

void TestCliConsole::uploadOfWhatIsWrongIsHeldBack()
{
    QFile file(path(u"broken.json"_s));
    const QByteArray broken = QByteArray(m_export).replace("kind: ConfigMap # a", "kind: {{ x }}-y # a");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(broken) == broken.size());
    file.close();
    const ProgramRun held = run({u"upload"_s, file.fileName(), u"--project"_s, u"p1"_s});
    QCOMPARE(held.exitCode, 1);
    QVERIFY2(held.messages.contains("Nothing was sent"), held.messages.constData());
    QVERIFY(asked().isEmpty());
    const ProgramRun forced = run({u"upload"_s, file.fileName(), u"--project"_s, u"p1"_s, u"--force"_s});
    QVERIFY2(forced.exitCode == 0, forced.messages.constData());
    QCOMPARE(m_server->requests().last().body, broken);
}

void TestCliConsole::consoleSaysWhy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("its own reason") << 400
                                    << QByteArray(R"({"code":"X","message":"name and version are taken"})")
                                    << QByteArray("refuses (400): name and version are taken");
    QTest::newRow("details alone") << 422 << QByteArray(R"({"message":null,"details":"no such pack"})")
                                   << QByteArray("refuses (422): no such pack");
    QTest::newRow("details of another kind")
        << 403 << QByteArray(R"({"details":{"a":1}})") << QByteArray("answered 403");
    QTest::newRow("no JSON") << 500 << QByteArray("<html>") << QByteArray("answered 500");
}

void TestCliConsole::consoleSaysWhy()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, words);
    QFile file(path(u"tools.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_export) == m_export.size());
    file.close();
    m_answers["POST /v1/clusterprofiles/import/validate"] = {.status = status, .body = body};
    const ProgramRun refused = run({u"upload"_s, file.fileName(), u"--project"_s, u"p1"_s});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.messages.contains(words), refused.messages.constData());
    QVERIFY(!asked().contains("POST /v1/clusterprofiles/import"));
}

void TestCliConsole::keyStaysWithTheConsole()
{
    const LoopbackServer other([](const ServedRequest &) { return ServedAnswer{.body = "{}"}; });
    m_answers["POST /v1/dashboard/clusterprofiles?limit=50"] = {
        .status = 307, .headers = {{"Location", other.address().toUtf8() + "/v1"}}};
    const ProgramRun led = run({u"console"_s, u"profiles"_s});
    QCOMPARE(led.exitCode, 3);
    QVERIFY2(led.messages.contains("which is not asked"), led.messages.constData());
    QVERIFY(other.requests().isEmpty());
    const ProgramRun clear = run({u"console"_s, u"profiles"_s, u"--console"_s, u"http://console.example"_s});
    QCOMPARE(clear.exitCode, 3);
    QVERIFY2(clear.messages.contains("Use https"), clear.messages.constData());
    for (const ProgramRun &each : {led, clear})
        QVERIFY(!each.messages.contains("k3y") && !each.output.contains("k3y"));
}

void TestCliConsole::wrongUse_data()
{
    QTest::addColumn<QByteArray>("console");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no console") << QByteArray() << QByteArray("k") << QByteArray("name the console");
    QTest::newRow("no address") << QByteArray("console") << QByteArray("k")
                                << QByteArray("no address of a console");
    QTest::newRow("password in it") << QByteArray("https://a:b@c.example") << QByteArray("k")
                                    << QByteArray("no address of a console");
    QTest::newRow("no key") << QByteArray("https://c.example") << QByteArray()
                            << QByteArray("LAYERWRIGHT_API_KEY");
}

void TestCliConsole::wrongUse()
{
    QFETCH(QByteArray, console);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, words);
    qputenv("LAYERWRIGHT_CONSOLE", console);
    qputenv("LAYERWRIGHT_API_KEY", key);
    const ProgramRun wrong = run({u"console"_s, u"profiles"_s});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.messages.contains(words), wrong.messages.constData());
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestCliConsole)
#include "tst_cliconsole.moc"
