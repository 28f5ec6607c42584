// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamledit.h"

namespace Layerwright {

enum class MoveDirection { Up, Down };

/// Whether the node has a sibling in that direction.
bool canMoveNode(const YamlNode &node, MoveDirection direction);

/// Swaps an entry of a map or list with the sibling before or after it, each with its subtree and the
/// comments that touch it from above or stand behind it; blank lines between them stay where they are. To
/// move it back is to have the text that was there. What the rules of YamlEdits say is true here too.
YamlEdits moveNode(const YamlTree &tree, const YamlNode &node, MoveDirection direction);

} // namespace Layerwright
