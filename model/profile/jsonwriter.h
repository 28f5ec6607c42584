// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/writer.h"

namespace Layerwright {

/// As `writeJson`, but always something that the product imports: the envelope of a server's answer or of
/// a flat profile is never kept.
QByteArray writeImportJson(const Profile &profile, const ProfileSource &source, JsonStyle style);

} // namespace Layerwright
