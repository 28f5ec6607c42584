// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setlayerheader.h"
#include "model/document/stackorder.h"
#include "model/items/layerfiltermodel.h"
#include "model/items/layerlistmodel.h"
#include "model/items/layertext.h"
#include "tests/model/commands/randomcommands.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Layerwright;
using FailureReportingMode = QAbstractItemModelTester::FailureReportingMode;

static Layer layerNamed(const QString &name, LayerKind kind, PackType type)
{
    Layer layer;
    layer.name = name;
    layer.kind = kind;
    layer.packType = type;
    layer.version = u"1.0.0"_s;
    return layer;
}

static LoadedProfile sampleProfile()
{
    LoadedProfile loaded;
    using enum LayerKind;
    loaded.profile.layers = {
        layerNamed(u"ubuntu"_s, Os, PackType::Oci), layerNamed(u"k3s"_s, Kubernetes, PackType::Oci),
        layerNamed(u"argo-cd"_s, AddOn, PackType::Helm), layerNamed(u"config"_s, AddOn, PackType::Manifest),
        layerNamed(u"vault"_s, AddOn, PackType::Helm)};
    loaded.profile.layers[2].tag = u"3.3.x"_s;
    loaded.profile.layers[2].version = u"3.3.5"_s;
    loaded.profile.layers[2].registry.name = u"Community"_s;
    loaded.profile.layers[3].values = "pack:\n  spectrocloud.com/install-priority: \"20\" # late\n";
    loaded.profile.layers[3].manifests = {{u"ns"_s, "kind: Namespace\n", {}},
                                          {u"rbac"_s, "kind: Role\n", {}}};
    return loaded;
}

static QStringList shownNames(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

class LayerModels final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theStackIsShownFromTheTop();
    void rolesSayWhatALayerIs();
    void waveFollowsTheText();
    void dragMovesSeveralLayers();
    void dropThatBreaksTheOrderIsRefused();
    void foreignDropIsRefused();
    void onlyManifestLayersAreRenamed();
    void problemsAreCounted();
    void viewsFollowRandomChanges_data();
    void viewsFollowRandomChanges();
    void persistentIndexesStayWithTheirLayer();
    void searchFindsEveryWord();
};

void LayerModels::theStackIsShownFromTheTop()
{
    ProfileDocument document(sampleProfile());
    LayerListModel model(&document);
    const QAbstractItemModelTester tester(&model, FailureReportingMode::QtTest);
    QCOMPARE(shownNames(model), QStringList({u"vault"_s, u"config"_s, u"argo-cd"_s, u"k3s"_s, u"ubuntu"_s}));
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(model.indexOf(document.layerId(row)), model.index(4 - row));
        QCOMPARE(model.data(model.index(4 - row), LayerListModel::FileRowRole), row);
    }
    QCOMPARE(model.data(model.index(0), LayerListModel::SectionRole), u"Add-ons"_s);
    QCOMPARE(model.data(model.index(4), LayerListModel::SectionRole), u"Infrastructure"_s);
}

void LayerModels::rolesSayWhatALayerIs()
{
    ProfileDocument document(sampleProfile());
    const LayerListModel model(&document);
    const auto role = [&](int row, int which) { return model.data(model.index(row), which).toString(); };
    QCOMPARE(role(1, LayerListModel::SubtitleRole), u"2 manifests"_s);
    QCOMPARE(role(1, LayerListModel::ShownVersionRole), QString());
    QCOMPARE(role(1, LayerListModel::IconLetterRole), u"M"_s);
    QCOMPARE(role(1, LayerListModel::InstallWaveRole), u"20"_s);
    QCOMPARE(role(2, LayerListModel::SubtitleRole), u"chart · Community"_s);
    QCOMPARE(role(2, LayerListModel::ShownVersionRole), u"3.3.x"_s);
    QCOMPARE(role(2, LayerListModel::IconLetterRole), u"A"_s);
    QCOMPARE(role(4, LayerListModel::SubtitleRole), u"Operating system"_s);
    QVERIFY(role(2, Qt::ToolTipRole).contains(u"Version 3.3.5, follows 3.3.x"_s));
    QVERIFY(!model.flags(model.index(4)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
}

void LayerModels::waveFollowsTheText()
{
    ProfileDocument document(sampleProfile());
    const LayerListModel model(&document);
    QCOMPARE(model.data(model.index(1), LayerListModel::InstallWaveRole), 20);
    const QSignalSpy changes(&model, &LayerListModel::dataChanged);
    const TextId id{document.layerId(3), 0};
    const qsizetype at = document.text(id).indexOf("20");
    document.replaceText(id, {at, at + 2}, "-5");
    QCOMPARE(model.data(model.index(1), LayerListModel::InstallWaveRole), -5);
    QCOMPARE(changes.count(), 1);
    document.replaceText(id, {document.text(id).size(), document.text(id).size()}, "x: 1\n");
    QCOMPARE(changes.count(), 1);
}

void LayerModels::dragMovesSeveralLayers()
{
    ProfileDocument document(sampleProfile());
    LayerListModel model(&document);
    const QAbstractItemModelTester tester(&model, FailureReportingMode::QtTest);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0), model.index(1)}));
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(shownNames(model), QStringList({u"argo-cd"_s, u"vault"_s, u"config"_s, u"k3s"_s, u"ubuntu"_s}));
    QCOMPARE(document.undoStack()->undoText(), u"Move 2 layers"_s);
    document.undoStack()->undo();
    QCOMPARE(shownNames(model).first(), u"vault"_s);
    QCOMPARE(document.undoStack()->count(), 1);
}

void LayerModels::dropThatBreaksTheOrderIsRefused()
{
    ProfileDocument document(sampleProfile());
    LayerListModel model(&document);
    const std::unique_ptr<QMimeData> addOn(model.mimeData({model.index(0)}));
    QVERIFY(!model.canDropMimeData(addOn.get(), Qt::MoveAction, 4, 0, {}));
    QVERIFY(!model.canDropMimeData(addOn.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(model.checkDrop(addOn.get(), 4, {}).error().message.contains(u"vault"_s));
    const std::unique_ptr<QMimeData> core(model.mimeData({model.index(4)}));
    const Result<void> refused = model.checkDrop(core.get(), 0, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"“ubuntu” (the operating system layer)"_s),
             qPrintable(refused.error().message));
    QVERIFY(!model.dropMimeData(core.get(), Qt::MoveAction, 0, 0, {}));
    QCOMPARE(document.undoStack()->count(), 0);
}

void LayerModels::foreignDropIsRefused()
{
    ProfileDocument document(sampleProfile());
    ProfileDocument other(sampleProfile());
    LayerListModel model(&document);
    const LayerListModel otherModel(&other);
    const std::unique_ptr<QMimeData> foreign(otherModel.mimeData({otherModel.index(0)}));
    QVERIFY(!model.canDropMimeData(foreign.get(), Qt::MoveAction, 2, 0, {}));
    QMimeData nonsense;
    nonsense.setData(model.mimeTypes().first(), "\x01\x02");
    QVERIFY(!model.canDropMimeData(&nonsense, Qt::MoveAction, 2, 0, {}));
    QMimeData text;
    text.setText(u"ubuntu"_s);
    QVERIFY(!model.canDropMimeData(&text, Qt::MoveAction, 2, 0, {}));
}

void LayerModels::onlyManifestLayersAreRenamed()
{
    ProfileDocument document(sampleProfile());
    LayerListModel model(&document);
    QVERIFY(!model.setData(model.index(0), u"other"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(1), u"  "_s, Qt::EditRole));
    QVERIFY(!document.isModified());
    QVERIFY(model.setData(model.index(1), u"settings"_s, Qt::EditRole));
    QCOMPARE(model.index(1).data().toString(), u"settings"_s);
    QCOMPARE(document.undoStack()->undoText(), u"Rename config to settings"_s);
    document.undoStack()->undo();
    QCOMPARE(model.index(1).data().toString(), u"config"_s);
}

void LayerModels::problemsAreCounted()
{
    ProfileDocument document(sampleProfile());
    LayerListModel model(&document);
    DocumentFinding error{{document.layerId(2), 0}, {}};
    error.finding.severity = Severity::Error;
    error.finding.message = u"no colon"_s;
    error.finding.position = {4, 1};
    DocumentFinding warning{{document.layerId(2), 0}, {}};
    warning.finding.message = u"twice there"_s;
    const QSignalSpy changes(&model, &LayerListModel::dataChanged);
    model.setProblems({error, warning, DocumentFinding{}});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 2);
    QCOMPARE(model.data(model.index(2), LayerListModel::ErrorCountRole), 1);
    QCOMPARE(model.data(model.index(2), LayerListModel::WarningCountRole), 1);
    QCOMPARE(model.data(model.index(2), LayerListModel::ProblemsTextRole),
             u"Line 4: no colon\ntwice there"_s);
    model.setProblems({error, warning});
    QCOMPARE(changes.count(), 1);
    document.moveLayer(2, 4);
    QCOMPARE(model.data(model.index(0), LayerListModel::ErrorCountRole), 1);
    model.setProblems({});
    QCOMPARE(model.data(model.index(0), LayerListModel::ErrorCountRole), 0);
}

void LayerModels::viewsFollowRandomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("addOns");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("small stack, seed %u", seed) << seed << 5;
    QTest::newRow("200 layers") << 3U << 196;
}

void LayerModels::viewsFollowRandomChanges()
{
    QFETCH(quint32, seed);
    QFETCH(int, addOns);
    QRandomGenerator random(seed);
    LoadedProfile loaded;
    loaded.profile = randomProfile(random, addOns);
    ProfileDocument document(loaded);
    LayerListModel model(&document);
    const QAbstractItemModelTester tester(&model, FailureReportingMode::QtTest);
    LayerFilterModel filter;
    filter.setSourceModel(&model);
    filter.setSearch(u"name-1"_s);
    const QAbstractItemModelTester filterTester(&filter, FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    for (int step = 0; step < 150; ++step) {
        if (random.bounded(4) == 0)
            document.undoStack()->setIndex(random.bounded(document.undoStack()->count() + 1));
        else
            document.push(randomCommand(&document, random));
        QStringList expected;
        QStringList found;
        for (const Layer &layer : document.profile().layers) {
            expected.prepend(layer.name);
            if (layer.name.contains(u"name-1"_s))
                found.prepend(layer.name);
        }
        QCOMPARE(shownNames(model), expected);
        QCOMPARE(shownNames(filter), found);
    }
    QCOMPARE(resets.count(), 0);
}

void LayerModels::persistentIndexesStayWithTheirLayer()
{
    QRandomGenerator random(11);
    LoadedProfile loaded;
    loaded.profile = randomProfile(random, 12);
    ProfileDocument document(loaded);
    const LayerListModel model(&document);
    QHash<ItemId, QPersistentModelIndex> indexes;
    for (int row = 0; row < model.rowCount(); ++row)
        indexes.insert(model.layerId(model.index(row)), model.index(row));
    for (int step = 0; step < 300; ++step) {
        document.push(randomCommand(&document, random));
        for (auto index = indexes.cbegin(); index != indexes.cend(); ++index) {
            QCOMPARE(index->isValid(), document.layerRow(index.key()) >= 0);
            QVERIFY(!index->isValid() || model.layerId(*index) == index.key());
        }
        indexes.removeIf([](auto entry) { return !entry.value().isValid(); });
    }
}

void LayerModels::searchFindsEveryWord()
{
    ProfileDocument document(sampleProfile());
    LayerListModel model(&document);
    LayerFilterModel filter;
    filter.setSourceModel(&model);
    filter.setSearch(u"chart"_s);
    QCOMPARE(shownNames(filter), QStringList({u"vault"_s, u"argo-cd"_s}));
    filter.setSearch(u" CHART  commun "_s);
    QCOMPARE(shownNames(filter), QStringList({u"argo-cd"_s}));
    filter.setSearch(u"kubernetes"_s);
    QCOMPARE(shownNames(filter), QStringList({u"k3s"_s}));
    filter.setSearch(u"nothing"_s);
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch(QString());
    QCOMPARE(filter.rowCount(), 5);
}

QTEST_GUILESS_MAIN(LayerModels)
#include "tst_layermodels.moc"
