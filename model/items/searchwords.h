// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Layerwright {

/// What is typed to find rows in a list: all of its words have to be there, in any order and case.
class SearchWords
{
public:
    explicit SearchWords(const QString &text = {});

    /// Then everything is found.
    bool isEmpty() const { return m_words.isEmpty(); }
    bool areIn(const QString &text) const;

    bool operator==(const SearchWords &) const = default;

private:
    QStringList m_words;
};

} // namespace Layerwright
