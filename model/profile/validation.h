// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/yaml/finding.h"

namespace Layerwright {

/// A finding and the text or layer it belongs to: `layer` -1 is the profile itself, `manifest` -1 the
/// layer's values. A finding about a layer as such has position 0,0.
struct ProfileFinding
{
    int layer = -1;
    int manifest = -1;
    Finding finding;

    bool operator==(const ProfileFinding &) const = default;
};

/// What is odd in the profile and its stack, the texts aside.
QList<ProfileFinding> findStackProblems(const Profile &profile);

} // namespace Layerwright
