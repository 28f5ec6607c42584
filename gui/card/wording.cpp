// SPDX-License-Identifier: Apache-2.0
#include "gui/card/wording.h"

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
    QStringList parts{type(profile.info.type)};
    if (const QString where = cloud(profile.info.cloudType); !where.isEmpty())
        parts.append(where);
    const int count = int(profile.layers.size());
    parts.append(tr("%n layer(s)", nullptr, count));
    return parts.join(u" · "_s);
}

} // namespace Layerwright
