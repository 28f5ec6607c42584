// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/ociformat.h"
#include "model/registry/catalogstore.h"
#include "model/registry/refresh.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/tarbuilder.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// A registry on the loopback that does as the test wants; a real one is in tst_registry.
class TestOciCatalog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void packsAndChartsAreCopied();
    void imagesStayWhereTheyAre();
    void trainsAreSecondNames();
    void onlyWhatIsNewIsFetched();
    void pathLimitsWhatIsRead();
    void registryThatDoesNotTell();
    void pagesOfALongList();
    void tokenIsFetchedWhereItIsWanted();
    void wrongCredentialsAreTold();
    void wrongBlobLeavesTheCopy();
    void wrongManifestIsRefused();
    void nullListsAndOtherJson_data();
    void nullListsAndOtherJson();
    void oldBlobsGo();
    void tooLargeIsToldBefore();
    void cancelLeavesTheCopy();
    void requestsOverlap();
    void orderIsThatOfTheRegistry();

private:
    ServedAnswer answer(const ServedRequest &request);
    ServedAnswer token(const ServedRequest &request) const;
    void push(const QString &repository, const QString &tag, const QByteArray &layer,
              const QString &configType = Oci::PackConfigType);
    void pushPack(const QString &name, const QString &version, const QString &prefix = u"team/"_s);
    Result<MirrorReport> refresh(const QString &password = {}, const HttpWatch &watch = {},
                                 const OciMirror::Progress &progress = {});
    void serveSlowly(int milliseconds);
    Catalog catalog() const;
    QStringList names() const;
    int requests(const QByteArray &part) const;
    QStringList blobs() const { return QDir(m_source.copy + u"/blobs/sha256"_s).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QByteArray, ServedAnswer> m_files; // by target
    QHash<QString, QStringList> m_tags;      // by repository
    bool m_tellsRepositories = true;
    bool m_wantsToken = false;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<CatalogStore> m_store;
    CatalogSource m_source;
    std::atomic<int> m_running = 0; // requests to a slow server
    std::atomic<int> m_most = 0;    // of them at a time
};

static QByteArray packed(const QString &name, const QString &version)
{
    const QByteArray top = (name + u'-' + version + u'/').toUtf8();
    TarBuilder tar;
    tar.file(top + "pack.json", "{\"name\":\"" + name.toUtf8() + "\",\"version\":\"" + version.toUtf8() +
                                    "\",\"layer\":\"addon\"}");
    return gzipped(tar.file(top + "values.yaml", "a: 1\n").end().bytes());
}

static QByteArray packedChart(const QByteArray &name, const QByteArray &version)
{
    TarBuilder tar;
    tar.file(name + "/Chart.yaml", "name: " + name + "\nversion: " + version + "\n");
    return gzipped(tar.file(name + "/values.yaml", "b: 2\n").end().bytes());
}

static QJsonObject descriptor(const QByteArray &bytes, const QString &mediaType)
{
    return {{u"mediaType"_s, mediaType}, {u"digest"_s, Oci::digestOf(bytes)}, {u"size"_s, bytes.size()}};
}

void TestOciCatalog::push(const QString &repository, const QString &tag, const QByteArray &layer,
                          const QString &configType)
{
    const QByteArray manifest =
        QJsonDocument(QJsonObject{{u"schemaVersion"_s, 2},
                                  {u"mediaType"_s, Oci::ManifestType},
                                  {u"config"_s, descriptor("{}", configType)},
                                  {u"layers"_s, QJsonArray{descriptor(layer, Oci::PackLayerType)}}})
            .toJson();
    const QByteArray base = "/v2/" + repository.toUtf8();
    m_files[base + "/manifests/" + tag.toUtf8()] = {
        .body = manifest,
        .headers = {{"Content-Type", QByteArray(Oci::ManifestType.data())},
                    {"Docker-Content-Digest", Oci::digestOf(manifest).toLatin1()}}};
    for (const QByteArray &blob : {layer, QByteArray("{}")})
        m_files[base + "/blobs/" + Oci::digestOf(blob).toLatin1()] = {.body = blob};
    m_tags[repository].append(tag);
}

void TestOciCatalog::pushPack(const QString &name, const QString &version, const QString &prefix)
{
    push(prefix + Oci::PackFolder + name, version, packed(name, version));
}

ServedAnswer TestOciCatalog::token(const ServedRequest &request) const
{
    const bool isKnown = request.header("authorization") == "Basic " + QByteArray("me:right").toBase64();
    const bool isRight = request.target.contains("service=here") && request.target.contains("scope=");
    return isKnown && isRight ? ServedAnswer{.body = "{\"token\":\"t0k\"}"} : ServedAnswer{.status = 401};
}

ServedAnswer TestOciCatalog::answer(const ServedRequest &request)
{
    if (request.target.startsWith("/token"))
        return token(request);
    if (m_wantsToken && request.header("authorization") != "Bearer t0k")
        return {.status = 401,
                .headers = {{"WWW-Authenticate", "Bearer realm=\"" + m_server->address().toUtf8() +
                                                     "/token\",service=\"here\",scope=\"x\""}}};
    if (const auto found = m_files.constFind(request.target); found != m_files.cend())
        return *found;
    if (request.target == "/v2/_catalog?n=1000" && m_tellsRepositories)
        return {.body =
                    QJsonDocument(QJsonObject{{u"repositories"_s, QJsonArray::fromStringList(m_tags.keys())}})
                        .toJson()};
    for (auto tags = m_tags.cbegin(); tags != m_tags.cend(); ++tags)
        if (request.target == "/v2/" + tags.key().toUtf8() + "/tags/list?n=1000")
            return {.body = QJsonDocument(QJsonObject{{u"tags"_s, QJsonArray::fromStringList(tags.value())}})
                                .toJson()};
    return {.status = 404, .body = "{\"errors\":[]}"};
}

void TestOciCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files.clear();
    m_tags.clear();
    m_tellsRepositories = true;
    m_wantsToken = false;
    pushPack(u"web"_s, u"1.0.0"_s);
    m_server =
        std::make_unique<LoopbackServer>([this](const ServedRequest &request) { return answer(request); });
    m_store = std::make_unique<CatalogStore>(m_folder->filePath(u"catalogs.json"_s),
                                             m_folder->filePath(u"copies"_s));
    CatalogSource source = *sourceAt(m_server->address() + u"/team"_s, SourceKind::OciRegistry);
    source.name = u"Team"_s;
    source.userName = u"me"_s;
    m_source = *m_store->add(source);
}

Result<MirrorReport> TestOciCatalog::refresh(const QString &password, const HttpWatch &watch,
                                             const OciMirror::Progress &progress)
{
    HttpSession session(accessTo(m_source, password), watch,
                        {.pause = std::chrono::milliseconds(watch.isCanceled ? 30'000 : 500), .attempts = 1});
    return refreshSource(m_source, session, progress);
}

Catalog TestOciCatalog::catalog() const
{
    const auto contents = readSource(m_source);
    return contents ? Catalog::listing(contents->packs, contents->notes) : Catalog();
}

QStringList TestOciCatalog::names() const
{
    QStringList names;
    for (const PackEntry &entry : catalog().packs() + catalog().charts())
        names.append(entry.name + u' ' + entry.version);
    names.sort();
    return names;
}

int TestOciCatalog::requests(const QByteArray &part) const
{
    int count = 0;
    for (const ServedRequest &request : m_server->requests())
        count += request.target.contains(part) ? 1 : 0;
    return count;
}

void TestOciCatalog::packsAndChartsAreCopied()
{
    push(u"team/charts/demo"_s, u"2.0.0_build"_s, packedChart("demo", "2.0.0+build"), Oci::ChartConfigType);
    const auto report = refresh();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->packs, 1);
    QCOMPARE(report->charts, 1);
    m_server.reset(); // the network is gone
    QCOMPARE(names(), (QStringList{u"demo 2.0.0+build"_s, u"web 1.0.0"_s}));
    const Catalog all = catalog();
    const PackEntry &web = all.packs().first();
    QCOMPARE(web.source, u"Team"_s);
    QCOMPARE(web.registry.name, u"Team"_s);
    QCOMPARE(web.registry.kind, u"oci"_s);
    QCOMPARE(web.registry.providerType, u"pack"_s);
    QVERIFY(web.registry.isPrivate);
    QCOMPARE(packOf(web)->values, "a: 1\n");
    QCOMPARE(all.charts().first().registry.providerType, u"helm"_s);
    QVERIFY(packOf(all.charts().first())->values.contains("b: 2"));
}

void TestOciCatalog::imagesStayWhereTheyAre()
{
    push(u"team/spectro-images/nginx"_s, u"1"_s, "an image", u"application/vnd.oci.image.config.v1+json"_s);
    m_tags[u"team/spectro-images/nginx"_s].append(u"2"_s); // never asked for
    push(u"team/spectro-packs/archive/web"_s, u"sha256-0.sig"_s, "a signature");
    QVERIFY(refresh());
    QCOMPARE(names(), QStringList{u"web 1.0.0"_s});
    QCOMPARE(requests("nginx/blobs"), 0);
    QCOMPARE(requests("nginx/manifests/2"), 0);
    QCOMPARE(requests("sha256-0.sig"), 0);
}

void TestOciCatalog::trainsAreSecondNames()
{
    push(u"team/spectro-packs/archive/web"_s, u"1.x"_s, packed(u"web"_s, u"1.0.0"_s));
    push(u"team/spectro-packs/archive/web"_s, u"latest"_s, packed(u"web"_s, u"1.0.0"_s));
    const auto report = refresh();
    QVERIFY(report);
    QCOMPARE(report->packs, 1);
    QCOMPARE(names(), QStringList{u"web 1.0.0"_s});
}

void TestOciCatalog::onlyWhatIsNewIsFetched()
{
    QVERIFY(refresh());
    const int before = requests("/blobs/");
    pushPack(u"web"_s, u"1.1.0"_s);
    QVERIFY(refresh());
    QCOMPARE(names(), (QStringList{u"web 1.0.0"_s, u"web 1.1.0"_s}));
    QCOMPARE(requests("/blobs/"), before + 1);
}

void TestOciCatalog::pathLimitsWhatIsRead()
{
    pushPack(u"other"_s, u"1.0.0"_s, u"other/"_s);
    pushPack(u"near"_s, u"1.0.0"_s, u"teams/"_s);
    QVERIFY(refresh());
    QCOMPARE(names(), QStringList{u"web 1.0.0"_s});
    QCOMPARE(requests("other"), 0);
    QCOMPARE(requests("teams"), 0);
}

void TestOciCatalog::registryThatDoesNotTell()
{
    m_tellsRepositories = false;
    const auto nothing = refresh();
    QVERIFY(!nothing);
    QVERIFY2(nothing.error().message.contains(u"The list of repositories"_s),
             qPrintable(nothing.error().message));
    m_source.location = m_server->address() + u"/team/spectro-packs/archive/web"_s;
    QVERIFY(refresh());
    QCOMPARE(names(), QStringList{u"web 1.0.0"_s});
}

void TestOciCatalog::pagesOfALongList()
{
    pushPack(u"a--b"_s, u"1.0.0"_s);
    m_files["/v2/_catalog?n=1000"] = {.body = "{\"repositories\":[\"team/spectro-packs/archive/web\"]}",
                                      .headers = {{"Link", "</v2/_catalog?last=web&n=1000>; rel=\"next\""}}};
    m_files["/v2/_catalog?last=web&n=1000"] = {
        .body = "{\"repositories\":[\"team/spectro-packs/archive/a--b\"]}"};
    QVERIFY(refresh());
    QCOMPARE(names(), (QStringList{u"a--b 1.0.0"_s, u"web 1.0.0"_s}));
}

void TestOciCatalog::tokenIsFetchedWhereItIsWanted()
{
    m_wantsToken = true;
    const auto report = refresh(u"right"_s);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(names(), QStringList{u"web 1.0.0"_s});
    QVERIFY(requests("/token") <= 2); // one for the list, one for the repository
}

void TestOciCatalog::wrongCredentialsAreTold()
{
    m_wantsToken = true;
    const auto report = refresh(u"wrong"_s);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"user name and password"_s),
             qPrintable(report.error().message));
    QVERIFY(!report.error().message.contains(u"wrong"_s));
}

void TestOciCatalog::wrongBlobLeavesTheCopy()
{
    QVERIFY(refresh());
    pushPack(u"dns"_s, u"1.0.0"_s);
    const QByteArray blob = packed(u"dns"_s, u"1.0.0"_s);
    m_files["/v2/team/spectro-packs/archive/dns/blobs/" + Oci::digestOf(blob).toLatin1()] = {
        .body = QByteArray(blob.size(), 'x')};
    const auto report = refresh();
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"It is not kept"_s), qPrintable(report.error().message));
    QCOMPARE(names(), QStringList{u"web 1.0.0"_s});
}

void TestOciCatalog::wrongManifestIsRefused()
{
    m_files["/v2/team/spectro-packs/archive/web/manifests/1.0.0"].headers = {
        {"Docker-Content-Digest", Oci::digestOf("something else").toLatin1()}};
    const auto report = refresh();
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"not the one that it should be"_s),
             qPrintable(report.error().message));
}

void TestOciCatalog::nullListsAndOtherJson_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("page") << QByteArray("/v2/_catalog?n=1000") << QByteArray("<html>")
                          << u"something else than JSON"_s;
    QTest::newRow("null repositories") << QByteArray("/v2/_catalog?n=1000")
                                       << QByteArray("{\"repositories\":null}") << u"nothing below “team”"_s;
    QTest::newRow("manifest") << QByteArray("/v2/team/spectro-packs/archive/web/manifests/1.0.0")
                              << QByteArray("[]") << u"something else than JSON"_s;
    QTest::newRow("null tags") << QByteArray("/v2/team/spectro-packs/archive/web/tags/list?n=1000")
                               << QByteArray("{\"name\":\"web\",\"tags\":null,\"more\":{}}") << QString();
    QTest::newRow("null layers") << QByteArray("/v2/team/spectro-packs/archive/web/manifests/1.0.0")
                                 << QByteArray("{\"layers\":null,\"config\":null}") << QString();
}

void TestOciCatalog::nullListsAndOtherJson()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    m_files[target] = {.body = body};
    const auto report = refresh();
    QCOMPARE(report.has_value(), words.isEmpty());
    if (report)
        QCOMPARE(report->packs, 0);
    else
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
}

void TestOciCatalog::oldBlobsGo()
{
    QVERIFY(refresh());
    const QStringList before = blobs();
    QCOMPARE(before.size(), 3); // manifest, config, layer
    m_tags.clear();
    pushPack(u"web"_s, u"2.0.0"_s);
    QVERIFY(refresh());
    QCOMPARE(blobs().size(), 3);
    QVERIFY(blobs() != before);
    QCOMPARE(names(), QStringList{u"web 2.0.0"_s});
}

void TestOciCatalog::tooLargeIsToldBefore()
{
    const QByteArray manifest = "{\"config\":{\"mediaType\":\"x\"},\"layers\":[{\"digest\":\"" +
                                Oci::digestOf("x").toLatin1() + "\",\"size\":10737418240}]}";
    m_files["/v2/team/spectro-packs/archive/web/manifests/1.0.0"] = {.body = manifest};
    const auto report = refresh();
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"is larger than"_s), qPrintable(report.error().message));
    QCOMPARE(requests("/blobs/"), 0);
}

void TestOciCatalog::cancelLeavesTheCopy()
{
    QVERIFY(refresh());
    pushPack(u"dns"_s, u"1.0.0"_s);
    const QByteArray blob = packed(u"dns"_s, u"1.0.0"_s);
    m_files["/v2/team/spectro-packs/archive/dns/blobs/" + Oci::digestOf(blob).toLatin1()] = {
        .body = blob, .dripMilliseconds = 100};
    QElapsedTimer time;
    time.start();
    const auto report = refresh({}, {[&time] { return time.elapsed() > 400; }, {}});
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"Canceled"_s), qPrintable(report.error().message));
    QCOMPARE(names(), QStringList{u"web 1.0.0"_s});
}

/// Each answer takes that long, and several are under way at a time.
void TestOciCatalog::serveSlowly(int milliseconds)
{
    m_server = std::make_unique<LoopbackServer>(
        [this, milliseconds](const ServedRequest &request) {
            const int running = ++m_running;
            for (int before = m_most; before < running && !m_most.compare_exchange_weak(before, running);) {
            }
            QThread::msleep(unsigned(milliseconds));
            --m_running;
            return answer(request);
        },
        LoopbackServer::Serving::Beside);
    m_source.location = m_server->address() + u"/team"_s;
}

void TestOciCatalog::requestsOverlap()
{
    constexpr int delay = 50;
    for (int at = 0; at < 40; ++at)
        pushPack(u"web"_s, u"2.0.%1"_s.arg(at));
    serveSlowly(delay);
    QElapsedTimer time;
    time.start();
    QStringList steps;
    int most = 0;
    const auto report = refresh({}, {[] { return false; }, {}}, [&](const QString &what, int done, int all) {
        steps.append(u"%1 %2/%3"_s.arg(what).arg(done).arg(all));
        most = std::max(most, done);
    });
    qInfo("%lld requests of %d ms each in %lld ms", qlonglong(m_server->requests().size()), delay,
          qlonglong(time.elapsed()));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->packs, 41);
    QVERIFY2(m_most > 1 && m_most <= 6, qPrintable(QString::number(m_most)));
    const QString web = u"team/spectro-packs/archive/web"_s;
    QCOMPARE(steps.first(), u"looking at %1 0/1"_s.arg(web));
    QCOMPARE(steps.filter(u"looking at "_s + web + u':').size(), 40); // the first said what the others are
    QCOMPARE(steps.filter(u"fetching "_s).size(), 42);                // one configuration for all
    QVERIFY(most > 30 && most < 42);
}

void TestOciCatalog::orderIsThatOfTheRegistry()
{
    for (const QString &version : {u"3.0.0"_s, u"2.0.0"_s, u"2.5.0"_s, u"0.1.0"_s})
        pushPack(u"web"_s, version);
    const auto index = [this] {
        QFile file(m_source.copy + u"/index.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(refresh());
    const QByteArray before = index();
    QVERIFY(before.contains("2.5.0"));
    QVERIFY(QDir(m_source.copy).removeRecursively());
    m_server = std::make_unique<LoopbackServer>(
        [this](const ServedRequest &request) {
            // What is asked for first is answered last.
            QThread::msleep(request.target.contains("/manifests/1.0.0")   ? 300
                            : request.target.contains("/manifests/3.0.0") ? 200
                                                                          : 0);
            return answer(request);
        },
        LoopbackServer::Serving::Beside);
    m_source.location = m_server->address() + u"/team"_s;
    QVERIFY(refresh({}, {[] { return false; }, {}}));
    QCOMPARE(index(), before);
}

QTEST_GUILESS_MAIN(TestOciCatalog)
#include "tst_ocicatalog.moc"
