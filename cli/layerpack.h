// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "model/document/packsources.h"

namespace Layerwright {

class Invocation;

/// The packs that travel with the profile, and those of `--catalog`.
tl::expected<PackSources, CommandError> packsOf(const LoadedProfile &loaded, const Invocation &invocation);

/// The pack of a layer with the user's own presets behind its own, and which these are. Says so on the
/// standard error where it is not of the layer's version.
struct LayerPack
{
    Pack pack; ///< with all of them
    QList<Preset> ownPresets;

    bool isOwn(const Preset &preset) const { return ownPresets.contains(preset); }
};
tl::expected<LayerPack, CommandError> packOf(const LoadedProfile &loaded, const Layer &layer,
                                             const Invocation &invocation);

} // namespace Layerwright
