// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/validation.h"

namespace Layerwright {

/// What is odd in the templates of all texts of a profile, and which variables no text uses; the rules
/// `variable-…` about uses and `template-…` of docs/rules.md. In the order of the file.
QList<ProfileFinding> findTemplateProblems(const Profile &profile);

} // namespace Layerwright
