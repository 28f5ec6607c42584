// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"
#include "model/profile/profile.h"

namespace Layerwright {

/// What a layer says of its pack, without the values.
Layer layerHeaderOf(const PackEntry &pack);
/// The layer that a pack begins as: pinned to its version, with its default values byte for byte. Where the
/// pack is from a registry, the layer names it; a folder does not say that, and the product asks on import.
Layer layerOf(const Pack &pack);
/// The same with another tag, as of a train.
Layer layerOf(const Pack &pack, const QString &tag);

/// Whether a pack may be in a profile for that cloud: it names it, all, or none; or `custom`, where the
/// cloud is none of those that the product offers itself.
bool isMadeFor(const PackEntry &pack, const QString &cloud);

} // namespace Layerwright
