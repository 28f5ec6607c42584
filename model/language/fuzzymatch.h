// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace Layerwright {

/// How well what was typed fits a name, and which letters of it.
struct FuzzyMatch
{
    int score = 0; ///< the higher the better
    QList<int> letters;

    bool operator==(const FuzzyMatch &) const = default;
};

/// The letters of `typed` in `name`, in their order, case aside: at best as its beginning, else as parts of
/// its words (`rhl` is in `revisionHistoryLimit`), else all of it within a word. None where they are not all
/// there. Costs the product of both lengths at most.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView name);

} // namespace Layerwright
