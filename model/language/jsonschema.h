// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/keysource.h"
#include "model/result.h"
#include "model/yaml/yamltree.h"

namespace Layerwright {

/// What a JSON Schema says of keys and their values: for help in writing, not for judging. A `$ref` within
/// the schema is followed, as often as it pays; one to a file or an address never is. Written as JSON or as
/// YAML.
class JsonSchema final : public KeySource
{
public:
    /// For the values below `mount`. Fails where readSchema() does.
    static Result<std::shared_ptr<const JsonSchema>> read(const QByteArray &text, KeyOrigin origin,
                                                          const YamlPath &mount = {});
    /// For whole texts, by the part of `schema` at a JSON pointer, `/definitions/Pod`.
    JsonSchema(YamlTree schema, QByteArray pointer, KeyOrigin origin, const YamlPath &mount = {});

    QList<KnownKey> keys(const YamlPath &map) const override;
    std::optional<KnownKey> key(const YamlPath &path) const override;

private:
    using Nodes = QList<YamlNode>;

    void expand(const YamlNode &node, Nodes &into) const;
    Nodes step(const Nodes &from, const YamlPath::Part &part) const;
    std::optional<Nodes> find(const YamlPath &path) const;
    KnownKey known(const QString &name, const Nodes &nodes) const;

    YamlTree m_schema;
    QByteArray m_pointer;
    KeyOrigin m_origin;
    YamlPath m_mount;
};

} // namespace Layerwright
