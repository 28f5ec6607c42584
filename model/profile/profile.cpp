// SPDX-License-Identifier: Apache-2.0
#include "model/profile/profile.h"

#include <array>

namespace Layerwright {

template <>
std::span<const EnumName<ProfileType>> enumNames()
{
    using enum ProfileType;
    static constexpr std::array<EnumName<ProfileType>, 4> rows{{
        {Cluster, QLatin1StringView("cluster")},
        {Infra, QLatin1StringView("infra")},
        {AddOn, QLatin1StringView("add-on")},
        {System, QLatin1StringView("system")},
    }};
    return rows;
}

template <>
std::span<const EnumName<LayerKind>> enumNames()
{
    using enum LayerKind;
    static constexpr std::array<EnumName<LayerKind>, 6> rows{{
        {Kernel, QLatin1StringView("kernel")},
        {Os, QLatin1StringView("os")},
        {Kubernetes, QLatin1StringView("k8s")},
        {Network, QLatin1StringView("cni")},
        {Storage, QLatin1StringView("csi")},
        {AddOn, QLatin1StringView("addon")},
    }};
    return rows;
}

template <>
std::span<const EnumName<PackType>> enumNames()
{
    using enum PackType;
    static constexpr std::array<EnumName<PackType>, 4> rows{{
        {Spectro, QLatin1StringView("spectro")},
        {Helm, QLatin1StringView("helm")},
        {Manifest, QLatin1StringView("manifest")},
        {Oci, QLatin1StringView("oci")},
    }};
    return rows;
}

bool Layer::isCore() const
{
    const LayerKind value = kind.value();
    return value != LayerKind::Unknown && value != LayerKind::AddOn;
}

} // namespace Layerwright
