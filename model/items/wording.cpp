// SPDX-License-Identifier: Apache-2.0
#include "model/items/wording.h"

#include "model/profile/cloudtypes.h"

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
    if (cloudType.isEmpty() || cloudType == "all"_L1)
        return {};
    return cloudLabel(cloudType);
}

QString Wording::summary(const Profile &profile)
{
    return summary(profile.info, int(profile.layers.size()));
}

QString Wording::summary(const ProfileInfo &info, int layers)
{
    QStringList parts{type(info.type)};
    if (const QString where = cloud(info.cloudType); !where.isEmpty())
        parts.append(where);
    parts.append(tr("%n layer(s)", nullptr, layers));
    return parts.join(u" · "_s);
}

} // namespace Layerwright
