// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonvalue.h"

namespace Layerwright {

/// The value as a YAML document in block style. `quotedOnly` writes no literal blocks.
QByteArray toYaml(const JsonValue &root, bool quotedOnly = false);

/// What stands behind the colon of a member at `indent`: a blank and a scalar, or a line end and lines. No
/// final line end.
QByteArray yamlAfterColon(const JsonValue &value, const QByteArray &indent);
/// A whole member, from its key; a whole item, from the indentation of its dash. No final line end.
QByteArray yamlMember(const JsonValue &member, const QByteArray &indent);
QByteArray yamlItem(const JsonValue &item, const QByteArray &indent);

} // namespace Layerwright
