// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcutfilter.h"

#include "gui/shortcuts/shortcutmodel.h"

namespace Layerwright {

ShortcutFilter::ShortcutFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ShortcutFilter::setText(const QString &text)
{
    m_words = SearchWords(text);
    invalidateFilter();
}

bool ShortcutFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false; // menus come with what is in them
    return m_words.areIn(sourceModel()->index(row, 0, parent).data(ShortcutModel::WordsRole).toString());
}

} // namespace Layerwright
