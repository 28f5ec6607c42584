// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsontree.h"

namespace Layerwright {

/// The one document of a YAML text as a JSON tree whose lines are those of the YAML. Aliases and merge keys
/// are resolved within a bound; scalars keep their text, so that `1.20` stays `1.20`.
Result<JsonTree> readYamlAsJson(const QByteArray &text);

} // namespace Layerwright
