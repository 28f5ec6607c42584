// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packsources.h"

namespace Layerwright {

/// The catalog or other place that a pack was found at, in words.
QString originName(const ListedPack &found);

/// The kind of layer that it is for, or that it is a Helm chart.
QString packKind(const PackEntry &pack);

/// What sort of add-on it is, as its catalog calls it: “app services”, also where that is written
/// `app-services`. Empty where it does not say.
QString packCategory(const PackEntry &pack);

/// "deprecated" and the like, where the pack says so of itself; else empty.
QString packState(const PackEntry &pack);

} // namespace Layerwright
