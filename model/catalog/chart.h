// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

namespace Layerwright {

/// What a layer takes from a Helm chart.
struct HelmChart
{
    QString name;
    QString version;
    QByteArray values; // values.yaml, as it is
    QByteArray schema; // values.schema.json, as it is

    bool operator==(const HelmChart &) const = default;
};

/// Reads a packaged chart (`NAME-VERSION.tgz`, one top folder with Chart.yaml), within the limits of
/// archives.
Result<HelmChart> readChart(const QString &path);

/// The add-on layer that a chart begins as: its default values, comments and all, below `charts:`, and the
/// namespace that the product wants of every chart.
Layer layerOf(const HelmChart &chart, const QString &nameSpace);

} // namespace Layerwright
