// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packlayer.h"
#include "model/document/packfamily.h"
#include "model/registry/catalogstore.h"
#include "model/registry/connectiondoctor.h"
#include "model/registry/consolecopy.h"
#include "model/registry/passwordstore.h"
#include "model/registry/refresh.h"
#include "tests/support/standinconsole.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The packs of a console as a catalog, and a store of catalogs beside it.
class TestConsoleCatalog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void packsAreListedBeforeTheyAreFetched();
    void fetchedPackIsThereForEver();
    void layersNameTheirRegistry();
    void chartsAreCharts();
    void registriesThatNobodyTells();
    void brokenConsoleLeavesTheCopy_data();
    void brokenConsoleLeavesTheCopy();
    void halfAPackIsNone_data();
    void halfAPackIsNone();
    void whatIsOtherByNowIsFetchedAgain();
    void keyGoesNowhereElse();
    void keyIsInNoFile();
    void withoutAKeyNobodyIsAsked();
    void progressIsTold();
    void oneConsoleHasManyProjects();
    void addresses_data();
    void addresses();
    void keyIsTheConsoles();
    void theWayIsExamined();

private:
    Result<MirrorReport> refresh(const QString &key = u"k3y"_s, const OciMirror::Progress &progress = {});
    Result<void> fetch(const PackEntry &entry, const QString &key = u"k3y"_s) const;
    Catalog catalog() const;
    PackEntry pack(const QString &version) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StandInConsole> m_console;
    std::unique_ptr<CatalogStore> m_store;
    CatalogSource m_source;
};

void TestConsoleCatalog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_console = std::make_unique<StandInConsole>();
    m_store = std::make_unique<CatalogStore>(m_folder->filePath(u"catalogs.json"_s),
                                             m_folder->filePath(u"copies"_s));
    CatalogSource source = *sourceAt(m_console->address(), SourceKind::Console);
    source.name = u"Console"_s;
    source.projectUid = u"p1"_s;
    QVERIFY(m_store->add(source));
    m_source = m_store->sources()->first(); // as it is kept
}

Result<MirrorReport> TestConsoleCatalog::refresh(const QString &key, const OciMirror::Progress &progress)
{
    HttpSession session(accessTo(m_source, key), {}, {.attempts = 1});
    return refreshSource(m_source, session, progress);
}

Result<void> TestConsoleCatalog::fetch(const PackEntry &entry, const QString &key) const
{
    HttpSession session(accessTo(m_source, key), {}, {.attempts = 1});
    return entry.contents->storage()->fetch(session);
}

Catalog TestConsoleCatalog::catalog() const
{
    const auto contents = readSource(m_source);
    return contents ? Catalog::listing(contents->packs, contents->notes) : Catalog();
}

PackEntry TestConsoleCatalog::pack(const QString &version) const
{
    const Catalog known = catalog();
    const PackEntry *entry = known.find(u"dash"_s, version);
    if (!entry)
        qFatal("no pack");
    return *entry;
}

void TestConsoleCatalog::packsAreListedBeforeTheyAreFetched()
{
    const auto before = readSource(m_source);
    QVERIFY(!before && before.error().message.contains(u"“Console” was never read"_s));
    const auto report = refresh();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->packs, 2);
    QCOMPARE(report->charts, 1);
    QCOMPARE(report->notes, QStringList());
    QCOMPARE(m_console->asked(),
             (QByteArrayList{"GET /v1/packs", "GET /v1/packs", "GET /v1/registries/metadata"}));
    const PackEntry dash = pack(u"1.1.0"_s);
    QCOMPARE(dash.displayName, u"Dash"_s);
    QCOMPARE(dash.layer, u"addon"_s);
    QCOMPARE(dash.addonType, u"monitoring"_s);
    QCOMPARE(dash.cloudTypes, QStringList(u"all"_s));
    QCOMPARE(dash.summary, u"Shows all"_s);
    QCOMPARE(dash.source, u"Console"_s);
    QVERIFY(!isAtHand(dash));
    const auto read = packOf(dash);
    QVERIFY(!read && read.error().message.contains(u"was not fetched yet from 127.0.0.1"_s));
    QVERIFY(m_store->stateOf(m_source).read.isValid());
    PackSources sources;
    sources.catalogs = catalog();
    QCOMPARE(packFamilies(sources).size(), 1);
    QCOMPARE(packFamilies(sources)[0].versions(), (QStringList{u"1.1.0"_s, u"1.0.0"_s}));
    QVERIFY(!sources.find(layerHeaderOf(dash))); // never fetched by the way
    QCOMPARE(m_console->requests().size(), 3);
}

void TestConsoleCatalog::fetchedPackIsThereForEver()
{
    QVERIFY(refresh());
    const PackEntry dash = pack(u"1.1.0"_s);
    const auto fetched = fetch(dash);
    QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().message));
    m_console.reset(); // the network is gone
    QVERIFY(!refresh());
    QVERIFY(isAtHand(dash));
    QVERIFY(!isAtHand(pack(u"1.0.0"_s)));
    const auto read = packOf(pack(u"1.1.0"_s));
    QVERIFY(read);
    QCOMPARE(read->values, StandInConsole::dashValues());
    QCOMPARE(read->presets,
             (QList<Preset>{{u"small"_s, u"Small"_s, u"Size"_s, {}, "charts:\n  dash:\n    replicas: 1\n"}}));
    QCOMPARE(read->constraints.size(), 1);
    QCOMPARE(read->constraints[0].hints, QStringList(u"how \"many\""_s));
    QVERIFY(read->constraints[0].isRequired && read->constraints[0].format->fits(u"7"_s));
    QCOMPARE(read->readme, "# Dash\n\nShows all that runs.\n");
    QCOMPARE(read->needs.dependencies.size(), 1);
    QCOMPARE(read->needs.dependencies[0].packName, u"web"_s);
    QCOMPARE(read->notes, QStringList());
    QVERIFY(logoOf(*dash.contents).startsWith("\x89PNG"));
    QVERIFY(fetch(dash)); // asks nobody
}

void TestConsoleCatalog::layersNameTheirRegistry()
{
    QVERIFY(refresh());
    const Layer newer = layerHeaderOf(pack(u"1.1.0"_s));
    QCOMPARE(newer.packType.value(), PackType::Oci);
    QCOMPARE(newer.registry, (RegistryRef{u"r2"_s, u"Ours"_s, u"oci"_s, u"pack"_s, true, true, {}, {}}));
    QVERIFY(fetch(pack(u"1.0.0"_s)));
    const Layer older = layerOf(*packOf(pack(u"1.0.0"_s)));
    QCOMPARE(older.packType.value(), PackType::Spectro);
    QCOMPARE(older.registry, (RegistryRef{u"r1"_s, u"Public"_s, u"pack"_s, {}, false, false, {}, {}}));
    QCOMPARE(older.values, "old: true\n");
    PackSources sources;
    sources.catalogs = catalog();
    const auto found = sources.find(older);
    QVERIFY(found && found->isExact);
    QCOMPARE(found->pack.values, older.values);
}

void TestConsoleCatalog::chartsAreCharts()
{
    QVERIFY(refresh());
    const Catalog known = catalog();
    const PackEntry *web = known.findChart(u"web"_s, u"2.0.0"_s, u"Charts"_s);
    QVERIFY(web);
    QVERIFY(fetch(*web));
    const Layer layer = layerOf(*packOf(*web));
    QCOMPARE(layer.packType.value(), PackType::Helm);
    QCOMPARE(layer.registry.name, u"Charts"_s);
    QCOMPARE(layer.registry.kind, u"helm"_s);
    QCOMPARE(layer.values, "charts:\n  web:\n    port: 80\n");
    PackSources sources;
    sources.catalogs = catalog();
    const auto found = sources.find(layer);
    QVERIFY(found && found->isExact);
}

void TestConsoleCatalog::registriesThatNobodyTells()
{
    m_console->answers["GET /v1/registries/metadata"] = {.status = 403,
                                                         .body = R"({"message":"not for you"})"};
    const auto report = refresh();
    QVERIFY(report);
    QCOMPARE(report->packs, 2);
    QCOMPARE(report->notes.size(), 1);
    QVERIFY2(report->notes[0].contains(u"not for you"_s), qPrintable(report->notes[0]));
    const Layer layer = layerHeaderOf(pack(u"1.0.0"_s));
    QCOMPARE(layer.registry.uid, u"r1"_s);
    QCOMPARE(layer.registry.name, QString());
    QCOMPARE(layer.packType.value(), PackType::Spectro);
}

void TestConsoleCatalog::brokenConsoleLeavesTheCopy_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const QByteArray first = StandInConsole::firstPage();
    const QByteArray second = StandInConsole::secondPage();
    QTest::newRow("page of HTML") << first << 200 << QByteArray("<html>Log in")
                                  << u"something else than JSON"_s;
    QTest::newRow("no list") << first << 200 << QByteArray(R"({"ok":true})") << u"is no list"_s;
    QTest::newRow("wrong key") << first << 401 << QByteArray(R"({"message":"unknown key"})")
                               << u"unknown key"_s;
    QTest::newRow("wrong key that is not talked about")
        << first << 401 << QByteArray() << u"does not accept the API key (401)"_s;
    QTest::newRow("second page") << second << 403 << QByteArray("") << u"answered 403"_s;
    QTest::newRow("torn") << second << 200 << QByteArray(R"({"items":[)") << u"something else than JSON"_s;
    QTest::newRow("registries") << QByteArray("GET /v1/registries/metadata") << 500 << QByteArray("")
                                << u"answered 500"_s;
}

void TestConsoleCatalog::brokenConsoleLeavesTheCopy()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QVERIFY(refresh());
    QVERIFY(fetch(pack(u"1.1.0"_s)));
    m_console->answers[request] = {.status = status, .body = body};
    const auto report = refresh();
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
    QCOMPARE(report.error().message.contains(u"“Console”"_s), request != "GET /v1/registries/metadata");
    QCOMPARE(catalog().packs().size(), 2);
    QVERIFY(packOf(pack(u"1.1.0"_s)));
}

void TestConsoleCatalog::halfAPackIsNone_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page of HTML") << QByteArray("GET /v1/packs/d110") << 200 << QByteArray("<html>");
    QTest::newRow("another pack") << QByteArray("GET /v1/packs/d110") << 200
                                  << QByteArray(R"({"name":"db"})");
    QTest::newRow("gone") << QByteArray("GET /v1/packs/d110") << 404 << QByteArray("{}");
    QTest::newRow("README fails") << QByteArray("GET /v1/packs/d110/readme") << 500 << QByteArray("");
    QTest::newRow("logo is too much")
        << QByteArray("GET /v1/packs/d110/logo") << 200 << QByteArray("\x89PNG").append((16 << 20) + 1, 'x');
}

void TestConsoleCatalog::halfAPackIsNone()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QVERIFY(refresh());
    m_console->answers[request] = {.status = status, .body = body};
    const PackEntry dash = pack(u"1.1.0"_s);
    const auto fetched = fetch(dash);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().message.contains(u"dash"_s), qPrintable(fetched.error().message));
    QVERIFY(!isAtHand(dash));
    QVERIFY(QDir(m_source.copy + u"/packs"_s).isEmpty());
    m_console->answers.clear();
    QVERIFY(fetch(dash));
    QVERIFY(packOf(dash));
}

void TestConsoleCatalog::whatIsOtherByNowIsFetchedAgain()
{
    QVERIFY(refresh());
    QVERIFY(fetch(pack(u"1.1.0"_s)));
    QVERIFY(refresh());
    QVERIFY(isAtHand(pack(u"1.1.0"_s)));
    m_console->answers[StandInConsole::firstPage()] = {
        .body = R"({"items":[{"uid":"d110","name":"dash","version":"1.1.0","digest":"sha256:2"}]})"};
    QVERIFY(refresh());
    QVERIFY(!isAtHand(pack(u"1.1.0"_s)));
    QVERIFY(QDir(m_source.copy + u"/packs"_s).isEmpty());
}

void TestConsoleCatalog::keyGoesNowhereElse()
{
    const LoopbackServer other([](const ServedRequest &) { return ServedAnswer{.body = R"({"items":[]})"}; });
    const QByteArray elsewhere = other.address().toUtf8() + "/v1/packs";
    m_console->answers[StandInConsole::firstPage()] = {.status = 302, .headers = {{"Location", elsewhere}}};
    const auto report = refresh();
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"which is not asked"_s), qPrintable(report.error().message));
    m_console->answers.clear();
    QVERIFY(refresh());
    m_console->answers["GET /v1/packs/d110"] = {.status = 307, .headers = {{"Location", elsewhere}}};
    QVERIFY(!fetch(pack(u"1.1.0"_s)));
    QVERIFY(other.requests().isEmpty());
}

void TestConsoleCatalog::keyIsInNoFile()
{
    QVERIFY(refresh());
    QVERIFY(fetch(pack(u"1.1.0"_s)));
    QCOMPARE(m_console->requests().last().header("apikey"), "k3y");
    QCOMPARE(m_console->requests().last().header("projectuid"), "p1");
    int files = 0;
    for (QDirIterator each(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();
         ++files) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("k3y"), qPrintable(file.fileName()));
    }
    QVERIFY(files > 5);
}

void TestConsoleCatalog::withoutAKeyNobodyIsAsked()
{
    const auto report = refresh({});
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u"there is no API key for 127.0.0.1"_s),
             qPrintable(report.error().message));
    QVERIFY(m_console->requests().isEmpty());
    m_source.location = u"http://console.example"_s; // somebody wrote it into the file
    const auto open = refresh();
    QVERIFY(!open);
    QVERIFY2(open.error().message.contains(u"not encrypted"_s), qPrintable(open.error().message));
}

void TestConsoleCatalog::progressIsTold()
{
    QStringList steps;
    QVERIFY(refresh(u"k3y"_s, [&steps](const QString &step, int done, int all) {
        steps.append(u"%1 %2/%3"_s.arg(step).arg(done).arg(all));
    }));
    QCOMPARE(steps, (QStringList{u"listing packs 3/4"_s, u"listing packs 5/5"_s}));
}

void TestConsoleCatalog::oneConsoleHasManyProjects()
{
    CatalogSource tenant = *sourceAt(m_console->address(), SourceKind::Console);
    tenant.name = u"Tenant"_s;
    const auto added = m_store->add(tenant);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
    QVERIFY(added->copy != m_source.copy);
    tenant.name = u"Again"_s;
    QVERIFY(!m_store->add(tenant));
    QVERIFY(refresh());
    CatalogSource moved = m_source;
    moved.projectUid = u"p2"_s;
    QVERIFY(m_store->replace(u"Console"_s, moved));
    QVERIFY(!QFile::exists(m_source.copy)); // what another project has is not shown
    QCOMPARE(m_store->sources()->first().projectUid, u"p2"_s);
}

void TestConsoleCatalog::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("location"); // empty where it is refused
    QTest::newRow("host") << u"api.example.com"_s << u"https://api.example.com"_s;
    QTest::newRow("page") << u"https://api.example.com/projects?x#y"_s << u"https://api.example.com"_s;
    QTest::newRow("in the clear") << u"http://api.example.com"_s << QString();
    QTest::newRow("password") << u"https://a:b@api.example.com"_s << QString();
    QTest::newRow("registry") << u"oci://api.example.com"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestConsoleCatalog::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, location);
    const auto source = sourceAt(typed, SourceKind::Console);
    QCOMPARE(source.has_value(), !location.isEmpty());
    if (source)
        QCOMPARE(source->location, location);
}

void TestConsoleCatalog::keyIsTheConsoles()
{
    const PasswordOwner owner = PasswordOwner::of(m_source);
    const PasswordOwner console = PasswordOwner::ofConsole(QUrl(m_console->address()));
    QCOMPARE(owner.server, console.server);
    QCOMPARE(owner.userName, console.userName);
}

void TestConsoleCatalog::theWayIsExamined()
{
    const QString good = inWords(examineConnection(m_source, accessTo(m_source, u"k3y"_s)));
    QVERIFY2(good.contains(u"✓ Answer"_s) && good.contains(u"asked with the API key"_s), qPrintable(good));
    QCOMPARE(m_console->asked(), QByteArrayList{"GET /v1/packs"}); // one page
    const QString bad = inWords(examineConnection(m_source, accessTo(m_source, u"0ther"_s)));
    QVERIFY2(bad.contains(u"✕ Answer"_s) && bad.contains(u"unknown key"_s), qPrintable(bad));
}

QTEST_GUILESS_MAIN(TestConsoleCatalog)
#include "tst_consolecatalog.moc"
