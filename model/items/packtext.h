// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packsources.h"

namespace Layerwright {

/// The place that a pack was found at, in words.
QString originName(PackOrigin origin);

/// "deprecated" and the like, where the pack says so of itself; else empty.
QString packState(const PackEntry &pack);

} // namespace Layerwright
