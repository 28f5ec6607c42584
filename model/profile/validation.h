// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/yaml/finding.h"

namespace Layerwright {

/// The version that a layer is given.
struct VersionStep
{
    int layer = -1;
    QString version;
    QString tag;

    bool operator==(const VersionStep &) const = default;
};

/// A way out of a finding that changes the stack, all in one undo step: layers get other versions of their
/// packs and keep their values, and new layers come, each to the place of its kind.
struct StackFix
{
    QString title;
    QList<VersionStep> versions;
    QList<Layer> added = {};

    bool operator==(const StackFix &) const = default;
};

/// A finding and the text or layer it belongs to: `layer` -1 is the profile itself, `manifest` -1 the
/// layer's values. A finding about a layer as such has position 0,0. `variable` is the row of the profile's
/// variable that it is about, -1 for none.
struct ProfileFinding
{
    int layer = -1;
    int manifest = -1;
    Finding finding;
    int variable = -1;
    QList<StackFix> stackFixes = {}; // beside those of the finding, which edit its text

    bool operator==(const ProfileFinding &) const = default;
};

/// What is odd in the profile and its stack, the texts aside.
QList<ProfileFinding> findStackProblems(const Profile &profile);

/// Into the order of the file: the profile's own first, then each layer's, then those of its manifests.
void sortProblems(QList<ProfileFinding> &problems);

} // namespace Layerwright
