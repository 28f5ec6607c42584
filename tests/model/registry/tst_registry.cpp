// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/packexport.h"
#include "model/registry/catalogstore.h"
#include "model/registry/ocipush.h"
#include "model/registry/refresh.h"
#include "tests/support/tarbuilder.h"
#include "tests/support/testcertificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// A real registry and a real web server on the loopback, and clients that are not ours.
class TestRegistry : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void othersPushAndWePull();
    void wePushAndOthersPull();
    void withNameAndPassword();
    void overTlsOfAnOwnAuthority();
    void helmRepositoryOfAStaticServer();

private:
    void startRegistry(const QByteArray &http = {}, const QByteArray &more = {});
    void start(const QString &program, const QStringList &arguments);
    static void runSkopeo(const QStringList &arguments);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &data) const;
    void makePack(const QString &name, const QString &version) const;
    QString host() const { return u"127.0.0.1:%1"_s.arg(m_port); }
    CatalogSource source(const QString &location, SourceKind kind) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
    quint16 m_port = 0;
};

void TestRegistry::initTestCase()
{
    for (const QString &program : {u"docker-registry"_s, u"skopeo"_s, u"htpasswd"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("docker-registry, skopeo or htpasswd is not installed: see script/bootstrap --tests");
}

void TestRegistry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
}

void TestRegistry::cleanup()
{
    if (!m_server)
        return;
    m_server->kill();
    m_server->waitForFinished();
    m_server.reset();
}

void TestRegistry::write(const QString &name, const QByteArray &data) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(data) == data.size());
}

/// Until somebody listens.
void TestRegistry::start(const QString &program, const QStringList &arguments)
{
    m_server = std::make_unique<QProcess>();
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->setStandardErrorFile(path(u"server.log"_s));
    m_server->start(program, arguments);
    QVERIFY(m_server->waitForStarted());
    const auto listens = [this] {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        return socket.waitForConnected(200);
    };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), 20'000);
}

void TestRegistry::startRegistry(const QByteArray &http, const QByteArray &more)
{
    write(u"config.yml"_s,
          "version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: " + path(u"storage"_s).toUtf8() +
              "\nhttp:\n  addr: " + host().toUtf8() + '\n' + http + more);
    start(u"docker-registry"_s, {u"serve"_s, path(u"config.yml"_s)});
}

void TestRegistry::runSkopeo(const QStringList &arguments)
{
    QProcess skopeo;
    skopeo.start(u"skopeo"_s, QStringList{u"--insecure-policy"_s} + arguments);
    QVERIFY(skopeo.waitForFinished(60'000));
    QVERIFY2(skopeo.exitCode() == 0, skopeo.readAllStandardError().constData());
}

void TestRegistry::makePack(const QString &name, const QString &version) const
{
    const QString folder = u"packs/%1-%2/"_s.arg(name, version);
    write(folder + u"pack.json"_s, "{\"name\":\"" + name.toUtf8() + "\",\"version\":\"" + version.toUtf8() +
                                       "\",\"layer\":\"addon\"}");
    write(folder + u"values.yaml"_s, "# of " + version.toUtf8() + "\na: 1\n");
}

CatalogSource TestRegistry::source(const QString &location, SourceKind kind) const
{
    CatalogSource source = *sourceAt(location, kind);
    source.name = u"here"_s;
    source.copy = path(u"copy"_s);
    return source;
}

static Result<MirrorReport> refresh(const CatalogSource &source, const QString &password = {})
{
    HttpSession session(accessTo(source, password), {}, {.attempts = 1});
    return refreshSource(source, session);
}

static QStringList namesIn(const CatalogSource &source)
{
    QStringList names;
    const auto contents = readSource(source);
    for (const PackEntry &entry : contents ? contents->packs : QList<PackEntry>())
        names.append(entry.name + u' ' + entry.version);
    names.sort();
    return names;
}

void TestRegistry::othersPushAndWePull()
{
    startRegistry();
    makePack(u"web"_s, u"1.0.0"_s);
    makePack(u"web"_s, u"1.1.0"_s);
    const auto packs = readPlace(path(u"packs"_s));
    QVERIFY(packs && packs->packs.size() == 2);
    for (const PackEntry &pack : packs->packs) {
        const QString layout = path(u"layout-"_s + pack.version);
        QVERIFY(exportToOciLayout({pack}, layout));
        runSkopeo({u"copy"_s, u"--dest-tls-verify=false"_s, u"oci:"_s + layout,
                   u"docker://%1/team/spectro-packs/archive/web:%2"_s.arg(host(), pack.version)});
    }
    const CatalogSource team = source(u"http://"_s + host() + u"/team"_s, SourceKind::OciRegistry);
    const auto report = refresh(team);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    cleanup(); // the network is gone
    QCOMPARE(namesIn(team), (QStringList{u"web 1.0.0"_s, u"web 1.1.0"_s}));
    const auto contents = readSource(team);
    QVERIFY(exportToFolder(contents->packs, path(u"back"_s)));
    QFile values(path(u"back/web-1.1.0/values.yaml"_s));
    QVERIFY(values.open(QIODevice::ReadOnly));
    QCOMPARE(values.readAll(), "# of 1.1.0\na: 1\n");
}

void TestRegistry::wePushAndOthersPull()
{
    startRegistry();
    makePack(u"web"_s, u"1.0.0"_s);
    write(u"packs/chart/Chart.yaml"_s, "apiVersion: v2\nname: demo\nversion: 2.0.0+one\n");
    write(u"packs/chart/values.yaml"_s, "b: 2\n");
    const CatalogSource team = source(u"http://"_s + host() + u"/team/a--b"_s, SourceKind::OciRegistry);
    HttpSession session(accessTo(team, {}), {}, {.attempts = 1});
    OciRegistry registry(&session);
    const auto place = readPlace(path(u"packs"_s));
    QStringList references;
    for (int time = 0; time < 2; ++time) // what is there already is no fault
        for (const PackEntry &pack : place->packs) {
            const auto sent = pushPack(registry, registryPath(team.url()), pack);
            QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().message));
            references.append(*sent);
        }
    references.removeDuplicates();
    references.sort();
    QCOMPARE(references,
             (QStringList{u"team/a--b/demo:2.0.0_one"_s, u"team/a--b/spectro-packs/archive/web:1.0.0"_s}));
    for (qsizetype at = 0; at < references.size(); ++at)
        runSkopeo({u"copy"_s, u"--src-tls-verify=false"_s, u"docker://%1/%2"_s.arg(host(), references[at]),
                   u"oci:%1:x"_s.arg(path(u"pulled-%1"_s.arg(at)))});
    const auto pulled = readPlace(path(u"pulled-1"_s));
    QVERIFY(pulled && pulled->packs.size() == 1);
    QCOMPARE(packOf(pulled->packs.first())->values, "# of 1.0.0\na: 1\n");
    const auto chart = readPlace(path(u"pulled-0"_s));
    QVERIFY(chart && chart->packs.size() == 1);
    QCOMPARE(chart->packs.first().version, u"2.0.0+one"_s);
    QVERIFY(refresh(team));
    QCOMPARE(namesIn(team), (QStringList{u"demo 2.0.0+one"_s, u"web 1.0.0"_s}));
}

void TestRegistry::withNameAndPassword()
{
    QProcess htpasswd;
    htpasswd.start(u"htpasswd"_s, {u"-Bbn"_s, u"me"_s, u"right"_s});
    QVERIFY(htpasswd.waitForFinished());
    write(u"users"_s, htpasswd.readAllStandardOutput());
    startRegistry({}, "auth:\n  htpasswd:\n    realm: here\n    path: " + path(u"users"_s).toUtf8() + '\n');
    makePack(u"web"_s, u"1.0.0"_s);
    CatalogSource team = source(u"http://"_s + host(), SourceKind::OciRegistry);
    team.userName = u"me"_s;
    const auto wrong = refresh(team, u"wrong"_s);
    QVERIFY(!wrong && wrong.error().message.contains(u"answered 401"_s));
    HttpSession session(accessTo(team, u"right"_s), {}, {.attempts = 1});
    OciRegistry registry(&session);
    const auto sent = pushPack(registry, {}, readPlace(path(u"packs"_s))->packs.first());
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().message));
    QVERIFY(refresh(team, u"right"_s));
    QCOMPARE(namesIn(team), QStringList{u"web 1.0.0"_s});
}

void TestRegistry::overTlsOfAnOwnAuthority()
{
    const TestCertificates made = makeCertificates(m_folder->path());
    startRegistry("  tls:\n    certificate: " + made.server.toUtf8() + "\n    key: " + made.key.toUtf8() +
                  '\n');
    makePack(u"web"_s, u"1.0.0"_s);
    CatalogSource team = source(u"oci://"_s + host() + u"/team"_s, SourceKind::OciRegistry);
    const auto unknown = refresh(team);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains(u"Test Authority"_s), qPrintable(unknown.error().message));
    team.trust.caFile = made.authority;
    HttpSession session(accessTo(team, {}), {}, {.attempts = 1});
    OciRegistry registry(&session);
    QVERIFY(pushPack(registry, u"team"_s, readPlace(path(u"packs"_s))->packs.first()));
    QVERIFY(refresh(team));
    QCOMPARE(namesIn(team), QStringList{u"web 1.0.0"_s});
}

void TestRegistry::helmRepositoryOfAStaticServer()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    TarBuilder chart;
    chart.file("web/Chart.yaml", "name: web\nversion: 1.0.0\n").file("web/values.yaml", "port: 80\n").end();
    write(u"site/charts/web-1.0.0.tgz"_s, gzipped(chart.bytes()));
    write(
        u"site/index.yaml"_s,
        "apiVersion: v1\nentries:\n  web:\n  - {name: web, version: 1.0.0, urls: [charts/web-1.0.0.tgz]}\n");
    start(python, {u"-m"_s, u"http.server"_s, QString::number(m_port), u"--bind"_s, u"127.0.0.1"_s,
                   u"--directory"_s, path(u"site"_s)});
    const CatalogSource charts = source(u"http://"_s + host() + u"/"_s, SourceKind::HelmRepository);
    const auto report = refresh(charts);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(namesIn(charts), QStringList{u"web 1.0.0"_s});
    HttpSession session(accessTo(charts, {}), {}, {.attempts = 1});
    const PackEntry web = readSource(charts)->packs.first();
    const auto fetched = web.contents->storage()->fetch(session);
    QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().message));
    QVERIFY(packOf(web)->values.contains("port: 80"));
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
