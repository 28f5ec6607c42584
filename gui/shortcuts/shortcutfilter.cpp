// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcutfilter.h"

#include "gui/shortcuts/shortcutmodel.h"

#include <algorithm>

namespace Layerwright {

ShortcutFilter::ShortcutFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ShortcutFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ShortcutFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false; // menus come with what is in them
    const QString words = sourceModel()->index(row, 0, parent).data(ShortcutModel::WordsRole).toString();
    return std::ranges::all_of(
        m_words, [&words](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace Layerwright
