// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/chart.h"
#include "model/catalog/pack.h"

namespace Layerwright {

/// The Helm charts that a pack's folder holds, packaged or as folders, in the order of pack.json. One that
/// cannot be read, or is not within the folder, is left out.
QList<HelmChart> chartsOf(const Pack &pack);

} // namespace Layerwright
