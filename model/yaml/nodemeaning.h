// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlnode.h"

#include <QHash>

namespace Layerwright {

/// Whether two nodes, of any trees, mean the same, however they are written: what YamlValue says, without its
/// copies. The order of keys counts.
bool hasSameMeaning(const YamlNode &a, const YamlNode &b);
/// The same as if `a` had this anchor.
bool hasSameMeaning(const YamlNode &a, const QByteArray &anchor, const YamlNode &b);
/// The same where the order of keys does not count.
bool isEquivalent(const YamlNode &a, const YamlNode &b);
bool isEquivalent(const YamlNode &a, const QByteArray &anchor, const YamlNode &b);

/// A plain scalar that stands for a number, a truth value, nothing or the like: see isTypedScalar().
bool isTyped(const YamlNode &node);

/// The values of a map by their keys, found at once also where there are many. Keys that are single texts are
/// found by their text, whatever their quotes, tags and anchors; those that are nothing are one key, and
/// others are found by what they mean. Of a key that is there twice the first.
class KeyIndex
{
public:
    explicit KeyIndex(const YamlNode &map);

    /// No node where the map has no such key, or is none.
    YamlNode find(const YamlNode &key) const;

private:
    YamlNode m_map;
    QHash<QByteArrayView, int> m_byText; // of large maps
};

} // namespace Layerwright
