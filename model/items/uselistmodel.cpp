// SPDX-License-Identifier: Apache-2.0
#include "model/items/uselistmodel.h"

namespace Layerwright {

UseListModel::UseListModel(ProfileDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(document, &ProfileDocument::textChanged, this, &UseListModel::onTextChanged);
}

void UseListModel::setUses(const QList<SymbolUse> &uses)
{
    beginResetModel();
    m_rows.clear();
    for (const SymbolUse &use : uses)
        m_rows.append(rowOf(use));
    endResetModel();
}

UseListModel::Row UseListModel::rowOf(const SymbolUse &use) const
{
    const QList<Layer> &layers = m_document->profile().layers;
    if (use.place.layer < 0 || use.place.layer >= layers.size())
        return {use, {}, {}};
    const Layer &layer = layers[use.place.layer];
    const bool isManifest = use.place.manifest >= 0 && use.place.manifest < layer.manifests.size();
    return {use,
            {m_document->layerId(use.place.layer),
             isManifest ? m_document->manifestId(use.place.layer, use.place.manifest) : 0},
            isManifest
                ? tr("%1, %2", "layer, manifest").arg(layer.name, layer.manifests[use.place.manifest].name)
                : layer.name};
}

/// A use that was changed itself keeps its place, as near as can be.
void UseListModel::onTextChanged(TextId id, Span span, const QByteArray &text)
{
    const auto moved = [&](qsizetype offset) {
        if (offset < span.end)
            return std::min(offset, span.begin + text.size());
        return offset + text.size() - span.length();
    };
    for (Row &row : m_rows)
        if (row.text == id)
            row.use.span = {moved(row.use.span.begin),
                            std::max(moved(row.use.span.begin), moved(row.use.span.end))};
}

int UseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const SymbolUse &use = row.use;
    const QString place = tr("Ln %1, Col %2").arg(use.position.line).arg(use.position.column);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TextColumn ? row.name : index.column() == PlaceColumn ? place : use.line;
    case Qt::AccessibleTextRole:
        return use.isDefinition ? tr("%1, %2, defined here: %3").arg(row.name, place, use.line)
                                : tr("%1, %2: %3").arg(row.name, place, use.line);
    case MarkBeginRole:
        return use.lineOffset;
    case MarkLengthRole:
        return static_cast<int>(use.span.length());
    case IsDefinitionRole:
        return use.isDefinition;
    default:
        return {};
    }
}

} // namespace Layerwright
