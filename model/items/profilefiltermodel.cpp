// SPDX-License-Identifier: Apache-2.0
#include "model/items/profilefiltermodel.h"

#include "model/items/profilelistmodel.h"

namespace Layerwright {

ProfileFilterModel::ProfileFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // a name is there as long as one of its versions is
}

void ProfileFilterModel::setSearch(const QString &text)
{
    const SearchWords words(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

bool ProfileFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (sourceModel()->hasChildren(index))
        return false; // its versions say
    return m_words.areIn(index.data(ProfileListModel::SearchRole).toString());
}

} // namespace Layerwright
