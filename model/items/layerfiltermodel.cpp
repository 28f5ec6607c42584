// SPDX-License-Identifier: Apache-2.0
#include "model/items/layerfiltermodel.h"

#include "model/items/layerlistmodel.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

LayerFilterModel::LayerFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void LayerFilterModel::setSearch(const QString &text)
{
    const SearchWords words(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

bool LayerFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    using enum LayerListModel::Role;
    constexpr std::array<int, 5> roles{Qt::DisplayRole, KindNameRole, SubtitleRole, VersionRole,
                                       ShownVersionRole};
    QStringList texts;
    for (const int role : roles)
        texts.append(index.data(role).toString());
    return m_words.areIn(texts.join(u'\n'));
}

} // namespace Layerwright
