// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/chartrules.h"
#include "model/document/packsources.h"
#include "model/document/profilesummary.h"
#include "model/profile/validation.h"

namespace Layerwright {

/// What is odd in the values of a layer, in the order of the text: as YAML, as values, what looks like a
/// secret, and what the layer's pack and its charts want otherwise. `pack` is of the layer's very version;
/// null where it is not known.
QList<Finding> findLayerProblems(const QByteArray &values, const Pack *pack, const ChartRules &charts = {});

/// The same for a manifest.
QList<Finding> findManifestProblems(const QByteArray &manifest);

/// What is odd in a profile as a whole: its stack, its variables, and the templates of all texts. In the
/// order of the file.
QList<ProfileFinding> findProfileProblems(const Profile &profile);

/// All about a profile, with the rules of those packs that are known in the version of their layer, and with
/// the profiles of other files beside it. In the order of the file.
QList<ProfileFinding> findProblems(const Profile &profile, const PackSources &packs = {},
                                   const QList<ProfileSummary> &neighbours = {});

} // namespace Layerwright
