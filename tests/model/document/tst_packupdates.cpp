// SPDX-License-Identifier: Apache-2.0
#include "model/commands/insertlayer.h"
#include "model/document/cataloglisting.h"
#include "model/document/packlibrary.h"
#include "model/document/packupdates.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestPackUpdates : public QObject
{
    Q_OBJECT

private slots:
    void newestOfThoseThatMayBeTaken_data();
    void newestOfThoseThatMayBeTaken();
    void chartsAreOfTheirRegistry();
    void documentIsFollowed();
};

static PackEntry entry(const QString &version, const QString &state = {})
{
    PackEntry pack;
    pack.name = u"web"_s;
    pack.version = version;
    if (!state.isEmpty())
        pack.annotations.append({u"system_state"_s, state});
    return pack;
}

static Layer layerOf(const QString &name, const QString &version, PackType type = PackType::Oci)
{
    Layer layer;
    layer.name = name;
    layer.kind = LayerKind::AddOn;
    layer.packType = type;
    layer.version = layer.tag = version;
    return layer;
}

void TestPackUpdates::newestOfThoseThatMayBeTaken_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("newer");
    QTest::newRow("older") << u"web"_s << u"1.0.0"_s << u"1.10.0"_s;
    QTest::newRow("the second of its kind") << u"web-2--web"_s << u"1.0.0"_s << u"1.10.0"_s;
    QTest::newRow("the newest") << u"web"_s << u"1.10.0"_s << QString();
    QTest::newRow("newer than all") << u"web"_s << u"5.0.0"_s << QString();
    QTest::newRow("a pre-release") << u"web"_s << u"1.10.0-rc1"_s << u"2.0.0-beta1"_s;
    QTest::newRow("another pack") << u"dns"_s << u"1.0.0"_s << QString();
    QTest::newRow("no version") << u"web"_s << QString() << QString();
}

void TestPackUpdates::newestOfThoseThatMayBeTaken()
{
    QFETCH(QString, layer);
    QFETCH(QString, version);
    QFETCH(QString, newer);
    PackSources sources;
    sources.catalogs =
        Catalog::listing({entry(u"1.9.0"_s), entry(u"1.10.0"_s), entry(u"2.0.0-beta1"_s),
                          entry(u"3.0.0"_s, u"deprecated"_s), entry(u"3.1.0"_s, u"deleted"_s)});
    sources.samples = Catalog::listing({entry(u"4.0.0"_s)});
    QCOMPARE(newerVersion(layerOf(layer, version), packFamilies(sources), {}), newer);
}

void TestPackUpdates::chartsAreOfTheirRegistry()
{
    PackEntry ours = entry(u"2.0.0"_s);
    ours.form = PackForm::HelmChart;
    ours.registry.name = u"ours"_s;
    PackEntry theirs = ours;
    theirs.version = u"3.0.0"_s;
    theirs.registry.name = u"theirs"_s;
    PackSources sources;
    sources.catalogs = Catalog::listing({ours, theirs, entry(u"9.0.0"_s)});
    const QList<PackFamily> charts = chartFamilies(sources);
    Layer layer = layerOf(u"web"_s, u"1.0.0"_s, PackType::Helm);
    QCOMPARE(newerVersion(layer, packFamilies(sources), charts), QString());
    layer.registry.name = u"ours"_s;
    QCOMPARE(newerVersion(layer, packFamilies(sources), charts), u"2.0.0"_s);
    layer.packType = PackType::Manifest;
    QCOMPARE(newerVersion(layer, packFamilies(sources), charts), QString());
}

void TestPackUpdates::documentIsFollowed()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"web"_s);
    QFile packJson(folder.filePath(u"web/pack.json"_s));
    QVERIFY(packJson.open(QIODevice::WriteOnly));
    packJson.write(R"({"name":"web","version":"1.1.0","layer":"addon"})");
    packJson.close();
    LoadedProfile loaded;
    loaded.profile.layers = {layerOf(u"dns"_s, u"1.0.0"_s)};
    ProfileDocument document(loaded);
    CatalogListing listing({});
    PackLibrary library({}, &listing);
    PackUpdates updates(&document, &library);
    QSignalSpy changed(&updates, &PackUpdates::changed);
    listing.read({localSource(folder.path())});
    QTRY_VERIFY(library.isReady());
    document.push(std::make_unique<InsertLayer>(&document, 1, layerOf(u"web"_s, u"1.0.0"_s)));
    QTRY_COMPARE(updates.versions(), (QHash<ItemId, QString>{{document.layerId(1), u"1.1.0"_s}}));
    QCOMPARE(changed.size(), 1);
    document.undoStack()->undo();
    QTRY_VERIFY(updates.versions().isEmpty());
    document.undoStack()->redo();
    QTRY_COMPARE(updates.versions().size(), 1);
    listing.read({});
    QTRY_VERIFY(updates.versions().isEmpty());
}

QTEST_MAIN(TestPackUpdates)
#include "tst_packupdates.moc"
