// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"
#include "model/registry/ocimirror.h"

namespace Layerwright {

/// Sends a pack to where the product looks for it below the path of its registry
/// (`PATH/spectro-packs/archive/NAME:VERSION`, facts/formats.md §5), or a chart to `PATH/NAME:VERSION`.
/// Returns that reference.
Result<QString> pushPack(OciRegistry &registry, const QString &path, const PackEntry &pack);

} // namespace Layerwright
