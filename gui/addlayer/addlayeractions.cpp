// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/addlayeractions.h"

#include "gui/addlayer/addchartdialog.h"
#include "gui/addlayer/addpackdialog.h"
#include "gui/addlayer/identitydialog.h"
#include "gui/addlayer/versiondialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/stack/stackpanel.h"
#include "model/catalog/packlayer.h"
#include "model/commands/changepack.h"
#include "model/commands/insertlayer.h"
#include "model/document/checkpoints.h"
#include "model/document/stackorder.h"
#include "model/registry/catalogtransfers.h"

#include <QAction>

#include <algorithm>

namespace Layerwright {

AddLayerActions::AddLayerActions(Actions *actions, StackPanel *stack, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_otherChart(new QAction(tr("From a &File or by Name…"), this))
    , m_stack(stack)
    , m_window(window)
{
    connect(m_otherChart, &QAction::triggered, this, &AddLayerActions::addOtherChart);
    const auto on = [&](ActionId id, auto slot) { connect((*actions)[id], &QAction::triggered, this, slot); };
    on(ActionId::AddPack, [this] { addPack(); });
    on(ActionId::AddChart, [this] { addChart(); });
    on(ActionId::AddZarfPackage, [this] { addZarfPackage(); });
    on(ActionId::ReplacePack, [this] { replacePack(); });
    on(ActionId::ChangeVersion, [this] { changeVersion(); });
    connect(stack, &StackPanel::currentLayerChanged, this, &AddLayerActions::refresh);
}

void AddLayerActions::setDocument(ProfileDocument *document, const PackLibrary *library)
{
    m_document = document;
    m_library = library;
    refresh();
}

/// A layer of manifests has no pack that another could take the place of.
void AddLayerActions::refresh()
{
    const Layer *layer = m_document ? m_document->layer(m_stack->currentLayer()) : nullptr;
    for (const ActionId id : {ActionId::ChangeVersion, ActionId::ReplacePack})
        (*m_actions)[id]->setEnabled(layer && layer->packType != PackType::Manifest);
}

AddPackDialog *AddLayerActions::newDialog() const
{
    auto *dialog =
        new AddPackDialog(m_document->profile(), m_library, (*m_actions)[ActionId::CatalogFolder], m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void AddLayerActions::addPack()
{
    AddPackDialog *dialog = newDialog();
    addChoiceOf(dialog);
    dialog->open();
}

void AddLayerActions::addChoiceOf(AddPackDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::optional<PackChoice> choice = dialog->choice();
        if (!m_document || !choice)
            return;
        const QList<Layer> &layers = m_document->profile().layers;
        const auto replaced = std::ranges::find(layers, dialog->replacedLayer(), &Layer::name);
        if (dialog->replacedLayer().isEmpty() || replaced == layers.end())
            add(*choice);
        else
            replace(m_document->layerId(int(replaced - layers.begin())), *choice);
    });
}

void AddLayerActions::replacePack()
{
    const ItemId id = m_stack->currentLayer();
    const Layer *layer = m_document->layer(id);
    if (!layer)
        return;
    AddPackDialog *dialog = newDialog();
    dialog->setReplaced(*layer);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        const std::optional<PackChoice> choice = dialog->choice();
        if (m_document && m_document->layer(id) && choice)
            replace(id, *choice);
    });
    dialog->open();
}

void AddLayerActions::changeVersion()
{
    const ItemId id = m_stack->currentLayer();
    const Layer *layer = m_document->layer(id);
    if (!layer)
        return;
    const QList<PackFamily> packs = packFamilies(m_library->sources());
    const QList<PackFamily> charts = chartFamilies(m_library->sources());
    const PackFamily *family = familyOf(*layer, packs, charts);
    auto *dialog = new VersionDialog(*layer, family ? *family : PackFamily(), m_window);
    if (CatalogTransfers *transfers = m_library->transfers()) {
        connect(dialog, &VersionDialog::fetchWanted, transfers, &CatalogTransfers::fetch);
        connect(transfers, &CatalogTransfers::fetched, dialog, &VersionDialog::showFetched);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        if (m_document && m_document->layer(id))
            pushMassChange(m_document,
                           Layerwright::changeVersion(m_document, id, dialog->choice(), dialog->newValues()));
    });
    dialog->open();
}

void AddLayerActions::add(const PackChoice &choice)
{
    add(layerOf(choice.pack, choice.tag));
}

void AddLayerActions::addChart()
{
    if (chartFamilies(m_library->sources()).isEmpty())
        return addOtherChart();
    AddPackDialog *dialog = newDialog();
    dialog->setCharts(m_otherChart);
    addChoiceOf(dialog);
    dialog->open();
}

void AddLayerActions::addOtherChart()
{
    addFrom(new AddChartDialog(m_document->profile(), AddChartDialog::Subject::Chart, m_window));
}

void AddLayerActions::addZarfPackage()
{
    addFrom(new AddChartDialog(m_document->profile(), AddChartDialog::Subject::Zarf, m_window));
}

void AddLayerActions::addFrom(AddChartDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const std::optional<Layer> layer = dialog->layer(); layer && m_document)
            add(*layer);
    });
    dialog->open();
}

void AddLayerActions::add(const Layer &layer)
{
    const Profile &profile = m_document->profile();
    const bool isTaken = std::ranges::find(profile.layers, layer.name, &Layer::name) != profile.layers.end();
    if (isTaken || holdsPack(profile, layer.name))
        addAnother(layer);
    else
        insert(layer);
}

void AddLayerActions::addAnother(const Layer &layer)
{
    auto *dialog = new IdentityDialog(m_document->profile(), layer, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, layer] {
        if (!m_document)
            return;
        const Result<Layer> named = withIdentity(layer, dialog->identity());
        if (named)
            insert(*named);
        else
            emit refused(named.error().message);
    });
    dialog->open();
}

void AddLayerActions::insert(const Layer &layer)
{
    auto command =
        std::make_unique<InsertLayer>(m_document, insertionRow(m_document->profile(), layer.kind), layer);
    const ItemId id = command->layerId();
    m_document->push(std::move(command));
    m_stack->select(id);
}

void AddLayerActions::replace(ItemId layer, const PackChoice &choice)
{
    pushMassChange(m_document, Layerwright::replacePack(m_document, layer, choice.pack, choice.tag));
    m_stack->select(layer);
}

} // namespace Layerwright
