// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/yaml/yamltree.h"

namespace Layerwright {

/// Larger schemas are not read.
constexpr qsizetype MaximumSchemaSize = qsizetype(4) << 20;

/// A JSON Schema, written as JSON or as YAML. Fails for what is neither, for what can be no schema, and for
/// what is too large or too deep.
Result<YamlTree> readSchema(const QByteArray &text);

/// Whether a text is a JSON Schema rather than the schema.yaml of a pack, which has a rule below each path.
bool looksLikeJsonSchema(const QByteArray &text);

/// A value of a schema as YAML of one line; texts as they stand without quotes where they can.
QByteArray schemaValueText(const YamlNode &node);

/// What a JSON pointer (RFC 6901) leads to, `/definitions/Pod`, as it stands in the fragment of an address.
YamlNode atPointer(const YamlNode &root, const QByteArray &pointer);

} // namespace Layerwright
