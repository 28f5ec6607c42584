// SPDX-License-Identifier: Apache-2.0
#include "model/items/overridelistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

using Kind = PackOverride::Kind;

/// As much of a value as anybody reads in a list.
static QString beginningOf(const QString &value)
{
    constexpr qsizetype longest = 200;
    return value.size() <= longest ? value : value.first(longest - 1) + u'…';
}

OverrideListModel::OverrideListModel(ProfileDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(document, &ProfileDocument::headerChanged, this, [this] {
        if (!m_rows.isEmpty()) // maybe a name
            emit dataChanged(index(0, LayerColumn), index(rowCount() - 1, LayerColumn));
    });
}

void OverrideListModel::setOverrides(const StackOverrides &overrides, ItemId only)
{
    QList<Row> rows;
    for (const StackOverrides::OfLayer &layer : overrides.layers)
        for (const PackOverride &value : layer.overrides.values)
            if (only == 0 || layer.layer == only)
                rows.append({layer.layer, value});
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int OverrideListModel::rowOf(ItemId layer, const QString &path) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row &one) { return one.layer == layer && one.value.path == path; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int OverrideListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OverrideListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OverrideListModel::layerName(const Row &row) const
{
    const Layer *layer = m_document->layer(row.layer);
    return layer ? layer->name : QString();
}

QString OverrideListModel::changeText(const PackOverride &value) const
{
    switch (value.kind) {
    case Kind::Added:
        return tr("%1, which the pack does not have").arg(beginningOf(value.ofLayer));
    case Kind::Removed:
        return tr("taken out; %1 in the pack").arg(beginningOf(value.ofPack));
    case Kind::Changed:
        break;
    }
    return tr("%1 in place of %2").arg(beginningOf(value.ofLayer), beginningOf(value.ofPack));
}

QString OverrideListModel::spokenText(const Row &row) const
{
    return tr("%1, %2: %3", "layer, key: how its value differs from the pack")
        .arg(layerName(row), row.value.path, changeText(row.value));
}

QString OverrideListModel::toolTip(const PackOverride &value) const
{
    const QString none = tr("not there");
    return tr("In the pack: %1\nHere: %2")
        .arg(value.kind == Kind::Added ? none : beginningOf(value.ofPack),
             value.kind == Kind::Removed ? none : beginningOf(value.ofLayer));
}

QVariant OverrideListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LayerColumn    ? layerName(row)
               : index.column() == KeyColumn    ? row.value.path
               : index.column() == ChangeColumn ? changeText(row.value)
                                                : tr("Reset");
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case Qt::ToolTipRole:
        return toolTip(row.value);
    case OfPackRole:
        return row.value.kind == Kind::Added ? QVariant() : beginningOf(row.value.ofPack);
    case OfLayerRole:
        return row.value.kind == Kind::Removed ? QVariant() : beginningOf(row.value.ofLayer);
    default:
        return {};
    }
}

} // namespace Layerwright
