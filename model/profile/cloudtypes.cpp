// SPDX-License-Identifier: Apache-2.0
#include "model/profile/cloudtypes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

std::span<const CloudType> cloudTypes()
{
    using enum CloudGroup;
    static constexpr std::array<CloudType, 19> rows{{
        {"aws"_L1, "AWS"_L1, Infrastructure},
        {"azure"_L1, "Azure"_L1, Infrastructure},
        {"gcp"_L1, "Google Cloud"_L1, Infrastructure},
        {"vsphere"_L1, "VMware vSphere"_L1, Infrastructure},
        {"maas"_L1, "MAAS"_L1, Infrastructure},
        {"apache-cloudstack"_L1, "Apache CloudStack"_L1, Infrastructure},
        {"eks"_L1, "Amazon EKS"_L1, ManagedKubernetes},
        {"aks"_L1, "Azure AKS"_L1, ManagedKubernetes},
        {"gke"_L1, "Google GKE"_L1, ManagedKubernetes},
        {"edge-native"_L1, "Edge Native"_L1, Edge},
        {"nutanix"_L1, "Nutanix"_L1, Other},
        {"baremetal"_L1, "Bare metal"_L1, Other},
        {"nested"_L1, "Nested clusters"_L1, Other},
        {"generic"_L1, "Generic"_L1, Other},
        {"edge"_L1, "Edge"_L1, Other},
        {"openstack"_L1, "OpenStack"_L1, Other},
        {"tke"_L1, "Tencent TKE"_L1, Other},
        {"libvirt"_L1, "Libvirt"_L1, Other},
        {"coxedge"_L1, "Cox Edge"_L1, Other},
    }};
    return rows;
}

QString cloudLabel(const QString &cloudType)
{
    const auto row = std::ranges::find(cloudTypes(), cloudType, &CloudType::name);
    return row == cloudTypes().end() ? cloudType : QString(row->label);
}

} // namespace Layerwright
