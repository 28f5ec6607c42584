// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

namespace Layerwright {

/// Whether values and manifests are members of the YAML text or files of their own.
enum class YamlTexts { Inside, Elsewhere };

/// The import entity as YAML: `source` with the changes in it where that can be done, else written anew.
QByteArray writeYamlText(const Profile &profile, const QByteArray &source, YamlTexts texts);

} // namespace Layerwright
