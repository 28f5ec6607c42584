// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivemember.h"
#include "model/profile/reader.h"

namespace Layerwright {

/// The profile of an archive: our own (`profile.json`, attachments, SHA256SUMS), one whose only profile has
/// another name, or what is understood of a cluster definition (`spc/…`). `where` names the archive.
Result<LoadedProfile> readProfileMembers(const QList<ArchiveMember> &members, const QString &where);

} // namespace Layerwright
