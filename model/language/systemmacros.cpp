// SPDX-License-Identifier: Apache-2.0
#include "model/language/systemmacros.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr SystemMacro macros[] = {
    {"appdeployment.ingress.host"_L1, "shop.example.com"_L1},
    {"appdeployment.name"_L1, "shop"_L1},
    {"appdeployment.tiername"_L1, "web"_L1},
    {"appdeployment.uid"_L1, "65f0c0ffee00000000000001"_L1},
    {"appprofile.name"_L1, "shop"_L1},
    {"appprofile.uid"_L1, "65f0c0ffee00000000000002"_L1},
    {"apptier.name"_L1, "web"_L1},
    {"apptier.uid"_L1, "65f0c0ffee00000000000003"_L1},
    {"cloud.region"_L1, "eu-central-1"_L1},
    {"cloud.type"_L1, "edge-native"_L1},
    {"cloudaccount.name"_L1, "sample-account"_L1},
    {"cloudaccount.uid"_L1, "65f0c0ffee00000000000004"_L1},
    {"cluster.kubevip"_L1, "10.20.30.40"_L1},
    {"cluster.name"_L1, "sample-cluster"_L1},
    {"cluster.uid"_L1, "65f0c0ffee00000000000005"_L1},
    {"clusterprofile.infra.name"_L1, "sample-infra"_L1},
    {"clusterprofile.infra.uid"_L1, "65f0c0ffee00000000000006"_L1},
    {"clusterprofile.infra.version"_L1, "1.0.0"_L1},
    {"clusterprofile.name"_L1, "sample-profile"_L1},
    {"clusterprofile.uid"_L1, "65f0c0ffee00000000000007"_L1},
    {"clusterprofile.version"_L1, "1.0.0"_L1},
    {"kubernetes.version"_L1, "1.32.4"_L1},
    {"project.name"_L1, "sample-project"_L1},
    {"project.uid"_L1, "65f0c0ffee00000000000008"_L1},
    {"reverseproxy.port"_L1, "443"_L1},
    {"reverseproxy.protocol"_L1, "https"_L1},
    {"reverseproxy.server"_L1, "proxy.example.com"_L1},
    {"reverseproxy.vhostport"_L1, "8080"_L1},
    {"tenant.uid"_L1, "65f0c0ffee00000000000009"_L1},
    {"user.email"_L1, "someone@example.com"_L1},
    {"user.name"_L1, "someone"_L1},
    {"user.uid"_L1, "65f0c0ffee0000000000000a"_L1},
};

std::span<const SystemMacro> systemMacros()
{
    return macros;
}

bool isSystemMacro(QStringView name)
{
    return std::ranges::any_of(macros, [name](const SystemMacro &macro) { return macro.name == name; });
}

static std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> systemValueOf(const Profile &profile, QStringView name)
{
    const ProfileInfo &info = profile.info;
    const bool isInfrastructure = info.type == ProfileType::Infra || info.type == ProfileType::Cluster;
    if (name == "clusterprofile.name"_L1 || (isInfrastructure && name == "clusterprofile.infra.name"_L1))
        return unlessEmpty(info.name);
    if (name == "clusterprofile.version"_L1 ||
        (isInfrastructure && name == "clusterprofile.infra.version"_L1))
        return unlessEmpty(info.version);
    if (name == "cloud.type"_L1 && info.cloudType != "all"_L1)
        return unlessEmpty(info.cloudType);
    if (name == "kubernetes.version"_L1) {
        const auto isKubernetes = [](const Layer &layer) { return layer.kind == LayerKind::Kubernetes; };
        const auto layer = std::ranges::find_if(profile.layers, isKubernetes);
        return layer == profile.layers.end() ? std::nullopt : unlessEmpty(layer->version);
    }
    return std::nullopt;
}

} // namespace Layerwright
