// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/packlayer.h"
#include "model/catalog/train.h"
#include "model/commands/changepack.h"
#include "model/document/layeridentity.h"
#include "tests/support/corpus.h"
#include "tests/support/packs.h"

#include <QFileInfo>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestChangePack : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void versionKeepsTheValues();
    void versionTakesTheDefaults();
    void oneOfTwoKeepsItsNames();
    void anotherPack();
    void samePackKeepsNameAndRegistry();
    void nothingNewIsNoStep();
    void corpusVersions();
};

static Pack pack(const QString &name, const QString &version, const QByteArray &values)
{
    Pack pack;
    pack.name = name;
    pack.version = version;
    pack.layer = u"addon"_s;
    pack.values = values;
    return pack;
}

static LoadedProfile oneLayer(const QString &name, const QByteArray &values)
{
    Layer layer = layerOf(pack(name, u"1.0.0"_s, values));
    layer.packType = PackType::Spectro;
    layer.registry.name = u"Public Repo"_s;
    layer.manifests = {{u"ns"_s, "kind: Namespace\n", {}}};
    LoadedProfile loaded;
    loaded.profile.layers = {layer};
    return loaded;
}

static const Layer &first(const ProfileDocument &document)
{
    return document.profile().layers.first();
}

void TestChangePack::versionKeepsTheValues()
{
    ProfileDocument document(oneLayer(u"web"_s, "a: 1  # mine\n"));
    const Layer before = first(document);
    const ItemId id = document.layerId(0);
    document.push(changeVersion(&document, id, {u"1.29.8"_s, u"1.29.x"_s}));
    QCOMPARE(first(document).version, u"1.29.8"_s);
    QCOMPARE(first(document).tag, u"1.29.x"_s);
    QCOMPARE(first(document).values, before.values);
    QCOMPARE(first(document).registry, before.registry);
    QCOMPARE(document.layerId(0), id);
    QCOMPARE(document.undoStack()->undoText(), u"Change web to 1.29.x"_s);
    document.undoStack()->undo();
    QCOMPARE(first(document), before);
}

void TestChangePack::versionTakesTheDefaults()
{
    ProfileDocument document(oneLayer(u"web"_s, "a: 1\nb: 2\n"));
    const Layer before = first(document);
    document.push(
        changeVersion(&document, document.layerId(0), {u"2.0"_s, u"2.0"_s}, QByteArray("a: 1\nb: 3\n")));
    QCOMPARE(first(document).values, "a: 1\nb: 3\n");
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(first(document), before);
    document.undoStack()->redo();
    QCOMPARE(first(document).version, u"2.0"_s);
    QCOMPARE(first(document).values, "a: 1\nb: 3\n");
}

void TestChangePack::oneOfTwoKeepsItsNames()
{
    const QByteArray values = "pack:\n  namespace: web\ncharts:\n  web: {}\n";
    const Result<Layer> shop = withIdentity(oneLayer(u"web"_s, values).profile.layers.first(),
                                            {u"shop"_s, u"shop-ns"_s, {{u"web"_s, u"shop"_s}}});
    QVERIFY(shop);
    LoadedProfile loaded;
    loaded.profile.layers = {*shop};
    ProfileDocument document(loaded);
    document.push(changeVersion(&document, document.layerId(0), {u"2"_s, u"2"_s},
                                QByteArray("# new\npack:\n  namespace: web\ncharts:\n  web:\n    b: 1\n")));
    QCOMPARE(first(document).name, u"shop--web"_s);
    QCOMPARE(identityOf(first(document)), identityOf(*shop));
    QVERIFY(first(document).values.startsWith("# new\n"));
    // Defaults that cannot be edited are taken as they are.
    document.push(changeVersion(&document, document.layerId(0), {u"3"_s, u"3"_s}, QByteArray("a: [")));
    QCOMPARE(first(document).values, "a: [");
}

void TestChangePack::anotherPack()
{
    ProfileDocument document(oneLayer(u"web"_s, "a: 1\n"));
    const Layer before = first(document);
    document.push(
        replacePack(&document, document.layerId(0), pack(u"proxy"_s, u"3.0.1"_s, "b: 2\n"), u"3.x"_s));
    QCOMPARE(first(document).name, u"proxy"_s);
    QCOMPARE(first(document).version, u"3.0.1"_s);
    QCOMPARE(first(document).tag, u"3.x"_s);
    QCOMPARE(first(document).values, "b: 2\n");
    QCOMPARE(first(document).manifests, before.manifests);
    QVERIFY(first(document).registry.isEmpty());
    document.undoStack()->undo();
    QCOMPARE(first(document), before);
}

void TestChangePack::samePackKeepsNameAndRegistry()
{
    ProfileDocument document(oneLayer(u"web"_s, "a: 1\n"));
    document.push(replacePack(&document, document.layerId(0), pack(u"web"_s, u"2.0"_s, "a: 2\n"), u"2.0"_s));
    QCOMPARE(first(document).name, u"web"_s);
    QCOMPARE(first(document).registry.name, u"Public Repo"_s);
    QCOMPARE(first(document).packType, PackType::Spectro);
    QCOMPARE(first(document).values, "a: 2\n");
}

void TestChangePack::nothingNewIsNoStep()
{
    ProfileDocument document(oneLayer(u"web"_s, "a: 1\n"));
    document.push(
        changeVersion(&document, document.layerId(0), {u"1.0.0"_s, u"1.0.0"_s}, QByteArray("a: 1\n")));
    QCOMPARE(document.undoStack()->count(), 0);
}

/// From every version of a pack to every other of the same name and back.
void TestChangePack::corpusVersions()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const auto catalog = Catalog::read({QFileInfo(folders.first()).path()});
    QVERIFY(catalog);
    int steps = 0;
    for (const Pack &from : wholePacks(*catalog)) {
        LoadedProfile loaded;
        loaded.profile.layers = {layerOf(from)};
        ProfileDocument document(loaded);
        for (const Pack &to : wholePacks(*catalog)) {
            if (to.name != from.name || to.version == from.version)
                continue;
            document.push(changeVersion(&document, document.layerId(0), {to.version, to.version}, to.values));
            QCOMPARE(first(document), layerOf(to));
            document.undoStack()->undo();
            QCOMPARE(first(document), layerOf(from));
            ++steps;
        }
    }
    QVERIFY(steps > 100);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestChangePack)
#include "tst_changepack.moc"
