// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/layeractions.h"

#include "gui/accessibility/announcer.h"
#include "gui/mainwindow/actions.h"
#include "gui/stack/layerview.h"
#include "model/commands/duplicatelayers.h"
#include "model/commands/movelayers.h"
#include "model/commands/pastelayers.h"
#include "model/commands/removelayers.h"
#include "model/document/checkpoints.h"
#include "model/items/layerlistmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr auto clipboardType = "application/x-layerwright-layers+json"_L1;

LayerActions::LayerActions(Actions *actions, LayerView *view, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_view(view)
{
    const auto on = [&](ActionId id, auto slot) { connect((*actions)[id], &QAction::triggered, this, slot); };
    on(ActionId::RenameLayer, [this] { rename(); });
    on(ActionId::DuplicateLayer, [this] { duplicate(); });
    on(ActionId::RemoveLayers, [this] { remove(); });
    on(ActionId::MoveLayersUp, [this] { move(StackStep::Up); });
    on(ActionId::MoveLayersDown, [this] { move(StackStep::Down); });
    connect(view, &LayerView::copyRequested, this, &LayerActions::copy);
    connect(view, &LayerView::cutRequested, this, &LayerActions::cut);
    connect(view, &LayerView::pasteRequested, this, &LayerActions::paste);
}

void LayerActions::setDocument(ProfileDocument *document)
{
    m_document = document;
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LayerActions::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LayerActions::refresh);
    for (const auto signal : {&ProfileDocument::layerInserted, &ProfileDocument::headerChanged})
        connect(document, signal, this, &LayerActions::refresh);
    connect(document, &ProfileDocument::layerRemoved, this, &LayerActions::refresh);
    connect(document, &ProfileDocument::layerMoved, this, &LayerActions::refresh);
    refresh();
}

QList<ItemId> LayerActions::selectedLayers() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<ItemId> layers;
    for (const QModelIndex &index : indexes)
        layers.append(index.data(LayerListModel::IdRole).value<ItemId>());
    return layers;
}

void LayerActions::select(const QList<ItemId> &layers)
{
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < m_view->model()->rowCount(); ++row) {
        const QModelIndex index = m_view->model()->index(row, 0);
        if (!layers.contains(index.data(LayerListModel::IdRole).value<ItemId>()))
            continue;
        selection.select(index, index);
        if (!current.isValid())
            current = index;
    }
    if (!current.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(current);
}

QList<int> LayerActions::fileRows() const
{
    return m_document->layerRows(selectedLayers());
}

void LayerActions::rename()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.flags() & Qt::ItemIsEditable)
        m_view->edit(index);
    else if (index.isValid())
        m_view->refuseHere(tr("%1 keeps the name of its pack. Only manifest layers are named freely.")
                               .arg(index.data().toString()));
}

void LayerActions::duplicate()
{
    for (const int row : fileRows()) {
        if (m_document->profile().layers.at(row).isCore()) {
            m_view->refuseHere(tr("%1 is there once: a stack has one layer of each core kind.")
                                   .arg(m_document->profile().layers.at(row).name));
            return;
        }
    }
    auto command = std::make_unique<DuplicateLayers>(m_document, selectedLayers());
    const QList<ItemId> copies = command->copies();
    m_document->push(std::move(command));
    select(copies);
}

void LayerActions::remove()
{
    const QList<ItemId> layers = selectedLayers();
    if (layers.isEmpty())
        return;
    const int row = m_view->selectionModel()->selectedRows().first().row();
    QStringList cores;
    for (const int each : fileRows())
        if (const Layer &layer = m_document->profile().layers.at(each); layer.isCore())
            cores.append(layer.name);
    auto command = std::make_unique<RemoveLayers>(m_document, layers);
    if (layers.size() > 1)
        pushMassChange(m_document, std::move(command));
    else
        m_document->push(std::move(command));
    const int rest = m_view->model()->rowCount();
    if (rest > 0)
        m_view->setCurrentIndex(m_view->model()->index(std::clamp(row, 0, rest - 1), 0));
    if (!cores.isEmpty())
        m_view->refuseHere(
            tr("Removed: %1. The product does not let core layers be removed from a profile that "
               "it has already; undo brings them back.")
                .arg(cores.join(QStringLiteral(", "))));
}

void LayerActions::move(StackStep step)
{
    const QList<ItemId> layers = selectedLayers();
    if (layers.isEmpty())
        return;
    const Result<int> destination = stepDestination(m_document->profile(), fileRows(), step);
    if (destination)
        m_document->push(std::make_unique<MoveLayers>(m_document, layers, *destination));
    else
        m_view->refuseHere(destination.error().message);
    m_view->scrollTo(m_view->currentIndex());
    if (destination)
        Announcer::say(m_view, m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
}

/// As text too, for a ticket or a chat.
void LayerActions::copy() const
{
    QList<Layer> layers;
    for (const int row : fileRows())
        layers.append(m_document->profile().layers.at(row));
    if (layers.isEmpty())
        return;
    const QByteArray text = layersText(layers);
    auto data = std::make_unique<QMimeData>();
    data->setData(clipboardType, text);
    data->setText(QString::fromUtf8(text));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void LayerActions::cut()
{
    copy();
    remove();
}

/// Of another program, too: the text of a profile, as the product exports it.
void LayerActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const bool isOurs = data && data->hasFormat(clipboardType);
    const QList<Layer> layers =
        layersOfText(isOurs ? data->data(clipboardType) : QGuiApplication::clipboard()->text().toUtf8());
    if (layers.isEmpty()) {
        m_view->refuseHere(
            tr("There are no layers in the clipboard. Copy some in the stack of this or another "
               "window first."));
        return;
    }
    if (const Result<void> fits = PasteLayers::check(m_document->profile(), layers); !fits) {
        m_view->refuseHere(fits.error().message);
        return;
    }
    const ItemId below = m_view->currentIndex().data(LayerListModel::IdRole).value<ItemId>();
    auto command = std::make_unique<PasteLayers>(m_document, layers, below);
    const QList<ItemId> pasted = command->pasted();
    m_document->push(std::move(command));
    select(pasted);
}

/// Moving, renaming and removing stay enabled where they can only say why not: who presses the key learns
/// the rule.
void LayerActions::refresh()
{
    const bool any = m_view->selectionModel()->hasSelection();
    for (const ActionId id : {ActionId::RenameLayer, ActionId::DuplicateLayer, ActionId::RemoveLayers,
                              ActionId::MoveLayersUp, ActionId::MoveLayersDown})
        (*m_actions)[id]->setEnabled(any);
    emit selectionChanged();
}

} // namespace Layerwright
