// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamledit.h"
#include "model/yaml/yamlvalue.h"

namespace Layerwright {

/// Where a node is in its document, by the place among the children of each step from the root.
QList<int> indexesOf(const YamlNode &node);

/// The law of its edits that is broken, in words; empty where all hold: the text that they make is YAML,
/// another reading of the whole sees what was intended and nothing else, and the inverse edits lead back to
/// the very bytes.
QString brokenLaw(const YamlTree &before, const QList<TextEdit> &edits, const QList<YamlValue> &intended);

/// The documents of the tree with `value` (none: nothing) in the place of the node.
QList<YamlValue> intendedWith(const YamlTree &before, const YamlNode &node,
                              const std::optional<YamlValue> &value);

/// Whether the edits touch nothing but the lines from the comments above the node's entry to those below it.
bool staysWithin(const YamlTree &tree, const QList<TextEdit> &edits, const YamlNode &node);

} // namespace Layerwright
