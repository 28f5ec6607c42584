// SPDX-License-Identifier: Apache-2.0
#include "model/items/packfiltermodel.h"

#include "model/items/packlistmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

PackFilterModel::PackFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    sort(0);
}

void PackFilterModel::setSearch(const QString &text)
{
    const QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidate(); // the order follows the words
}

void PackFilterModel::setKind(std::optional<LayerKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

void PackFilterModel::setCloud(const QString &cloud)
{
    const QString wanted = cloud == "all"_L1 ? QString() : cloud;
    if (wanted == m_cloud)
        return;
    m_cloud = wanted;
    invalidateFilter();
}

void PackFilterModel::setCatalog(const QString &catalog)
{
    if (catalog == m_catalog)
        return;
    m_catalog = catalog;
    invalidateFilter();
}

void PackFilterModel::setCategory(const QString &category)
{
    if (category == m_category)
        return;
    m_category = category;
    invalidateFilter();
}

void PackFilterModel::setCurrentOnly(bool isCurrentOnly)
{
    if (isCurrentOnly == m_isCurrentOnly)
        return;
    m_isCurrentOnly = isCurrentOnly;
    invalidateFilter();
}

bool PackFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kind && index.data(PackListModel::KindRole).value<LayerKind>() != *m_kind)
        return false;
    const QStringList clouds = index.data(PackListModel::CloudTypesRole).toStringList();
    if (!m_cloud.isEmpty() && !clouds.isEmpty() && !clouds.contains("all"_L1) && !clouds.contains(m_cloud))
        return false;
    if (!m_catalog.isEmpty() && !index.data(PackListModel::CatalogsRole).toStringList().contains(m_catalog))
        return false;
    if (!m_category.isEmpty() && index.data(PackListModel::CategoryRole).toString() != m_category)
        return false;
    if (m_isCurrentOnly && !index.data(PackListModel::StateRole).toString().isEmpty())
        return false;
    const QString searched = index.data(PackListModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return searched.contains(word); });
}

/// 0 where a name begins with the first word, 1 where it holds it, 2 where it is found elsewhere.
int PackFilterModel::rankOf(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return 0;
    int rank = 2;
    for (const int role : {int(Qt::DisplayRole), int(PackListModel::NameRole)}) {
        const QString name = index.data(role).toString();
        if (const qsizetype at = name.indexOf(m_words.first(), 0, Qt::CaseInsensitive); at >= 0)
            rank = std::min(rank, at == 0 ? 0 : 1);
    }
    return rank;
}

bool PackFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = rankOf(left);
    const int b = rankOf(right);
    return a != b ? a < b : QSortFilterProxyModel::lessThan(left, right);
}

LayerKind wantedKind(const Profile &profile)
{
    if (profile.info.type != ProfileType::Infra && profile.info.type != ProfileType::Cluster)
        return LayerKind::AddOn;
    for (const LayerKind kind :
         {LayerKind::Os, LayerKind::Kubernetes, LayerKind::Network, LayerKind::Storage}) {
        const bool isOptional = kind == LayerKind::Storage && profile.info.cloudType == "edge-native"_L1;
        if (!isOptional &&
            !std::ranges::any_of(profile.layers, [kind](const Layer &layer) { return layer.kind == kind; }))
            return kind;
    }
    return LayerKind::AddOn;
}

} // namespace Layerwright
