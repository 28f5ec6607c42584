// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalogplaces.h"

namespace Layerwright {

/// Whether a folder is an OCI image layout (image-layout.md of the OCI image specification).
bool isOciLayout(const QString &folder);

/// Lists the packs of a layout: of each manifest the first layer, if that is an archive with a pack.json,
/// whatever its media type says. Images are passed over. Every blob is checked against its digest when it is
/// read.
Result<PlaceContents> readOciLayout(const QString &folder);

} // namespace Layerwright
