// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

#include <QHash>

namespace Layerwright {

/// What a `$ref` of a JSON Schema may refer to: places in that very schema, by pointer, by anchor, and by the
/// addresses that it gives to its own parts. Nothing is ever fetched.
class SchemaReferences
{
public:
    explicit SchemaReferences(const YamlTree &schema);

    /// It names something that the schema gives to none of its parts: a file or an address.
    bool isForeign(const QByteArray &reference) const;
    /// No node where it is foreign, or leads nowhere.
    YamlNode find(const QByteArray &reference) const;

private:
    void index(const YamlNode &schema);

    YamlTree m_schema;
    QHash<QByteArray, YamlNode> m_parts; // by `$id`, without `#`; the empty one is the whole
    QHash<QByteArray, YamlNode> m_anchors;
};

} // namespace Layerwright
