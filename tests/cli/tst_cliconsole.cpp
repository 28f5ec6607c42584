// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/standinconsole.h"

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
    void cleanup() { m_console.reset(); }
    void profilesAreListedPageByPage();
    void downloadIsTheExportByteForByte();
    void downloadOfSeveralVersions();
    void archiveIsTakenAsItIs();
    void uploadIsCheckedFirst();
    void uploadTakesTheChosenRegistry();
    void takenNameIsSaid();
    void keyComesByStandardInput();
    void uploadOfWhatIsWrongIsHeldBack();
    void consoleSaysWhy_data();
    void consoleSaysWhy();
    void keyStaysWithTheConsole();
    void wrongUse_data();
    void wrongUse();

private:
    static ProgramRun run(const QStringList &words) { return runProgram(words); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file(const QByteArray &content) const;
    QByteArrayList asked() const { return m_console->asked(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StandInConsole> m_console;
    QByteArray m_export;
};

void TestCliConsole::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<StandInConsole>();
    m_export = StandInConsole::tools();
    qputenv("LAYERWRIGHT_CONSOLE", m_console->address().toUtf8());
    qputenv("LAYERWRIGHT_API_KEY", "k3y");
}

QString TestCliConsole::file(const QByteArray &content) const
{
    QFile file(path(u"profile.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the profile cannot be written");
    return file.fileName();
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
    const QStringList upload{u"upload"_s, file(m_export), u"--project"_s, u"p1"_s};
    const ProgramRun checked = run(upload + QStringList{u"--check"_s});
    QVERIFY2(checked.exitCode == 0, checked.messages.constData());
    QVERIFY2(
        checked.messages.contains("quota: several registries of the console have it: Public, Ours. Taken: "
                                  "Public"),
        checked.messages.constData());
    QVERIFY2(checked.messages.contains("The macro site is used and not there"), checked.messages.constData());
    QCOMPARE(asked(),
             (QByteArrayList{"GET /v1/clusterprofiles/validate/name",
                             "POST /v1/clusterprofiles/import/validate", "GET /v1/clusterprofiles/macros"}));
    QCOMPARE(m_console->requests()[1].body, m_export); // byte for byte
    const ProgramRun sent = run(upload);
    QVERIFY2(sent.exitCode == 0, sent.messages.constData());
    QCOMPARE(sent.output, "c1\n");
    QCOMPARE(m_console->requests().last().target, "/v1/clusterprofiles/import?publish=true");
    QCOMPARE(run(upload + QStringList{u"--draft"_s}).exitCode, 0);
    QCOMPARE(m_console->requests().last().target, "/v1/clusterprofiles/import?publish=false");
}

void TestCliConsole::uploadTakesTheChosenRegistry()
{
    const QStringList upload{u"upload"_s, file(m_export), u"--project"_s, u"p1"_s};
    const ProgramRun sent = run(upload + QStringList{u"--registry"_s, u"quota=Ours"_s, u"--name"_s, u"kit"_s,
                                                     u"--version"_s, u"2.1.0"_s});
    QVERIFY2(sent.exitCode == 0, sent.messages.constData());
    const QJsonObject body = QJsonDocument::fromJson(m_console->requests().last().body).object();
    QCOMPARE(body["metadata"_L1]["name"_L1].toString(), u"kit"_s);
    QCOMPARE(body["spec"_L1]["version"_L1].toString(), u"2.1.0"_s);
    const QJsonValue registry = body["spec"_L1]["template"_L1]["packs"_L1][0]["registry"_L1]["metadata"_L1];
    QCOMPARE(registry["uid"_L1].toString(), u"r2"_s);
    QCOMPARE(registry["providerType"_L1].toString(), u"pack"_s);
    const ProgramRun unknown = run(upload + QStringList{u"--registry"_s, u"quota=Theirs"_s});
    QCOMPARE(unknown.exitCode, 3);
    QVERIFY2(unknown.messages.contains("no registry “Theirs”"), unknown.messages.constData());
    const ProgramRun noLayer = run(upload + QStringList{u"--registry"_s, u"dns=Ours"_s});
    QVERIFY2(noLayer.exitCode != 0, noLayer.messages.constData());
    QVERIFY(!m_console->requests().last().target.startsWith("/v1/clusterprofiles/import?"));
}

void TestCliConsole::takenNameIsSaid()
{
    const ProgramRun taken =
        run({u"upload"_s, file(m_export), u"--project"_s, u"p1"_s, u"--name"_s, u"taken"_s});
    QCOMPARE(taken.exitCode, 3);
    QVERIFY2(taken.messages.contains("name and version are taken"), taken.messages.constData());
    QVERIFY(!asked().contains("POST /v1/clusterprofiles/import"));
}

void TestCliConsole::keyComesByStandardInput()
{
    qunsetenv("LAYERWRIGHT_API_KEY");
    const ProgramRun listed =
        runProgram({u"console"_s, u"profiles"_s, u"--project"_s, u"p1"_s, u"--api-key-stdin"_s},
                   {.inputPath = file("k3y\n")});
    QVERIFY2(listed.exitCode == 0, listed.messages.constData());
    QVERIFY(listed.output.contains("tools"));
}

void TestCliConsole::uploadOfWhatIsWrongIsHeldBack()
{
    const QByteArray broken = QByteArray(m_export).replace("kind: ConfigMap # a", "kind: {{ x }}-y # a");
    const QString path = file(broken);
    const ProgramRun held = run({u"upload"_s, path, u"--project"_s, u"p1"_s});
    QCOMPARE(held.exitCode, 1);
    QVERIFY2(held.messages.contains("Nothing was sent"), held.messages.constData());
    QVERIFY(asked().isEmpty());
    const ProgramRun forced = run({u"upload"_s, path, u"--project"_s, u"p1"_s, u"--force"_s});
    QVERIFY2(forced.exitCode == 0, forced.messages.constData());
    QVERIFY(m_console->requests().last().body.contains("kind: {{ x }}-y # a"));
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
    m_console->answers["POST /v1/clusterprofiles/import/validate"] = {.status = status, .body = body};
    const ProgramRun refused = run({u"upload"_s, file(m_export), u"--project"_s, u"p1"_s});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.messages.contains(words), refused.messages.constData());
    QVERIFY(!asked().contains("POST /v1/clusterprofiles/import"));
}

void TestCliConsole::keyStaysWithTheConsole()
{
    const LoopbackServer other([](const ServedRequest &) { return ServedAnswer{.body = "{}"}; });
    m_console->answers["POST /v1/dashboard/clusterprofiles?limit=50"] = {
        .status = 307, .headers = {{"Location", other.address().toUtf8() + "/v1"}}};
    const ProgramRun led = run({u"console"_s, u"profiles"_s});
    QCOMPARE(led.exitCode, 3);
    QVERIFY2(led.messages.contains("which is not asked"), led.messages.constData());
    QVERIFY(other.requests().isEmpty());
    const ProgramRun clear = run({u"console"_s, u"profiles"_s, u"--console"_s, u"http://console.example"_s});
    QCOMPARE(clear.exitCode, 2);
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
    QTest::newRow("no address") << QByteArray("my console") << QByteArray("k")
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
