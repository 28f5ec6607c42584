// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

namespace Layerwright {

/// What a node means, apart from how it is written: two texts mean the same when their values are equal.
/// Quotes, comments, layout and flow or block do not count; the order of keys, anchors, tags and the
/// difference between `1` and `"1"` do. Cheap to copy.
struct YamlValue
{
    YamlKind kind = YamlKind::None;
    QByteArray text;      // of scalars, decoded; of aliases the name
    bool isTyped = false; // a plain scalar that is a number, a truth value, nothing, a date
    QByteArray tag;
    QByteArray anchor;
    QList<YamlValue> keys; // of maps, beside `items`
    QList<YamlValue> items;

    static YamlValue of(const YamlNode &node);
    static QList<YamlValue> ofDocuments(const YamlTree &tree);

    bool isMap() const { return kind == YamlKind::Map; }
    int indexOf(const YamlValue &key) const;
    /// The same value with the one at `path` (children by index) replaced or, for none, removed.
    YamlValue replaced(const QList<int> &path, const std::optional<YamlValue> &value) const;

    bool operator==(const YamlValue &other) const;
    /// Equal when the order of the keys does not count.
    bool isEquivalent(const YamlValue &other) const;
};

/// A plain scalar that some parser of YAML 1.1 or 1.2 takes for something else than text.
bool isTypedScalar(QByteArrayView text);

/// `before` with `add` merged: maps deeply, all else is replaced, but for its anchor; new keys come last.
YamlValue merged(const YamlValue &before, const YamlValue &add);

} // namespace Layerwright
