// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packsources.h"

namespace Layerwright {

/// The packs and charts that a profile's layers are made from.
struct ProfilePacks
{
    QList<PackEntry> packs; ///< each once, in the order of the layers
    QList<Layer> unknown;   ///< layers of which no place has the pack in that version
};

/// Of the very versions that the layers have. They need not be at hand.
ProfilePacks packsOfProfile(const Profile &profile, const PackSources &sources);
/// All that are at hand; of several of one name and version the first.
QList<PackEntry> packsAtHand(const PackSources &sources);

} // namespace Layerwright
