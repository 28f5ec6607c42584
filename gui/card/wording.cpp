// SPDX-License-Identifier: Apache-2.0
#include "gui/card/wording.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString Wording::type(const OpenEnum<ProfileType> &type)
{
    switch (type.value()) {
    case ProfileType::Cluster:
        return tr("Full profile");
    case ProfileType::Infra:
        return tr("Infrastructure profile");
    case ProfileType::AddOn:
        return tr("Add-on profile");
    case ProfileType::System:
        return tr("System profile");
    case ProfileType::Unknown:
        break;
    }
    return type.isAbsent() ? tr("Profile of no type") : tr("Profile of type “%1”").arg(type.name());
}

QString Wording::cloud(const QString &cloudType)
{
    static constexpr struct
    {
        const char *name;
        const char *label;
    } labels[] = {
        {"aws", "AWS"},
        {"eks", "Amazon EKS"},
        {"azure", "Azure"},
        {"aks", "Azure AKS"},
        {"gcp", "Google Cloud"},
        {"gke", "Google GKE"},
        {"vsphere", "VMware vSphere"},
        {"maas", "MAAS"},
        {"nested", "Nested clusters"},
        {"baremetal", "Bare metal"},
        {"edge", "Edge"},
        {"edge-native", "Edge Native"},
        {"openstack", "OpenStack"},
        {"apache-cloudstack", "Apache CloudStack"},
        {"nutanix", "Nutanix"},
        {"tke", "Tencent TKE"},
        {"generic", "Generic"},
    };
    if (cloudType.isEmpty() || cloudType == "all"_L1)
        return {};
    for (const auto &row : labels)
        if (cloudType == QLatin1StringView(row.name))
            return QString::fromLatin1(row.label);
    return cloudType;
}

QString Wording::summary(const Profile &profile)
{
    QStringList parts{type(profile.info.type)};
    if (const QString where = cloud(profile.info.cloudType); !where.isEmpty())
        parts.append(where);
    const int count = int(profile.layers.size());
    parts.append(tr("%n layer(s)", nullptr, count));
    return parts.join(u" · "_s);
}

} // namespace Layerwright
