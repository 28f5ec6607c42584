// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packsources.h"

namespace Layerwright {

/// What a pack is for, in one plain sentence: its own description, else the first of its README, else
/// nothing.
QString packSummary(const Pack &pack);

/// The place that a pack was found at, in words.
QString originName(PackOrigin origin);

/// "deprecated" and the like, where the pack says so of itself; else empty.
QString packState(const Pack &pack);

} // namespace Layerwright
