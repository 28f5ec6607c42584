// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/packexport.h"
#include "tests/support/corpus.h"
#include "tests/support/packs.h"
#include "tests/support/tarbuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void packFromItsFiles();
    void oddPacks_data();
    void oddPacks();
    void folders();
    void missingFolder();
    void tooLarge();
    void versions();
    void archives();
    void ociLayout();
    void damagedLayout();
    void oddLayouts_data();
    void oddLayouts();
    void exportsGoRound();
    void exportsRefuse();
    void filesThatHaveGone();
    void corpus();
};

static void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static PackFiles files()
{
    return {R"({"name":"web","displayName":"Web","version":"1.2.0","layer":"addon","addonType":"ingress",
               "cloudTypes":["all"],"charts":["charts/web-1.2.0.tgz"],"kubeManifests":[],
               "annotations":{"source":"community"},
               "constraints":{"dependencies":[{"packName":"dns","layer":"addon","minVersion":"1.0","maxVersion":"","type":"required"}]}})",
            "charts:\n  web:\n    replicas: 1\n",
            "presets:\n- name: big\n  group: Size\n  remove: []\n  add: |\n    charts:\n      web:\n        "
            "replicas: 3\n",
            "charts.web.replicas: {schema: '{{ required | format \"${number:[1-9]}\" }}'}\n",
            "# Web\n",
            "\x89PNG"};
}

void TestCatalog::packFromItsFiles()
{
    const auto pack = packFromFiles(files());
    QVERIFY(pack);
    QCOMPARE(pack->name, u"web"_s);
    QCOMPARE(pack->displayName, u"Web"_s);
    QCOMPARE(pack->version, u"1.2.0"_s);
    QCOMPARE(pack->cloudTypes, QStringList{u"all"_s});
    QCOMPARE(pack->charts, QStringList{u"charts/web-1.2.0.tgz"_s});
    QCOMPARE(pack->annotations, (QList<PackAnnotation>{{u"source"_s, u"community"_s}}));
    QCOMPARE(pack->needs.dependencies,
             (QList<PackDependency>{{u"dns"_s, u"addon"_s, u"1.0"_s, {}, u"required"_s}}));
    QCOMPARE(pack->presets.size(), 1);
    QCOMPARE(pack->constraints,
             (QList<PackConstraint>{PackConstraint::fromRule(
                 u"charts.web.replicas"_s, u"{{ required | format \"${number:[1-9]}\" }}"_s)}));
    QCOMPARE(pack->values, files().values);
    QVERIFY(pack->notes.isEmpty());
}

void TestCatalog::oddPacks_data()
{
    QTest::addColumn<QByteArray>("packJson");
    QTest::addColumn<QByteArray>("presets");
    QTest::addColumn<QString>("outcome"); // in the error, or in the notes after "note: "
    QTest::newRow("empty") << QByteArray() << QByteArray() << u"there is no pack.json in it"_s;
    QTest::newRow("not json") << QByteArray("{") << QByteArray() << u"pack.json cannot be read"_s;
    QTest::newRow("a list") << QByteArray("[]") << QByteArray() << u"no JSON object"_s;
    QTest::newRow("no name") << QByteArray("{\"version\":\"1\"}") << QByteArray() << u"no \"name\""_s;
    QTest::newRow("a number for a name") << QByteArray("{\"name\":1}") << QByteArray() << u"no \"name\""_s;
    QTest::newRow("deep") << QByteArray(100000, '[') << QByteArray() << u"pack.json cannot be read"_s;
    QTest::newRow("presets that are not yaml")
        << files().packJson << QByteArray("a: [") << u"note: presets.yaml"_s;
    QTest::newRow("lists that are null")
        << QByteArray("{\"name\":\"x\",\"cloudTypes\":null,\"charts\":3}") << QByteArray() << u"note: "_s;
}

void TestCatalog::oddPacks()
{
    QFETCH(QByteArray, packJson);
    QFETCH(QByteArray, presets);
    QFETCH(QString, outcome);
    PackFiles odd = files();
    odd.packJson = packJson;
    odd.presets = presets;
    const auto pack = packFromFiles(odd);
    const QString seen = pack ? u"note: "_s + pack->notes.join(u' ') : pack.error().message;
    QVERIFY2(seen.contains(outcome), qPrintable(seen));
}

void TestCatalog::folders()
{
    QTemporaryDir dir;
    const auto add = [&](const QString &folder, const QByteArray &version) {
        write(dir.filePath(folder + "/pack.json"_L1), "{\"name\":\"web\",\"version\":\"" + version + "\"}");
        write(dir.filePath(folder + "/values.yaml"_L1), "v: " + version);
        write(dir.filePath(folder + "/ReadMe.md"_L1), "# it");
    };
    add(u"a/anything"_s, "1.9.0");
    add(u"a/b/other"_s, "1.10.0");
    write(dir.filePath(u"a/broken/pack.json"_s), "{");
    QFile::link(dir.filePath(u"a"_s), dir.filePath(u"a/b/circle"_s));
    const auto catalog = Catalog::read({dir.path()});
    QVERIFY(catalog);
    QCOMPARE(catalog->packs().size(), 2);
    QCOMPARE(catalog->notes().size(), 1);
    QCOMPARE(packOf(*catalog->find(u"web"_s, u"1.9.0"_s))->values, QByteArray("v: 1.9.0"));
    QCOMPARE(packOf(*catalog->find(u"web"_s, u"1.9.0"_s))->readme, QByteArray("# it"));
    QVERIFY(!catalog->find(u"web"_s, u"2"_s));
    QCOMPARE(catalog->findOrNewest(u"web"_s)->version, u"1.10.0"_s);
    QCOMPARE(catalog->findOrNewest(u"web"_s, u"1.9.0"_s)->version, u"1.9.0"_s);
    QVERIFY(!catalog->findOrNewest(u"dns"_s));
    QCOMPARE(Catalog::read({dir.filePath(u"a/anything"_s)})->packs().size(), 1);
}

void TestCatalog::missingFolder()
{
    const auto catalog = Catalog::read({u"/nowhere/at/all"_s});
    QVERIFY(!catalog);
    QVERIFY(catalog.error().message.contains(u"/nowhere/at/all"_s));
}

void TestCatalog::tooLarge()
{
    QTemporaryDir dir;
    write(dir.filePath(u"pack.json"_s), "{\"name\":\"web\"}");
    QFile file(dir.filePath(u"values.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize((16 << 20) + 1));
    const auto pack = readPack(dir.path());
    QVERIFY(pack && pack->values.isEmpty());
    QVERIFY(pack->notes.join(u' ').contains(u"values.yaml"_s));
}

void TestCatalog::versions()
{
    const QStringList ordered{u"0.9"_s,         u"0.30.0"_s,     u"0.30.0-5.5.2026"_s, u"0.30.0-5.6.2026"_s,
                              u"1.0.0-alpha"_s, u"1.0.0-rc1"_s,  u"1.0.0"_s,           u"1.2"_s,
                              u"1.2.1"_s,       u"v1.9.0"_s,     u"1.10.0"_s,          u"2.0.2"_s,
                              u"2.0.2-up.3"_s,  u"2.0.2-up.4"_s, u"2.0.3"_s,           u"10.0"_s};
    for (qsizetype i = 0; i < ordered.size(); ++i)
        for (qsizetype j = 0; j < ordered.size(); ++j)
            QVERIFY2(compareVersions(ordered[i], ordered[j]) == (i <=> j),
                     qPrintable(ordered[i] + u' ' + ordered[j]));
    QVERIFY(compareVersions(u"v1.0", u"1.0.0") == 0);
    QVERIFY(compareVersions(u"1.02", u"1.2") == 0);
}

static QByteArray packArchive(const QByteArray &version)
{
    const QByteArray top = "any-" + version + '/';
    return gzipped(TarBuilder()
                       .file(top + "charts/web/pack.json", "{}") // is not at the top
                       .file(top + "values.yaml", "v: " + version + '\n')
                       .file(top + "pack.json", R"({"name":"web","version":")" + version + "\"}")
                       .file(top + "README.md", "# Web\n\nServes pages.\n")
                       .file(top + "logo.png", "\x89PNG")
                       .end()
                       .bytes());
}

/// Alone, in a folder of them, and as a profile's archive has them.
void TestCatalog::archives()
{
    QTemporaryDir dir;
    write(dir.filePath(u"a/web-1.tar.gz"_s), packArchive("1.0.0"));
    write(dir.filePath(u"a/b/web-2.tgz"_s), packArchive("2.0.0"));
    write(dir.filePath(u"a/broken.tgz"_s), "no archive");
    write(dir.filePath(u"both.tgz"_s), gzipped(TarBuilder()
                                                   .file("profile.json", "{}")
                                                   .file("packs/x/pack.json", R"({"name":"x","version":"1"})")
                                                   .file("packs/y/pack.json", R"({"name":"y","version":"1"})")
                                                   .end()
                                                   .bytes()));
    const auto catalog = Catalog::read({dir.filePath(u"a"_s), dir.filePath(u"both.tgz"_s)});
    QVERIFY(catalog);
    QCOMPARE(catalog->packs().size(), 4);
    QCOMPARE(catalog->notes().size(), 1);
    QVERIFY(catalog->notes()[0].contains(u"broken.tgz"_s));
    const PackEntry &web = *catalog->find(u"web"_s, u"2.0.0"_s);
    QCOMPARE(web.summary, u"Serves pages."_s);
    QCOMPARE(packOf(web)->values, "v: 2.0.0\n");
    QCOMPARE(logoOf(*web.contents), "\x89PNG");
    QVERIFY(placeOf(web).endsWith(u"web-2.tgz: any-2.0.0/"_s));
    QCOMPARE(packOf(*catalog->find(u"y"_s, u"1"_s))->values, QByteArray());
}

static QString addBlob(const QString &layout, const QByteArray &bytes)
{
    const QString hex =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    write(layout + "/blobs/sha256/"_L1 + hex, bytes);
    return hex;
}

static QByteArray descriptor(const QString &hex)
{
    return "{\"digest\":\"sha256:" + hex.toLatin1() + "\"}";
}

static QString addManifest(const QString &layout, const QString &layer, const QByteArray &config = "x")
{
    return addBlob(layout,
                   "{\"config\":{\"mediaType\":\"" + config + "\"},\"layers\":[" + descriptor(layer) + "]}");
}

static void writeIndex(const QString &layout, const QByteArray &manifests)
{
    write(layout + "/oci-layout"_L1, R"({"imageLayoutVersion":"1.0.0"})");
    write(layout + "/index.json"_L1, "{\"manifests\":[" + manifests + "]}");
}

/// Packs are found in manifests and in indexes of them; images are passed over.
void TestCatalog::ociLayout()
{
    QTemporaryDir dir;
    const QString layout = dir.filePath(u"layout"_s);
    const QString one = addManifest(layout, addBlob(layout, packArchive("1.0.0")));
    const QString two = addManifest(layout, addBlob(layout, packArchive("2.0.0")));
    const QString image =
        addManifest(layout, addBlob(layout, "a layer"), "application/vnd.oci.image.config.v1+json");
    const QString inner = addBlob(layout, "{\"manifests\":[" + descriptor(two) + "]}");
    writeIndex(layout,
               descriptor(one) + ',' + descriptor(image) + ',' + descriptor(inner) + ',' + descriptor(one));
    const auto catalog = Catalog::read({dir.path()});
    QVERIFY(catalog);
    QVERIFY2(catalog->notes().isEmpty(), qPrintable(catalog->notes().join(u' ')));
    QCOMPARE(catalog->packs().size(), 2);
    QCOMPARE(packOf(*catalog->find(u"web"_s, u"2.0.0"_s))->values, "v: 2.0.0\n");
}

/// A blob is checked when the layout is listed, and again when the pack is read.
void TestCatalog::damagedLayout()
{
    QTemporaryDir dir;
    const QString layout = dir.path();
    const QString blob = addBlob(layout, packArchive("1.0.0"));
    writeIndex(layout, descriptor(addManifest(layout, blob)));
    const auto catalog = Catalog::read({layout});
    QCOMPARE(catalog->packs().size(), 1);
    write(layout + "/blobs/sha256/"_L1 + blob, packArchive("6.6.6"));
    const auto pack = packOf(catalog->packs().first());
    QVERIFY(!pack && pack.error().message.contains(u"is damaged"_s));
    const auto again = Catalog::read({layout});
    QVERIFY(again->packs().isEmpty());
    QVERIFY2(again->notes().join(u' ').contains(u"is damaged"_s), qPrintable(again->notes().join(u' ')));
}

void TestCatalog::oddLayouts_data()
{
    QTest::addColumn<QByteArray>("manifests");
    QTest::addColumn<QString>("note");
    QTest::newRow("a digest of another kind") << QByteArray(R"({"digest":"sha512:00"})") << u"sha512:00"_s;
    QTest::newRow("a path") << QByteArray(R"({"digest":"sha256:../../../etc/passwd"})") << u"no SHA-256"_s;
    QTest::newRow("no digest") << QByteArray("{}") << u"no SHA-256"_s;
    QTest::newRow("nothing") << QByteArray("null") << u"no SHA-256"_s;
    QTest::newRow("a blob that is not there") << descriptor(QString(64, u'a')) << u"cannot be read"_s;
}

void TestCatalog::oddLayouts()
{
    QFETCH(QByteArray, manifests);
    QFETCH(QString, note);
    QTemporaryDir dir;
    const QString good = addManifest(dir.path(), addBlob(dir.path(), packArchive("1.0.0")));
    writeIndex(dir.path(), manifests + ',' + descriptor(good));
    const auto catalog = Catalog::read({dir.path()});
    QVERIFY(catalog);
    QCOMPARE(catalog->packs().size(), 1); // the rest works
    QVERIFY2(catalog->notes().join(u' ').contains(note), qPrintable(catalog->notes().join(u' ')));
}

static QList<PackEntry> madeUpPacks(const QString &folder)
{
    write(folder + "/one/pack.json"_L1, R"({"name":"web","version":"1.0.0"})");
    write(folder + "/one/values.yaml"_L1, "v: 1\n");
    write(folder + "/one/charts/a b.tgz"_L1, "chart");
    write(folder + "/two/pack.json"_L1, R"({"name":"dns/../x","version":"2"})");
    return Catalog::read({folder})->packs();
}

static QList<ArchiveMember> filesOf(const PackEntry &pack)
{
    return pack.contents->storage()->read([](const QString &) { return true; })->files;
}

/// Folder, archive and layout give the packs back byte for byte, one made of the other.
void TestCatalog::exportsGoRound()
{
    QTemporaryDir dir;
    const QList<PackEntry> packs = madeUpPacks(dir.filePath(u"in"_s));
    QCOMPARE(packs.size(), 2);
    QVERIFY(exportToArchive(packs, dir.filePath(u"a.tgz"_s)));
    const auto archived = Catalog::read({dir.filePath(u"a.tgz"_s)});
    QVERIFY(exportToOciLayout(archived->packs(), dir.filePath(u"layout"_s)));
    const auto laidOut = Catalog::read({dir.filePath(u"layout"_s)});
    QVERIFY(laidOut && laidOut->notes().isEmpty());
    QVERIFY(exportToFolder(laidOut->packs(), dir.filePath(u"out"_s)));
    const auto back = Catalog::read({dir.filePath(u"out"_s)});
    QCOMPARE(back->packs().size(), 2);
    for (const PackEntry &pack : packs) {
        const PackEntry *same = back->find(pack.name, pack.version);
        QVERIFY(same);
        QCOMPARE(filesOf(*same), filesOf(pack));
    }
    QVERIFY(QFileInfo::exists(dir.filePath(u"out/web-1.0.0/charts/a b.tgz"_s)));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             (QStringList{u"in"_s, u"layout"_s, u"out"_s})); // no name led out
}

void TestCatalog::exportsRefuse()
{
    QTemporaryDir dir;
    const QList<PackEntry> packs = madeUpPacks(dir.filePath(u"in"_s));
    write(dir.filePath(u"out/web-1.0.0/mine"_s), "x");
    const auto there = exportToFolder(packs, dir.filePath(u"out"_s));
    QVERIFY(!there && there.error().message.contains(u"is there already"_s));
    QCOMPARE(QDir(dir.filePath(u"out"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    const auto full = exportToOciLayout(packs, dir.filePath(u"out"_s));
    QVERIFY(!full && full.error().message.contains(u"not empty"_s));
    const auto twice = exportToArchive(packs + packs, dir.filePath(u"twice.tgz"_s));
    QVERIFY(!twice && twice.error().message.contains(u"twice"_s));
    QVERIFY(!QFileInfo::exists(dir.filePath(u"twice.tgz"_s)));
    QVERIFY(!exportToArchive(packs, u"/proc/no/a.tgz"_s));
    QVERIFY(!exportToOciLayout(packs, u"/proc/no/layout"_s));
    QVERIFY(QDir(dir.filePath(u"in"_s)).removeRecursively());
    QVERIFY(!exportToArchive(packs, dir.filePath(u"gone.tgz"_s)));
}

/// What was listed and has gone is an error with its place; what was read before is still known.
void TestCatalog::filesThatHaveGone()
{
    QTemporaryDir dir;
    const QList<PackEntry> packs = madeUpPacks(dir.path());
    QVERIFY(packOf(packs[0]));
    QVERIFY(QDir(dir.path()).removeRecursively());
    QCOMPARE(packOf(packs[0])->values, "v: 1\n");
    const auto gone = packOf(packs[1]);
    QVERIFY(!gone && gone.error().message.contains(u"two"_s));
    QCOMPARE(logoOf(*packs[1].contents), QByteArray());
}

void TestCatalog::corpus()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const auto catalog = Catalog::read({QFileInfo(folders.first()).path()});
    QVERIFY(catalog);
    QCOMPARE(catalog->packs().size(), folders.size());
    QVERIFY2(catalog->notes().isEmpty(), qPrintable(catalog->notes().join(u'\n')));
    for (const Pack &pack : wholePacks(*catalog))
        QVERIFY2(pack.notes.isEmpty() && !pack.version.isEmpty(),
                 qPrintable(placeOf(pack) + pack.notes.join(u' ')));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestCatalog)
#include "tst_catalog.moc"
