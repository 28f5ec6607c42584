// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"

namespace Layerwright {

/// Writes the folder form file by file: files that say the same already are not touched, files of layers and
/// manifests that are gone are removed, and files that are not the profile's own are left alone. profile.yaml
/// is written last, so that a save that fails half way leaves the old outline.
Result<ProfileSource> saveProfileFolder(const LoadedProfile &loaded, const QString &path);

} // namespace Layerwright
