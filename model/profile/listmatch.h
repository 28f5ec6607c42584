// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonvalue.h"

namespace Layerwright {

/// For each element of `after` the element of `before` that it was, or -1 where it is new: by equality
/// first, then by name (the first member of each element), then by its place between matched neighbours.
QList<int> matchedElements(const QList<JsonValue> &before, const QList<JsonValue> &after);

} // namespace Layerwright
