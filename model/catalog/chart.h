// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivemember.h"
#include "model/profile/profile.h"
#include "model/result.h"

namespace Layerwright {

/// What a chart says of itself in its Chart.yaml, or an index of it.
struct ChartDescription
{
    QString name;
    QString version;
    QString description;
    QStringList keywords;
    bool isDeprecated = false;
    bool isLibrary = false; // of no use by itself

    bool operator==(const ChartDescription &) const = default;
};

/// Fails where there is no name or no version.
Result<ChartDescription> readChartDescription(const QByteArray &chartYaml);

/// What a layer takes from a Helm chart, and what people want to know of it.
struct HelmChart : ChartDescription
{
    QByteArray values; // values.yaml, as it is
    QByteArray schema; // values.schema.json, as it is
    QByteArray readme;
    QStringList notes; // what was odd, for people

    bool operator==(const HelmChart &) const = default;
};

/// Reads a packaged chart (`NAME-VERSION.tgz`, one top folder with Chart.yaml), within the limits of
/// archives, or the folder of one. A values.schema.json that refers to other files or to the network is
/// noted, and what it refers to is not looked at.
Result<HelmChart> readChart(const QString &path);
/// The same of a chart that is among the files of something else, packaged as one of them or unpacked below
/// the path.
Result<HelmChart> readChart(const QList<ArchiveMember> &files, const QString &path);

/// The add-on layer that a chart begins as: its default values, comments and all, below `charts:`, and the
/// namespace that the product wants of every chart.
Layer layerOf(const HelmChart &chart, const QString &nameSpace);

/// What a registry holds, for layers that are named by their registry alone (facts/product.md §1.5).
enum class RegistryContent { HelmRepository, OciCharts, ZarfPackages };

/// A chart or Zarf package that is not at hand: what the product needs to find it.
struct RegistryPackage
{
    QString name;
    QString version;
    QString registry;
    RegistryContent content = RegistryContent::HelmRepository;

    bool operator==(const RegistryPackage &) const = default;
};

/// Why the product would not find the package by this.
Result<void> check(const RegistryPackage &package);

/// The add-on layer of a package; a chart gets the namespace and no values, a Zarf package brings its own.
Layer layerOf(const RegistryPackage &package, const QString &nameSpace);

} // namespace Layerwright
