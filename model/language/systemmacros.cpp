// SPDX-License-Identifier: Apache-2.0
#include "model/language/systemmacros.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr SystemMacro macros[] = {
    {"appdeployment.ingress.host"_L1, "shop.example.com"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro",
                       "The host that the application is reached at, in profiles of applications.")},
    {"appdeployment.name"_L1, "shop"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro",
                       "The name of the application, in profiles of applications.")},
    {"appdeployment.tiername"_L1, "web"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The name of the tier, in profiles of applications.")},
    {"appdeployment.uid"_L1, "65f0c0ffee00000000000001"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro",
                       "The id of the application, in profiles of applications.")},
    {"appprofile.name"_L1, "shop"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The name of the application's profile.")},
    {"appprofile.uid"_L1, "65f0c0ffee00000000000002"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The id of the application's profile.")},
    {"apptier.name"_L1, "web"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro",
                       "The name of the tier's description, in profiles of applications.")},
    {"apptier.uid"_L1, "65f0c0ffee00000000000003"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro",
                       "The id of the tier's description, in profiles of applications.")},
    {"cloud.region"_L1, "eu-central-1"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The region of the cloud that the cluster runs in.")},
    {"cloud.type"_L1, "edge-native"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The cloud that the cluster runs on.")},
    {"cloudaccount.name"_L1, "sample-account"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The name of the cloud account of the cluster.")},
    {"cloudaccount.uid"_L1, "65f0c0ffee00000000000004"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The id of the cloud account of the cluster.")},
    {"cluster.kubevip"_L1, "10.20.30.40"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro",
                       "The virtual address of the cluster's API, at the edge and on vSphere.")},
    {"cluster.name"_L1, "sample-cluster"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The name of the cluster.")},
    {"cluster.uid"_L1, "65f0c0ffee00000000000005"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The id of the cluster.")},
    {"clusterprofile.infra.name"_L1, "sample-infra"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The name of the cluster's infrastructure profile.")},
    {"clusterprofile.infra.uid"_L1, "65f0c0ffee00000000000006"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The id of the cluster's infrastructure profile.")},
    {"clusterprofile.infra.version"_L1, "1.0.0"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The version of the cluster's infrastructure profile.")},
    {"clusterprofile.name"_L1, "sample-profile"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The name of this profile.")},
    {"clusterprofile.uid"_L1, "65f0c0ffee00000000000007"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The id of this profile.")},
    {"clusterprofile.version"_L1, "1.0.0"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The version of this profile.")},
    {"kubernetes.version"_L1, "1.32.4"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The version of Kubernetes in the cluster.")},
    {"project.name"_L1, "sample-project"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The name of the project that the cluster is in.")},
    {"project.uid"_L1, "65f0c0ffee00000000000008"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The id of the project that the cluster is in.")},
    {"reverseproxy.port"_L1, "443"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The port of the reverse proxy.")},
    {"reverseproxy.protocol"_L1, "https"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The protocol of the reverse proxy.")},
    {"reverseproxy.server"_L1, "proxy.example.com"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro",
                       "The host of the reverse proxy that leads to the cluster.")},
    {"reverseproxy.vhostport"_L1, "8080"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The port of the virtual hosts of the reverse proxy.")},
    {"tenant.uid"_L1, "65f0c0ffee00000000000009"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The id of the tenant.")},
    {"user.email"_L1, "someone@example.com"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The mail address of whoever deploys the cluster.")},
    {"user.name"_L1, "someone"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The name of whoever deploys the cluster.")},
    {"user.uid"_L1, "65f0c0ffee0000000000000a"_L1,
     QT_TRANSLATE_NOOP("Layerwright::SystemMacro", "The id of whoever deploys the cluster.")},
};

std::span<const SystemMacro> systemMacros()
{
    return macros;
}

const SystemMacro *systemMacro(QStringView name)
{
    const auto *found =
        std::ranges::find_if(macros, [name](const SystemMacro &macro) { return macro.name == name; });
    return found == std::end(macros) ? nullptr : found;
}

QString meaningOf(const SystemMacro &macro)
{
    return QCoreApplication::translate("Layerwright::SystemMacro", macro.meaning);
}

bool isSystemMacro(QStringView name)
{
    return systemMacro(name) != nullptr;
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
