// SPDX-License-Identifier: Apache-2.0
#include "model/items/textlistmodel.h"

#include "model/commands/renamemanifest.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

TextListModel::TextListModel(ProfileDocument *document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    connect(document, &ProfileDocument::manifestsChanged, this, [this](ItemId layer) {
        if (layer == m_layer)
            update();
    });
    connect(document, &ProfileDocument::layerRemoved, this, [this](ItemId layer) {
        if (layer == m_layer)
            setLayer(0);
    });
}

void TextListModel::setLayer(ItemId layer)
{
    if (layer == m_layer)
        return;
    beginResetModel();
    m_layer = m_document->layerRow(layer) < 0 ? 0 : layer;
    m_ids = idsOfLayer();
    endResetModel();
}

QList<ItemId> TextListModel::idsOfLayer() const
{
    const int row = m_document->layerRow(m_layer);
    QList<ItemId> ids;
    for (int manifest = 0; const ItemId id = m_document->manifestId(row, manifest); ++manifest)
        ids.append(id);
    return ids;
}

/// One manifest came, went, moved or was renamed: tells the views which, so that they keep the others.
void TextListModel::update()
{
    const QList<ItemId> now = idsOfLayer();
    for (int row = static_cast<int>(m_ids.size()) - 1; row >= 0; --row) {
        if (!now.contains(m_ids[row])) {
            beginRemoveRows({}, row + 1, row + 1);
            m_ids.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < now.size(); ++row) {
        const int before = static_cast<int>(m_ids.indexOf(now[row]));
        if (before < 0) {
            beginInsertRows({}, row + 1, row + 1);
            m_ids.insert(row, now[row]);
            endInsertRows();
        } else if (before != row) {
            beginMoveRows({}, before + 1, before + 1, {}, row + 1);
            m_ids.move(before, row);
            endMoveRows();
        }
    }
    if (!m_ids.isEmpty())
        emit dataChanged(index(1), index(rowCount() - 1), {Qt::DisplayRole, Qt::EditRole});
}

TextId TextListModel::textId(int row) const
{
    if (m_layer == 0 || row < 0 || row > m_ids.size())
        return {};
    return {m_layer, row == 0 ? 0 : m_ids[row - 1]};
}

int TextListModel::rowOf(TextId id) const
{
    if (id.isNull() || id.layer != m_layer)
        return -1;
    if (id.manifest == 0)
        return 0;
    const auto row = static_cast<int>(m_ids.indexOf(id.manifest));
    return row < 0 ? -1 : row + 1;
}

int TextListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_layer == 0 ? 0 : static_cast<int>(m_ids.size()) + 1;
}

QVariant TextListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const TextId id = textId(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        if (id.manifest == 0)
            return u"values.yaml"_s;
        const Layer *layer = m_document->layer(m_layer);
        const int row = m_document->manifestRow(id);
        return layer && row >= 0 ? layer->manifests[row].name : QString();
    }
    case TextIdRole:
        return QVariant::fromValue(id);
    case IsManifestRole:
        return id.manifest != 0;
    default:
        return {};
    }
}

bool TextListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || name.isEmpty() || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    m_document->push(std::make_unique<RenameManifest>(m_document, textId(index.row()), name));
    return true;
}

Qt::ItemFlags TextListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsEditable, index.row() > 0);
    return flags;
}

} // namespace Layerwright
