// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packsources.h"
#include "model/document/profilesummary.h"
#include "model/document/textfacts.h"
#include "model/profile/validation.h"

namespace Layerwright {

/// A layer as the rules about the stack see it, beside its header.
struct LayerFacts
{
    std::optional<Pack> pack; ///< of the layer's very version
    TextFacts values;
    QList<TextFacts> manifests;
};

/// A profile with all that is known of its layers.
struct StackFacts
{
    const Profile &profile;
    const PackSources &packs;
    QList<LayerFacts> layers;              ///< as many as the profile has
    QList<ProfileSummary> neighbours = {}; ///< of the folder's other files
};

/// What is odd between the layers of a stack, and between them, the profile and their packs. In no order.
QList<ProfileFinding> findRelationProblems(const StackFacts &stack);

} // namespace Layerwright
