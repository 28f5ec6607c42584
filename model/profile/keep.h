// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonvalue.h"

namespace Layerwright {

/// The text of `source` changed so that it says `after` where it said `before`: the bytes of everything
/// that is equal in both stay, also of list elements that moved; what is new is written in the style of
/// its surroundings. `before` must be what reading `source` gave.
QByteArray keptJson(const JsonTree &source, const JsonValue &before, const JsonValue &after);

} // namespace Layerwright
