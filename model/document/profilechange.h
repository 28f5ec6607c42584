// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QStringList>

namespace Layerwright {

/// What has become of a profile, by the names of its layers.
struct ProfileChange
{
    QStringList added;
    QStringList removed;
    QStringList changed;       ///< in texts, version, pack or manifests
    bool isReordered = false;  ///< those that stayed are in another order
    bool hasOtherInfo = false; ///< name, version, tags and the like
    bool hasOtherVariables = false;

    bool operator==(const ProfileChange &) const = default;
};

/// Layers are the same by name; of several of one name, by their order.
ProfileChange profileChange(const Profile &before, const Profile &after);

/// “Added since: quota. Changed since: k3s, cilium.”
QString inWords(const ProfileChange &change);

} // namespace Layerwright
