// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

#include <optional>

namespace Layerwright {

/// The value or item whose entry the offset is in: also where it is in the key. The root where there is no
/// deeper one.
YamlNode entryAt(const YamlTree &tree, qsizetype offset);

/// The value that belongs to a key; all other nodes as they are.
YamlNode valueOfKey(const YamlNode &node);

/// What is selected next when a selection grows: a word of a template, the template, the text within quotes,
/// the scalar, its entry, the map or list around it with all entries, and so on to the whole text. Empty
/// where the selection is the whole text already.
Span enclosingSpan(const YamlTree &tree, Span selection);

/// The largest of the spans that `enclosingSpan` gives from the cursor on and that is smaller than the
/// selection: the way back, for a selection that did not come about by growing. The cursor itself where there
/// is none.
Span enclosedSpan(const YamlTree &tree, Span selection, qsizetype cursor);

/// The start of the entry `steps` siblings away; none where there are not so many.
std::optional<qsizetype> siblingStart(const YamlTree &tree, qsizetype offset, int steps);

} // namespace Layerwright
