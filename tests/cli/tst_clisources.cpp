// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/tarbuilder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// `catalog add|list|refresh|remove`, `pull` and what takes packs from catalogs that were added.
class TestCliSources : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_server.reset(); }
    void folderIsAddedAndUsedByName();
    void repositoryIsUsedWithoutANetwork();
    void chartBecomesALayer();
    void passwordsAreNowhere();
    void whatCannotBeReadIsNotKept_data();
    void whatCannotBeReadIsNotKept();
    void refreshTellsWhatFailed();
    void wrongUse_data();
    void wrongUse();

private:
    ServedAnswer answer(const ServedRequest &request) const;
    static ProgramRun run(const QStringList &words, const ProgramSettings &settings = {})
    {
        return runProgram(words, settings);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString repository() const { return m_server->address() + u"/charts"_s; }
    static QJsonArray listed()
    {
        const ProgramRun list = run({u"catalog"_s, u"list"_s, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(list.output).object()["catalogs"_L1].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    QByteArray m_chart;
    std::atomic<bool> m_isBroken = false;
    std::atomic<bool> m_wantsPassword = false;
};

ServedAnswer TestCliSources::answer(const ServedRequest &request) const
{
    if (m_isBroken)
        return {.status = 500};
    if (m_wantsPassword && request.header("authorization") != "Basic " + QByteArray("me:s3cret").toBase64())
        return {.status = 401};
    if (request.target == "/charts/index.yaml")
        return {.body =
                    "apiVersion: v1\nentries:\n  web:\n  - {name: web, version: 1.2.3, description: Serves "
                    "pages, urls: [web.tgz]}\n  - {name: web, version: 1.2.2, urls: [old.tgz]}\n"};
    return request.target == "/charts/web.tgz" ? ServedAnswer{.body = m_chart} : ServedAnswer{.status = 404};
}

void TestCliSources::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"data"_s)));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    qunsetenv("LAYERWRIGHT_PASSWORD");
    m_isBroken = m_wantsPassword = false;
    TarBuilder chart;
    chart.file("web/Chart.yaml", "name: web\nversion: 1.2.3\ndescription: Serves pages\n")
        .file("web/values.yaml", "# how many\nreplicas: 2\n")
        .end();
    m_chart = gzipped(chart.bytes());
    m_server =
        std::make_unique<LoopbackServer>([this](const ServedRequest &request) { return answer(request); });
}

void TestCliSources::folderIsAddedAndUsedByName()
{
    const QString packs = QStringLiteral(LAYERWRIGHT_RESOURCES "/catalog");
    const ProgramRun none = run({u"catalog"_s, u"search"_s});
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.messages.contains("name a --catalog"), none.messages.constData());
    const ProgramRun added = run({u"catalog"_s, u"add"_s, packs, u"--name"_s, u"Our Packs"_s});
    QVERIFY2(added.exitCode == 0, added.messages.constData());
    QVERIFY2(added.messages.contains("Our Packs: "), added.messages.constData());
    QCOMPARE(listed()[0]["location"_L1].toString(), packs);
    const ProgramRun all = run({u"catalog"_s, u"search"_s, u"argo"_s, u"--format"_s, u"json"_s});
    const QJsonObject found = QJsonDocument::fromJson(all.output).object()["packs"_L1][0].toObject();
    QCOMPARE(found["catalog"_L1].toString(), u"Our Packs"_s);
    const ProgramRun named = run({u"catalog"_s, u"show"_s, u"argo-cd"_s, u"--catalog"_s, u"Our Packs"_s});
    QCOMPARE(named.exitCode, 0);
    QVERIFY(named.output.contains("Our Packs"));
    const ProgramRun twice = run({u"catalog"_s, u"add"_s, packs});
    QCOMPARE(twice.exitCode, 3);
    QVERIFY(twice.messages.contains("already"));
    QCOMPARE(run({u"catalog"_s, u"remove"_s, u"Our Packs"_s}).exitCode, 0);
    QVERIFY(listed().isEmpty());
    QVERIFY(QFile::exists(packs));
}

void TestCliSources::repositoryIsUsedWithoutANetwork()
{
    const ProgramRun added = run({u"catalog"_s, u"add"_s, repository(), u"--name"_s, u"stable"_s});
    QVERIFY2(added.exitCode == 0, added.messages.constData());
    QVERIFY2(added.messages.contains("stable: 0 packs and 2 charts."), added.messages.constData());
    QVERIFY(!listed()[0]["read"_L1].toString().isEmpty());
    const ProgramRun found = run({u"catalog"_s, u"search"_s, u"pages"_s, u"--format"_s, u"json"_s});
    const QJsonObject web = QJsonDocument::fromJson(found.output).object()["packs"_L1][0].toObject();
    QCOMPARE(web["type"_L1].toString(), u"helm"_s);
    QCOMPARE(web["versions"_L1].toArray(), (QJsonArray{u"1.2.3"_s, u"1.2.2"_s}));
    const ProgramRun pulled = run({u"pull"_s, u"web@1.2.3"_s, u"-o"_s, path(u"pulled/"_s)});
    QVERIFY2(pulled.exitCode == 0, pulled.messages.constData());
    QFile values(path(u"pulled/web-1.2.3/values.yaml"_s));
    QVERIFY(values.open(QIODevice::ReadOnly));
    QCOMPARE(values.readAll(), "# how many\nreplicas: 2\n");
    m_server.reset();
    const ProgramRun shown = run({u"catalog"_s, u"show"_s, u"web"_s, u"--print"_s, u"values"_s});
    QVERIFY2(shown.exitCode == 0, shown.messages.constData());
    QVERIFY(shown.output.contains("replicas: 2"));
    const ProgramRun old = run({u"catalog"_s, u"show"_s, u"web@1.2.2"_s});
    QCOMPARE(old.exitCode, 3);
    QVERIFY2(old.messages.contains("takes no connections"), old.messages.constData());
}

void TestCliSources::chartBecomesALayer()
{
    QCOMPARE(run({u"catalog"_s, u"add"_s, repository(), u"--name"_s, u"stable"_s}).exitCode, 0);
    const QString profile = path(u"a.json"_s);
    QCOMPARE(run({u"new"_s, u"--type"_s, u"add-on"_s, u"--name"_s, u"a"_s, u"-o"_s, profile}).exitCode, 0);
    const ProgramRun added = run({u"add-chart"_s, profile, u"--catalog"_s, u"stable"_s, u"--name"_s, u"web"_s,
                                  u"--namespace"_s, u"shop"_s, u"-o"_s, profile});
    QVERIFY2(added.exitCode == 0, added.messages.constData());
    const ProgramRun shown = run({u"show"_s, profile, u"--format"_s, u"json"_s});
    const QJsonObject layer = QJsonDocument::fromJson(shown.output).object()["layers"_L1][0].toObject();
    QCOMPARE(layer["type"_L1].toString(), u"helm"_s);
    QCOMPARE(layer["version"_L1].toString(), u"1.2.3"_s);
    QVERIFY2(shown.output.contains("stable"), shown.output.constData());
    const ProgramRun values = run({u"get"_s, profile, u"--layer"_s, u"web"_s});
    QVERIFY2(values.output.contains("namespace: shop"), values.output.constData());
    QVERIFY2(values.output.contains("    # how many\n    replicas: 2\n"), values.output.constData());
}

/// Given by the environment or the standard input; kept by the keychain or not at all.
void TestCliSources::passwordsAreNowhere()
{
    m_wantsPassword = true;
    const QStringList add{u"catalog"_s, u"add"_s,    repository(), u"--name"_s,
                          u"stable"_s,  u"--user"_s, u"me"_s};
    const ProgramRun without = run(add);
    QCOMPARE(without.exitCode, 3);
    QVERIFY2(without.messages.contains("answered 401"), without.messages.constData());
    QFile input(path(u"password"_s));
    QVERIFY(input.open(QIODevice::WriteOnly) && input.write("s3cret\n") == 7);
    input.close();
    const ProgramRun added = run(add + QStringList{u"--password-stdin"_s}, {.inputPath = input.fileName()});
    QVERIFY2(added.exitCode == 0, added.messages.constData());
    QVERIFY2(added.messages.contains("LAYERWRIGHT_PASSWORD"), added.messages.constData()); // no keychain here
    QCOMPARE(run({u"catalog"_s, u"refresh"_s}).exitCode, 3);
    qputenv("LAYERWRIGHT_PASSWORD", "s3cret");
    const ProgramRun refreshed = run({u"catalog"_s, u"refresh"_s});
    QVERIFY2(refreshed.exitCode == 0, refreshed.messages.constData());
    QVERIFY(input.remove());
    for (const ProgramRun &each : {without, added, refreshed})
        QVERIFY(!each.messages.contains("s3cret") && !each.output.contains("s3cret"));
    for (const QString &folder : {u"config"_s, u"data"_s})
        for (QDirIterator file(path(folder), QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
            QFile kept(file.next());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY2(!kept.readAll().contains("s3cret"), qPrintable(kept.fileName()));
        }
}

void TestCliSources::whatCannotBeReadIsNotKept_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no folder") << QStringList{u"/no/such/folder"_s} << QByteArray("/no/such/folder");
    QTest::newRow("no repository") << QStringList{u"SERVER/nothing"_s} << QByteArray("answered 404");
    QTest::newRow("no registry") << QStringList{u"SERVER/x"_s, u"--kind"_s, u"oci"_s}
                                 << QByteArray("answered 404");
    QTest::newRow("no CA file") << QStringList{u"SERVER/charts"_s, u"--ca-file"_s, u"/no/ca.pem"_s}
                                << QByteArray("/no/ca.pem");
}

void TestCliSources::whatCannotBeReadIsNotKept()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, message);
    words.first().replace(u"SERVER"_s, m_server->address());
    const ProgramRun added = run(QStringList{u"catalog"_s, u"add"_s} + words);
    QCOMPARE(added.exitCode, 3);
    QVERIFY2(added.messages.contains(message), added.messages.constData());
    QVERIFY(listed().isEmpty());
}

void TestCliSources::refreshTellsWhatFailed()
{
    const QString packs = QStringLiteral(LAYERWRIGHT_RESOURCES "/catalog");
    QCOMPARE(run({u"catalog"_s, u"add"_s, repository(), u"--name"_s, u"stable"_s}).exitCode, 0);
    QCOMPARE(run({u"catalog"_s, u"add"_s, packs, u"--name"_s, u"ours"_s}).exitCode, 0);
    m_isBroken = true;
    const ProgramRun refreshed = run({u"catalog"_s, u"refresh"_s});
    QCOMPARE(refreshed.exitCode, 3);
    QVERIFY2(refreshed.messages.contains("answered 500"), refreshed.messages.constData());
    QVERIFY2(refreshed.messages.contains("ours: "), refreshed.messages.constData()); // all are tried
    QCOMPARE(run({u"catalog"_s, u"refresh"_s, u"ours"_s}).exitCode, 0);
    QCOMPARE(run({u"catalog"_s, u"search"_s, u"web"_s}).exitCode, 0); // as it was
}

void TestCliSources::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("kind") << QStringList{u"catalog"_s, u"add"_s, u"https://x.example"_s, u"--kind"_s,
                                         u"zarf"_s}
                          << QByteArray("--kind takes");
    QTest::newRow("password in the address")
        << QStringList{u"catalog"_s, u"add"_s, u"https://a:b@x.example"_s}
        << QByteArray("Leave the user name");
    QTest::newRow("user of a folder") << QStringList{u"catalog"_s, u"add"_s, u"/tmp"_s, u"--user"_s, u"me"_s}
                                      << QByteArray("has no user name");
    QTest::newRow("password of nobody")
        << QStringList{u"catalog"_s, u"add"_s, u"https://x.example"_s, u"--password-stdin"_s}
        << QByteArray("needs a --user");
    QTest::newRow("unknown") << QStringList{u"catalog"_s, u"refresh"_s, u"nobody"_s}
                             << QByteArray("“nobody”");
    QTest::newRow("unknown to remove")
        << QStringList{u"catalog"_s, u"remove"_s, u"nobody"_s} << QByteArray("“nobody”");
    QTest::newRow("no folder to pull to")
        << QStringList{u"pull"_s, u"web"_s, u"--catalog"_s, u"/tmp"_s, u"-o"_s, u"x"_s}
        << QByteArray("no FOLDER/");
    QTest::newRow("push to a repository")
        << QStringList{u"push"_s, u"/tmp"_s, u"ftp://x"_s} << QByteArray("no address");
    QTest::newRow("chart without a name")
        << QStringList{u"add-chart"_s, u"a.json"_s, u"--catalog"_s, u"/tmp"_s, u"-o"_s, u"-"_s}
        << QByteArray("a.json");
}

void TestCliSources::wrongUse()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, message);
    const ProgramRun wrong = run(words);
    QVERIFY(wrong.exitCode == 2 || wrong.exitCode == 3);
    QVERIFY2(wrong.messages.contains(message), wrong.messages.constData());
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestCliSources)
#include "tst_clisources.moc"
