// SPDX-License-Identifier: Apache-2.0
#include "model/items/profilefiltermodel.h"

#include "model/items/profilelistmodel.h"

#include <algorithm>

namespace Layerwright {

ProfileFilterModel::ProfileFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true); // a name is there as long as one of its versions is
}

void ProfileFilterModel::setSearch(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
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
    const QString text = index.data(ProfileListModel::SearchRole).toString();
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Layerwright
