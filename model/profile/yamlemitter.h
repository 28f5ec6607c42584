// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonvalue.h"

namespace Layerwright {

/// The value as a YAML document in block style. `quotedOnly` writes no literal blocks.
QByteArray toYaml(const JsonValue &root, bool quotedOnly = false);

} // namespace Layerwright
