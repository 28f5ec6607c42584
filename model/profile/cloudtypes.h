// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

namespace Layerwright {

/// How the product's own form groups the clouds. `Other` are those that it offers no longer, or not for new
/// profiles, and that stand in files.
enum class CloudGroup { Infrastructure, ManagedKubernetes, Edge, Other };

/// A cloud that profiles are made for: its name in files, and as its owner writes it.
struct CloudType
{
    QLatin1StringView name;
    QLatin1StringView label;
    CloudGroup group;
};

/// The clouds that are known, in the order in which they are offered. The set is open: custom clouds are
/// named by their owners.
std::span<const CloudType> cloudTypes();

/// “Edge Native” for `edge-native`; a name that is not known as it stands.
QString cloudLabel(const QString &cloudType);

} // namespace Layerwright
