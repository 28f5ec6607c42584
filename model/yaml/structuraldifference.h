// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

namespace Layerwright {

/// One value that two texts do not share. Where a whole subtree is new or gone, it is one change.
struct ValueChange
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString path;    // as YamlPath reads it; of items the index in the text that has it, the later one of two
    YamlNode before; // no node where it was added
    YamlNode after;  // no node where it was removed

    bool operator==(const ValueChange &) const = default;
};

/// What `after` means differently from `before`, by path, in the order of the texts; how it is written and in
/// which order keys stand does not count. The nodes live as long as the trees.
QList<ValueChange> structuralDifference(const YamlTree &before, const YamlTree &after, int document = 0);

} // namespace Layerwright
