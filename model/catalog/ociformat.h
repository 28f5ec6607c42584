// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The words of the OCI image specification that packs and charts are stored by (facts/formats.md §5).
namespace Layerwright::Oci {

using namespace Qt::StringLiterals;

inline constexpr auto ManifestType = "application/vnd.oci.image.manifest.v1+json"_L1;
inline constexpr auto IndexType = "application/vnd.oci.image.index.v1+json"_L1;
inline constexpr auto DockerManifestType = "application/vnd.docker.distribution.manifest.v2+json"_L1;
inline constexpr auto PackConfigType = "application/vnd.unknown.config.v1+json"_L1;
inline constexpr auto PackLayerType = "application/vnd.oci.image.layer.v1.tar"_L1;
inline constexpr auto ChartConfigType = "application/vnd.cncf.helm.config.v1+json"_L1;
inline constexpr auto ChartLayerType = "application/vnd.cncf.helm.chart.content.v1.tar+gzip"_L1;
inline constexpr auto ReferenceName = "org.opencontainers.image.ref.name"_L1;
inline constexpr auto Title = "org.opencontainers.image.title"_L1;
/// Below which the repositories of packs are, each by the pack's name.
inline constexpr auto PackFolder = "spectro-packs/archive/"_L1;

/// Of a manifest: it is a container image, neither a pack nor a chart.
bool isImageConfig(const QString &mediaType);
/// The hexadecimal part of `sha256:…`, the one algorithm that everybody has; empty for anything else.
QString sha256Of(const QString &digest);
/// `sha256:…` of the bytes.
QString digestOf(const QByteArray &bytes);

} // namespace Layerwright::Oci
