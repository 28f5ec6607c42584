// SPDX-License-Identifier: Apache-2.0
#include "model/items/outlinemodel.h"

#include "model/language/entries.h"

#include <algorithm>

namespace Layerwright {

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void OutlineModel::setTree(const YamlTree &tree, const OutlineMatches &matches)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QList<OutlineWay> ways;
    for (const QModelIndex &index : kept)
        ways.append(wayTo(index));
    m_tree = tree;
    m_matches = matches;
    m_roots = outlineRoots(m_tree);
    QModelIndexList found;
    for (const OutlineWay &way : std::as_const(ways))
        found.append(find(way));
    changePersistentIndexList(kept, found);
    emit layoutChanged();
}

YamlNode OutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? m_tree.node(static_cast<int>(index.internalId())) : YamlNode();
}

/// The root of a text that is one document is not shown, nor is what a key is made of.
bool OutlineModel::isShown(const YamlNode &node) const
{
    return node && (node.parent() ? node.index() >= 0 && !node.isKey() : hasDocuments());
}

/// What a parent's rows are children of; no node for documents.
YamlNode OutlineModel::containerOf(const QModelIndex &parent) const
{
    if (parent.isValid())
        return nodeOf(parent);
    return m_roots.size() == 1 ? m_roots.first() : YamlNode();
}

/// Null where all children are shown.
const QList<int> *OutlineModel::filteredChildren(const YamlNode &container) const
{
    const auto found = m_matches.children.constFind(container.id());
    return isFiltered() && found != m_matches.children.constEnd() ? &*found : nullptr;
}

int OutlineModel::rowOf(const YamlNode &node) const
{
    if (filteredChildren(node.parent()))
        return m_matches.rows.value(node.id(), -1);
    return node.parent() ? node.index() : static_cast<int>(m_roots.indexOf(node));
}

QModelIndex OutlineModel::indexOf(const YamlNode &node) const
{
    const int row = isShown(node) ? rowOf(node) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, 0, static_cast<quintptr>(node.id()));
}

QModelIndex OutlineModel::indexAt(qsizetype offset) const
{
    QModelIndex shown;
    QList<YamlNode> around;
    for (YamlNode node = entryAt(m_tree, offset); node; node = valueOfKey(node.parent()))
        around.prepend(node);
    for (const YamlNode &node : std::as_const(around)) {
        const QModelIndex index = indexOf(node);
        if (isShown(node) && !index.isValid())
            break;
        shown = index;
    }
    return shown;
}

YamlNode OutlineModel::childOf(const QModelIndex &parent, int row) const
{
    const YamlNode container = containerOf(parent);
    if (const QList<int> *children = filteredChildren(container))
        return m_tree.node(children->value(row, -1));
    return container ? container.at(row) : m_roots.value(row);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childOf(parent, row).id()));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return indexOf(nodeOf(index).parent());
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const YamlNode container = containerOf(parent);
    if (const QList<int> *children = filteredChildren(container))
        return static_cast<int>(children->size());
    if (isFiltered() && !parent.isValid())
        return 0;
    return static_cast<int>(container || parent.isValid() ? container.count() : m_roots.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool OutlineModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const YamlNode node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return outlineLabel(node);
    case Qt::ToolTipRole:
        return pathText(YamlTree::pathOf(node));
    case DetailRole:
        return outlineDetail(node);
    case LettersRole:
        return QVariant::fromValue(m_matches.letters.value(node.id()));
    case ContainerRole:
        return static_cast<int>(node.kind());
    case Qt::AccessibleTextRole: {
        const QString detail = outlineDetail(node);
        return detail.isEmpty() ? outlineLabel(node) : outlineLabel(node) + QStringLiteral(", ") + detail;
    }
    default:
        return {};
    }
}

OutlineWay OutlineModel::wayTo(const QModelIndex &index) const
{
    OutlineWay way;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        way.prepend({outlineLabel(nodeOf(at)), at.row()});
    return way;
}

/// Looks round the row, and in a very long list not at all of it. -1 where the name is not there.
int OutlineModel::nearestRow(const OutlineStep &step, const QModelIndex &parent) const
{
    constexpr int farthest = 1000;
    const int count = rowCount(parent);
    const auto is = [&](int row) {
        return row >= 0 && row < count && outlineLabel(childOf(parent, row)) == step.name;
    };
    for (int distance = 0; distance < std::min(count + step.row, farthest); ++distance)
        for (const int row : {step.row - distance, step.row + distance})
            if (is(row))
                return row;
    return -1;
}

QModelIndex OutlineModel::find(const OutlineWay &way) const
{
    QModelIndex found;
    for (const OutlineStep &step : way) {
        const int row = nearestRow(step, found);
        if (row < 0)
            return {};
        found = index(row, 0, found);
    }
    return found;
}

} // namespace Layerwright
