// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packlayer.h"
#include "model/document/packfamily.h"
#include "model/registry/catalogstore.h"
#include "model/registry/refresh.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/tarbuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// A Helm repository on the loopback, and a store of catalogs beside it.
class TestHelmCatalog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void chartsAreListedBeforeTheyAreFetched();
    void fetchedChartIsThereForEver();
    void chartMakesALayer();
    void wrongDigestIsNotKept();
    void chartWithoutDigest();
    void chartThatIsAPage();
    void unchangedIndexIsNotReadAgain();
    void brokenServerLeavesTheCopy_data();
    void brokenServerLeavesTheCopy();
    void damagedChartIsFetchedAgain();
    void damagedListingIsTold();
    void whatTheIndexNoLongerListsGoes();
    void twoAtOnce();
    void readOnlyCopy();

private:
    ServedAnswer answer(const ServedRequest &request) const;
    void publish(const QString &name, const QString &version, const QByteArray &values = "a: 1\n",
                 bool hasDigest = true);
    Result<MirrorReport> refresh();
    Result<void> fetch(const PackEntry &entry) const;
    Catalog catalog() const;
    PackEntry chart(const QString &name, const QString &version) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QByteArray, ServedAnswer> m_files;
    QByteArray m_index;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<CatalogStore> m_store;
    CatalogSource m_source;
};

static QByteArray packed(const QString &name, const QString &version, const QByteArray &values)
{
    const QByteArray top = name.toUtf8() + '/';
    TarBuilder tar;
    tar.file(top + "Chart.yaml", "apiVersion: v2\nname: " + name.toUtf8() + "\nversion: " + version.toUtf8() +
                                     "\ndescription: of the chart\n");
    tar.file(top + "values.yaml", values).file(top + "README.md", "# Read me\n");
    return gzipped(tar.end().bytes());
}

ServedAnswer TestHelmCatalog::answer(const ServedRequest &request) const
{
    const auto found = m_files.constFind(request.target);
    if (found == m_files.cend())
        return {.status = 404, .body = "no"};
    if (found->status == 200 && request.header("if-none-match") == "\"v1\"")
        return {.status = 304};
    return *found;
}

void TestHelmCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files.clear();
    m_index = "apiVersion: v1\nentries:\n";
    publish(u"web"_s, u"1.0.0"_s);
    publish(u"web"_s, u"1.1.0"_s, "# Port of all pages\nport: 80\n");
    m_server =
        std::make_unique<LoopbackServer>([this](const ServedRequest &request) { return answer(request); });
    m_store = std::make_unique<CatalogStore>(m_folder->filePath(u"catalogs.json"_s),
                                             m_folder->filePath(u"copies"_s));
    CatalogSource source = *sourceAt(m_server->address() + u"/stable"_s);
    source.name = u"Stable Charts"_s;
    m_source = *m_store->add(source);
}

/// Each time before the server is asked, whose thread reads what is published.
void TestHelmCatalog::publish(const QString &name, const QString &version, const QByteArray &values,
                              bool hasDigest)
{
    const QByteArray bytes = packed(name, version, values);
    const QByteArray path = "charts/" + name.toUtf8() + '-' + version.toUtf8() + ".tgz";
    m_files["/stable/" + path] = {.body = bytes};
    m_index += "  " + name.toUtf8() + '-' + version.toUtf8() + ":\n  - name: " + name.toUtf8() +
               "\n    version: " + version.toUtf8() + "\n    description: of the index\n    urls: [" + path +
               "]\n";
    if (hasDigest)
        m_index +=
            "    digest: " + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + '\n';
    m_files["/stable/index.yaml"] = {.body = m_index};
}

Result<MirrorReport> TestHelmCatalog::refresh()
{
    HttpSession session(accessTo(m_source, {}), {}, {.pause = std::chrono::milliseconds(300), .attempts = 1});
    return refreshSource(m_source, session);
}

Result<void> TestHelmCatalog::fetch(const PackEntry &entry) const
{
    HttpSession session(accessTo(m_source, {}), {}, {.attempts = 1});
    return entry.contents->storage()->fetch(session);
}

Catalog TestHelmCatalog::catalog() const
{
    const auto contents = readSource(m_source);
    return contents ? Catalog::listing(contents->packs, contents->notes) : Catalog();
}

PackEntry TestHelmCatalog::chart(const QString &name, const QString &version) const
{
    const Catalog known = catalog();
    const PackEntry *entry = known.findChart(name, version);
    if (!entry)
        qFatal("no chart");
    return *entry;
}

void TestHelmCatalog::chartsAreListedBeforeTheyAreFetched()
{
    const auto before = readSource(m_source);
    QVERIFY(!before && before.error().message.contains(u"“Stable Charts” was never read"_s));
    const auto report = refresh();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->charts, 2);
    QCOMPARE(m_server->requests().size(), 1); // nothing but the index
    const PackEntry web = chart(u"web"_s, u"1.1.0"_s);
    QCOMPARE(web.form, PackForm::HelmChart);
    QCOMPARE(web.summary, u"of the index"_s);
    QCOMPARE(web.source, u"Stable Charts"_s);
    QVERIFY(!isAtHand(web));
    const auto pack = packOf(web);
    QVERIFY(!pack && pack.error().message.contains(u"was not fetched yet from 127.0.0.1"_s));
    QVERIFY(m_store->stateOf(m_source).read.isValid());

    PackSources sources;
    sources.catalogs = catalog();
    Layer layer = layerHeaderOf(web);
    QVERIFY(!sources.find(layer)); // never fetched by the way
    QCOMPARE(m_server->requests().size(), 1);
    const QList<PackFamily> families = chartFamilies(sources);
    QCOMPARE(families.size(), 1);
    QCOMPARE(families[0].versions(), (QStringList{u"1.1.0"_s, u"1.0.0"_s}));
    QVERIFY(packFamilies(sources).isEmpty());
}

void TestHelmCatalog::fetchedChartIsThereForEver()
{
    QVERIFY(refresh());
    const PackEntry web = chart(u"web"_s, u"1.1.0"_s);
    const auto fetched = fetch(web);
    QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().message));
    m_server.reset(); // the network is gone
    QVERIFY(isAtHand(web));
    QVERIFY(!isAtHand(chart(u"web"_s, u"1.0.0"_s)));
    const auto pack = packOf(web);
    QVERIFY(pack);
    QCOMPARE(pack->readme, "# Read me\n");
    QVERIFY(fetch(web)); // asks nobody
    QVERIFY(!refresh());
    QVERIFY(packOf(chart(u"web"_s, u"1.1.0"_s)));
}

void TestHelmCatalog::chartMakesALayer()
{
    QVERIFY(refresh());
    const PackEntry web = chart(u"web"_s, u"1.1.0"_s);
    QVERIFY(fetch(web));
    const Layer layer = layerOf(*packOf(web));
    QCOMPARE(layer.packType.value(), PackType::Helm);
    QCOMPARE(layer.registry.name, u"Stable Charts"_s);
    QCOMPARE(layer.registry.kind, u"helm"_s);
    QVERIFY2(layer.values.contains("charts:\n  web:\n    # Port of all pages\n    port: 80\n"),
             layer.values.constData());
    QVERIFY(layer.values.contains("namespace: web"));
    PackSources sources;
    sources.catalogs = catalog();
    const auto found = sources.find(layer);
    QVERIFY(found && found->isExact);
    QCOMPARE(found->pack.values, layer.values);
}

void TestHelmCatalog::wrongDigestIsNotKept()
{
    m_files["/stable/charts/web-1.1.0.tgz"] = {.body = packed(u"web"_s, u"1.1.0"_s, "evil: true\n")};
    QVERIFY(refresh());
    const PackEntry web = chart(u"web"_s, u"1.1.0"_s);
    const auto fetched = fetch(web);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message.contains(u"is not the chart that the index lists"_s),
             qPrintable(fetched.error().message));
    QVERIFY(!isAtHand(web));
    QVERIFY(QDir(m_source.copy + u"/charts"_s).isEmpty());
}

void TestHelmCatalog::chartWithoutDigest()
{
    publish(u"old"_s, u"0.1.0"_s, "b: 2\n", false);
    QVERIFY(refresh());
    const PackEntry old = chart(u"old"_s, u"0.1.0"_s);
    QVERIFY(fetch(old));
    QVERIFY(packOf(old)->values.contains("b: 2"));
}

void TestHelmCatalog::chartThatIsAPage()
{
    publish(u"old"_s, u"0.1.0"_s, "b: 2\n", false);
    m_files["/stable/charts/old-0.1.0.tgz"] = {.body = "<html>Log in</html>"};
    QVERIFY(refresh());
    const auto fetched = fetch(chart(u"old"_s, u"0.1.0"_s));
    QVERIFY(!fetched && fetched.error().message.contains(u"is no packaged chart"_s));
}

void TestHelmCatalog::unchangedIndexIsNotReadAgain()
{
    m_files["/stable/index.yaml"].headers = {{"ETag", "\"v1\""}};
    QVERIFY(refresh());
    QVERIFY(m_server->requests().last().header("if-none-match").isEmpty());
    const auto again = refresh();
    QVERIFY(again);
    QCOMPARE(again->charts, 2);
    QCOMPARE(m_server->requests().last().header("if-none-match"), "\"v1\"");
}

void TestHelmCatalog::brokenServerLeavesTheCopy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("stopAfter");
    QTest::addColumn<QString>("words");
    QTest::newRow("page") << 200 << QByteArray("<html>") << -1 << u"page of HTML"_s;
    QTest::newRow("forbidden") << 403 << QByteArray("no") << -1 << u"answered 403"_s;
    QTest::newRow("gone") << 404 << QByteArray("no") << -1 << u"answered 404"_s;
    QTest::newRow("broken") << 500 << QByteArray("no") << -1 << u"answered 500"_s;
    QTest::newRow("stops") << 200 << QByteArray("apiVersion: v1\nentries: {}\n") << 20 << u"The index of"_s;
    QTest::newRow("torn") << 200 << QByteArray("entries: {'") << -1 << u"no YAML"_s;
}

void TestHelmCatalog::brokenServerLeavesTheCopy()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, stopAfter);
    QFETCH(QString, words);
    QVERIFY(refresh());
    QVERIFY(fetch(chart(u"web"_s, u"1.1.0"_s)));
    m_files["/stable/index.yaml"] = {.status = status, .body = body, .stopAfter = stopAfter};
    const auto report = refresh();
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
    QCOMPARE(catalog().charts().size(), 2);
    QVERIFY(packOf(chart(u"web"_s, u"1.1.0"_s)));
}

void TestHelmCatalog::damagedChartIsFetchedAgain()
{
    QVERIFY(refresh());
    const PackEntry web = chart(u"web"_s, u"1.1.0"_s);
    QVERIFY(fetch(web));
    const QDir charts(m_source.copy + u"/charts"_s);
    QFile file(charts.filePath(charts.entryList(QDir::Files).first()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 10));
    file.close();
    const PackEntry damaged = chart(u"web"_s, u"1.1.0"_s);
    const auto pack = packOf(damaged);
    QVERIFY(!pack && pack.error().message.contains(u"is damaged"_s));
    QVERIFY(fetch(damaged));
    QVERIFY(packOf(damaged));
}

void TestHelmCatalog::damagedListingIsTold()
{
    QVERIFY(refresh());
    QFile listing(m_source.copy + u"/helm-repository.json"_s);
    QVERIFY(listing.open(QIODevice::WriteOnly) && listing.write("{\"charts\":") > 0);
    listing.close();
    const auto contents = readSource(m_source);
    QVERIFY(!contents && contents.error().message.contains(u"refresh the catalog"_s));
    QVERIFY(refresh());
    QCOMPARE(catalog().charts().size(), 2);
}

void TestHelmCatalog::whatTheIndexNoLongerListsGoes()
{
    QVERIFY(refresh());
    QVERIFY(fetch(chart(u"web"_s, u"1.0.0"_s)));
    m_index = "apiVersion: v1\nentries:\n";
    publish(u"web"_s, u"2.0.0"_s);
    QVERIFY(refresh());
    QCOMPARE(catalog().charts().size(), 1);
    QVERIFY(QDir(m_source.copy + u"/charts"_s).isEmpty());
}

void TestHelmCatalog::twoAtOnce()
{
    QDir().mkpath(m_source.copy);
    QLockFile other(m_source.copy + u"/refresh.lock"_s);
    QVERIFY(other.tryLock());
    const auto report = refresh();
    QVERIFY(!report && report.error().message.contains(u"another window or program"_s));
    QVERIFY(m_server->requests().isEmpty());
    other.unlock();
    QVERIFY(refresh());
}

void TestHelmCatalog::readOnlyCopy()
{
    if (geteuid() == 0)
        QSKIP("the superuser is never refused");
    QVERIFY(refresh());
    QVERIFY(QFile::setPermissions(m_source.copy, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!refresh());
    QVERIFY(!fetch(chart(u"web"_s, u"1.1.0"_s)));
    QCOMPARE(catalog().charts().size(), 2);
    QVERIFY(QFile::setPermissions(m_source.copy, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QTEST_GUILESS_MAIN(TestHelmCatalog)
#include "tst_helmcatalog.moc"
