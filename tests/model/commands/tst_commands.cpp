// SPDX-License-Identifier: Apache-2.0
#include "model/commands/duplicatelayers.h"
#include "model/commands/insertlayer.h"
#include "model/commands/insertmanifest.h"
#include "model/commands/insertvariable.h"
#include "model/commands/movelayers.h"
#include "model/commands/movemanifest.h"
#include "model/commands/movevariable.h"
#include "model/commands/pastelayers.h"
#include "model/commands/removelayers.h"
#include "model/commands/removemanifest.h"
#include "model/commands/renamemanifest.h"
#include "model/commands/setlayerheader.h"
#include "model/commands/setprofileinfo.h"
#include "model/commands/setvariable.h"

#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static LoadedProfile layersNamed(const QString &names)
{
    LoadedProfile loaded;
    for (const QString &name : names.split(u' ')) {
        Layer layer;
        layer.name = name;
        layer.packType = PackType::Manifest;
        layer.manifests = {{u"one"_s, "1", {}}, {u"two"_s, "2", {}}};
        loaded.profile.layers.append(layer);
    }
    return loaded;
}

static QString names(const ProfileDocument &document)
{
    QStringList names;
    for (const Layer &layer : document.profile().layers)
        names.append(layer.name);
    return names.join(u' ');
}

class CommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void layersMoveTogether_data();
    void layersMoveTogether();
    void copiesStandAboveUnderNamesOfTheirOwn();
    void packsAreDuplicatedAsTheProductDoes();
    void layersArePastedWhereTheyBelong_data();
    void layersArePastedWhereTheyBelong();
    void coreLayersAreThereOnce();
    void layersTravelAsText();
    void changesOfOneFieldMerge();
    void changesOfTwoFieldsStayApart();
    void aChangeBackLeavesNoStep();
    void stepsAreNamed();
    void modifiedFollowsTheSteps();
};

void CommandsTest::layersMoveTogether_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("destination");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one up") << u"b"_s << 4 << u"a c d b e f"_s;
    QTest::newRow("one down") << u"e"_s << 1 << u"a e b c d f"_s;
    QTest::newRow("to the top") << u"a"_s << 6 << u"b c d e f a"_s;
    QTest::newRow("to the bottom") << u"f"_s << 0 << u"f a b c d e"_s;
    QTest::newRow("from both sides") << u"a f c"_s << 4 << u"b d a c f e"_s;
    QTest::newRow("neighbours up") << u"b c"_s << 5 << u"a d e b c f"_s;
    QTest::newRow("neighbours down") << u"d e"_s << 1 << u"a d e b c f"_s;
    QTest::newRow("gathered where they are") << u"b d"_s << 2 << u"a b d c e f"_s;
    QTest::newRow("before itself") << u"b"_s << 1 << u"a b c d e f"_s;
    QTest::newRow("behind itself") << u"b"_s << 2 << u"a b c d e f"_s;
    QTest::newRow("all") << u"f e d c b a"_s << 3 << u"a b c d e f"_s;
    QTest::newRow("none") << QString() << 3 << u"a b c d e f"_s;
}

void CommandsTest::layersMoveTogether()
{
    QFETCH(QString, moved);
    QFETCH(int, destination);
    QFETCH(QString, expected);
    ProfileDocument document(layersNamed(u"a b c d e f"_s));
    QList<ItemId> ids;
    for (int row = 0; row < 6; ++row) {
        if (moved.contains(document.profile().layers[row].name))
            ids.prepend(document.layerId(row));
    }
    document.push(std::make_unique<MoveLayers>(&document, ids, destination));
    QCOMPARE(names(document), expected);
    QCOMPARE(document.undoStack()->count(), expected == u"a b c d e f"_s ? 0 : 1);
    document.undoStack()->setIndex(0);
    QCOMPARE(names(document), u"a b c d e f"_s);
    document.undoStack()->redo();
    QCOMPARE(names(document), expected);
}

void CommandsTest::copiesStandAboveUnderNamesOfTheirOwn()
{
    ProfileDocument document(layersNamed(u"a b a-2 c-7"_s));
    auto command = std::make_unique<DuplicateLayers>(
        &document, QList<ItemId>{document.layerId(3), document.layerId(0), document.layerId(1)});
    const QList<ItemId> copies = command->copies();
    document.push(std::move(command));
    QCOMPARE(names(document), u"a a-3 b b-2 a-2 c-7 c-2"_s);
    QCOMPARE(document.layerRow(copies[0]), 1);
    QCOMPARE(document.layerRow(copies[2]), 6);
    QVERIFY(document.manifestId(0, 0) != document.manifestId(1, 0));
    QCOMPARE(document.text({copies[0], document.manifestId(1, 1)}), "2");
    document.undoStack()->undo();
    QCOMPARE(names(document), u"a b a-2 c-7"_s);
    document.undoStack()->redo();
    QCOMPARE(document.layerRow(copies[2]), 6);
}

void CommandsTest::packsAreDuplicatedAsTheProductDoes()
{
    LoadedProfile loaded = layersNamed(u"hello-universe"_s);
    loaded.profile.layers.first().packType = PackType::Helm;
    loaded.profile.layers.first().values = "# top\npack:\n  namespace: hello # own\n";
    ProfileDocument document(loaded);
    for (int copy = 0; copy < 2; ++copy)
        document.push(std::make_unique<DuplicateLayers>(&document, QList<ItemId>{document.layerId(copy)}));
    QCOMPARE(names(document),
             u"hello-universe hello-universe-2--hello-universe hello-universe-3--hello-universe"_s);
    const QList<Layer> &layers = document.profile().layers;
    QCOMPARE(layers[0].values, "# top\npack:\n  namespace: hello # own\n");
    QCOMPARE(layers[1].values,
             "# top\npack:\n  namespace: hello-universe-2 # own\n  spectrocloud.com/display-name: "
             "hello-universe-2\n");
    QVERIFY2(layers[2].values.contains("display-name: hello-universe-3\n"), layers[2].values.constData());
    QCOMPARE(layers[2].values.count("display-name"), 1);
}

static Layer layerNamed(const QString &name, LayerKind kind = LayerKind::AddOn)
{
    Layer layer = layersNamed(name).profile.layers.first();
    layer.kind = kind;
    return layer;
}

void CommandsTest::layersArePastedWhereTheyBelong_data()
{
    using enum LayerKind;
    QTest::addColumn<QList<Layer>>("layers");
    QTest::addColumn<int>("below");
    QTest::addColumn<QString>("expected");
    QTest::newRow("above the current one")
        << QList<Layer>{layerNamed(u"x"_s), layerNamed(u"y"_s)} << 2 << u"os cni a x y b"_s;
    QTest::newRow("on top where none is current")
        << QList<Layer>{layerNamed(u"x"_s)} << -1 << u"os cni a b x"_s;
    QTest::newRow("an add-on not among core layers")
        << QList<Layer>{layerNamed(u"x"_s)} << 0 << u"os cni a b x"_s;
    QTest::newRow("a core layer in its place")
        << QList<Layer>{layerNamed(u"k8s"_s, Kubernetes)} << 3 << u"os k8s cni a b"_s;
    QTest::newRow("of both kinds") << QList<Layer>{layerNamed(u"k8s"_s, Kubernetes), layerNamed(u"x"_s)} << 2
                                   << u"os k8s cni a x b"_s;
    QTest::newRow("a name that is taken")
        << QList<Layer>{layerNamed(u"a"_s), layerNamed(u"a"_s)} << 3 << u"os cni a b a-2 a-3"_s;
}

void CommandsTest::layersArePastedWhereTheyBelong()
{
    QFETCH(QList<Layer>, layers);
    QFETCH(int, below);
    QFETCH(QString, expected);
    LoadedProfile loaded;
    loaded.profile.layers = {layerNamed(u"os"_s, LayerKind::Os), layerNamed(u"cni"_s, LayerKind::Network),
                             layerNamed(u"a"_s), layerNamed(u"b"_s)};
    ProfileDocument document(loaded);
    QVERIFY(PasteLayers::check(document.profile(), layers));
    auto command = std::make_unique<PasteLayers>(&document, layers, below < 0 ? 0 : document.layerId(below));
    const QList<ItemId> pasted = command->pasted();
    document.push(std::move(command));
    QCOMPARE(names(document), expected);
    QCOMPARE(document.layer(pasted.last())->manifests, layers.last().manifests);
    document.undoStack()->undo();
    QCOMPARE(document.profile(), loaded.profile);
    document.undoStack()->redo();
    QCOMPARE(names(document), expected);
}

void CommandsTest::coreLayersAreThereOnce()
{
    Profile profile;
    profile.layers = {layerNamed(u"ubuntu"_s, LayerKind::Os)};
    const Result<void> fits =
        PasteLayers::check(profile, {layerNamed(u"x"_s), layerNamed(u"sles"_s, LayerKind::Os)});
    QVERIFY(!fits);
    QVERIFY2(fits.error().message.contains(u"sles"_s), qPrintable(fits.error().message));
}

void CommandsTest::layersTravelAsText()
{
    QList<Layer> layers{layerNamed(u"a"_s), layerNamed(u"cni"_s, LayerKind::Network)};
    layers[0].values = "# ü\r\na: |\n  \"x\"\t\n\n";
    layers[0].tag = u"1.x"_s;
    layers[1].registry.name = u"Public Repo"_s;
    QCOMPARE(layersOfText(layersText(layers)), layers);
    QCOMPARE(layersOfText("a word"), QList<Layer>());
    QCOMPARE(layersOfText({}), QList<Layer>());
    QCOMPARE(layersOfText(layersText({})), QList<Layer>());
}

void CommandsTest::changesOfOneFieldMerge()
{
    ProfileDocument document(layersNamed(u"a"_s));
    for (const char *name : {"b", "bc", "bcd"}) {
        ProfileInfo info = document.profile().info;
        info.name = QString::fromLatin1(name);
        document.push(std::make_unique<SetProfileInfo>(&document, info));
    }
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.undoStack()->undoText(), u"Change profile name"_s);
    document.endTypingBurst();
    for (const char *version : {"1", "1.2"}) {
        LayerHeader header = document.header(0);
        header.version = QString::fromLatin1(version);
        document.push(std::make_unique<SetLayerHeader>(&document, document.layerId(0), header));
    }
    QCOMPARE(document.undoStack()->count(), 2);
    document.undoStack()->setIndex(0);
    QCOMPARE(document.profile(), layersNamed(u"a"_s).profile);
}

void CommandsTest::changesOfTwoFieldsStayApart()
{
    ProfileDocument document(layersNamed(u"a"_s));
    ProfileInfo info = document.profile().info;
    info.name = u"b"_s;
    document.push(std::make_unique<SetProfileInfo>(&document, info));
    info.version = u"2.0.0"_s;
    document.push(std::make_unique<SetProfileInfo>(&document, info));
    document.endTypingBurst();
    info.version = u"3.0.0"_s;
    document.push(std::make_unique<SetProfileInfo>(&document, info));
    QCOMPARE(document.undoStack()->count(), 3);
    LayerHeader header = document.header(0);
    header.version = u"2"_s;
    document.push(std::make_unique<SetLayerHeader>(&document, document.layerId(0), header));
    header.name = u"b"_s;
    document.push(std::make_unique<SetLayerHeader>(&document, document.layerId(0), header));
    QCOMPARE(document.undoStack()->count(), 5);
}

void CommandsTest::aChangeBackLeavesNoStep()
{
    ProfileDocument document(layersNamed(u"a"_s));
    const ProfileInfo before = document.profile().info;
    ProfileInfo info = before;
    info.name = u"b"_s;
    document.push(std::make_unique<SetProfileInfo>(&document, info));
    document.push(std::make_unique<SetProfileInfo>(&document, before));
    QCOMPARE(document.undoStack()->count(), 0);
    LayerHeader header = document.header(0);
    header.name = u"b"_s;
    document.push(std::make_unique<SetLayerHeader>(&document, document.layerId(0), header));
    header.name = u"a"_s;
    document.push(std::make_unique<SetLayerHeader>(&document, document.layerId(0), header));
    QCOMPARE(document.undoStack()->count(), 0);
    const TextId manifest{document.layerId(0), document.manifestId(0, 0)};
    document.push(std::make_unique<MoveManifest>(&document, manifest, 0));
    document.push(std::make_unique<RenameManifest>(&document, manifest, u"one"_s));
    document.push(std::make_unique<RemoveLayers>(&document, QList<ItemId>{}));
    document.push(std::make_unique<DuplicateLayers>(&document, QList<ItemId>{}));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.isModified());
}

void CommandsTest::stepsAreNamed()
{
    ProfileDocument document(layersNamed(u"a b c"_s));
    const QList<ItemId> one{document.layerId(0)};
    const QList<ItemId> two{document.layerId(0), document.layerId(1)};
    const TextId manifest{document.layerId(0), document.manifestId(0, 0)};
    const auto step = [&document](std::unique_ptr<QUndoCommand> command) {
        document.push(std::move(command));
        const QString text = document.undoStack()->undoText();
        document.undoStack()->undo();
        return text;
    };
    QCOMPARE(step(std::make_unique<MoveLayers>(&document, one, 3)), u"Move a"_s);
    QCOMPARE(step(std::make_unique<MoveLayers>(&document, two, 3)), u"Move 2 layers"_s);
    QCOMPARE(step(std::make_unique<RemoveLayers>(&document, one)), u"Remove a"_s);
    QCOMPARE(step(std::make_unique<RemoveLayers>(&document, two)), u"Remove 2 layers"_s);
    QCOMPARE(step(std::make_unique<DuplicateLayers>(&document, one)), u"Duplicate a"_s);
    QCOMPARE(step(std::make_unique<PasteLayers>(&document, document.profile().layers.first(1))),
             u"Paste a"_s);
    QCOMPARE(step(std::make_unique<InsertLayer>(&document, 0, Layer{document.profile().layers[1]})),
             u"Add b"_s);
    QCOMPARE(step(std::make_unique<InsertManifest>(&document, one[0], 0, Manifest{u"x"_s, {}, {}})),
             u"Add manifest x"_s);
    QCOMPARE(step(std::make_unique<RemoveManifest>(&document, manifest)), u"Remove manifest one"_s);
    QCOMPARE(step(std::make_unique<MoveManifest>(&document, manifest, 1)), u"Move manifest one"_s);
    QCOMPARE(step(std::make_unique<RenameManifest>(&document, manifest, u"x"_s)),
             u"Rename manifest one to x"_s);
    Variable variable;
    variable.name = u"port"_s;
    QCOMPARE(step(std::make_unique<InsertVariable>(&document, 0, variable)), u"Add variable port"_s);
}

void CommandsTest::modifiedFollowsTheSteps()
{
    ProfileDocument document(layersNamed(u"a b"_s));
    QList<bool> told;
    connect(&document, &ProfileDocument::modifiedChanged, this, [&](bool modified) {
        QCOMPARE(modified, document.isModified());
        told.append(modified);
    });
    document.push(std::make_unique<MoveLayers>(&document, QList<ItemId>{document.layerId(0)}, 2));
    document.push(std::make_unique<RemoveLayers>(&document, QList<ItemId>{document.layerId(0)}));
    document.undoStack()->setIndex(0);
    document.undoStack()->redo();
    document.undoStack()->setClean();
    QCOMPARE(told, QList<bool>({true, false, true, false}));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
