// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/validation.h"

namespace Layerwright {

class YamlTree;

/// What Kubernetes would refuse in a manifest: a document that is no object, an object that does not say what
/// it is or has no name. Documents with templates in the places that count, and those that are no YAML, are
/// not judged.
QList<Finding> findObjectProblems(const YamlTree &manifest);

/// Objects that are in the manifests of the profile twice, each at the later one.
QList<ProfileFinding> findDuplicateObjects(const Profile &profile);

} // namespace Layerwright
