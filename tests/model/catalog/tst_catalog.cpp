// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "tests/support/corpus.h"

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
    QTest::newRow("empty") << QByteArray() << QByteArray() << u"pack.json cannot be read"_s;
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
    QCOMPARE(catalog->find(u"web"_s, u"1.9.0"_s)->values, QByteArray("v: 1.9.0"));
    QCOMPARE(catalog->find(u"web"_s, u"1.9.0"_s)->readme, QByteArray("# it"));
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

void TestCatalog::corpus()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const auto catalog = Catalog::read({QFileInfo(folders.first()).path()});
    QVERIFY(catalog);
    QCOMPARE(catalog->packs().size(), folders.size());
    QVERIFY2(catalog->notes().isEmpty(), qPrintable(catalog->notes().join(u'\n')));
    for (const Pack &pack : catalog->packs())
        QVERIFY2(pack.notes.isEmpty() && !pack.version.isEmpty(),
                 qPrintable(pack.folder + pack.notes.join(u' ')));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestCatalog)
#include "tst_catalog.moc"
