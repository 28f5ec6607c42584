// SPDX-License-Identifier: Apache-2.0
#include "model/items/searchwords.h"

#include <algorithm>

namespace Layerwright {

SearchWords::SearchWords(const QString &text)
    : m_words(text.simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool SearchWords::areIn(const QString &text) const
{
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Layerwright
