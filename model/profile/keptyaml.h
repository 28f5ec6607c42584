// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonvalue.h"

#include <optional>

namespace Layerwright {

/// The YAML text changed so that it says `after` where it said `before`: comments, order and style of
/// everything else stay, also of layers that moved. Nothing where the text's shape does not allow it. The
/// caller reads the result again before trusting it.
std::optional<QByteArray> keptYaml(const QByteArray &source, const JsonValue &before, const JsonValue &after);

} // namespace Layerwright
