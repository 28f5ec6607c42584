// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/chart.h"
#include "model/catalog/pack.h"

namespace Layerwright {

struct PackCharts
{
    QList<HelmChart> charts;
    QStringList faults; ///< why others cannot be read, for people

    bool operator==(const PackCharts &) const = default;
};

/// The Helm charts that a pack holds, packaged or as folders, in the order of pack.json. One that is not
/// there is passed over: catalogs leave them out. What is not within the pack's own folder is never read.
PackCharts chartsOf(const PackEntry &pack);

} // namespace Layerwright
