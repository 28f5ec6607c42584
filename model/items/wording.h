// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QCoreApplication>

namespace Layerwright {

/// How people are told what files abbreviate. A name that is not known is shown as it stands in the file.
class Wording final
{
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    /// “Full profile”
    static QString type(const OpenEnum<ProfileType> &type);
    /// “Edge Native”; empty for a profile of any cloud.
    static QString cloud(const QString &cloudType);
    /// “Full profile · Edge Native · 7 layers”
    static QString summary(const Profile &profile);
    static QString summary(const ProfileInfo &info, int layers);
};

} // namespace Layerwright
