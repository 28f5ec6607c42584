// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"

namespace Layerwright {

struct PackCharts
{
    QList<HelmChart> charts;
    QStringList faults; ///< why others cannot be read, for people

    bool operator==(const PackCharts &) const = default;
};

/// The Helm chart that a storage holds, Chart.yaml at its top.
Result<HelmChart> chartIn(const PackStorage &storage);
/// The Helm charts that a pack holds, packaged or as folders, in the order of pack.json. One that is not
/// there is passed over: catalogs leave them out. What is not within the pack's own folder is never read. Of
/// a chart that a catalog lists itself: that one.
PackCharts chartsOf(const PackEntry &pack);

} // namespace Layerwright
