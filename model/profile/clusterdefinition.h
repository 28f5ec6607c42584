// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivemember.h"
#include "model/profile/reader.h"

namespace Layerwright {

/// Whether the members are those of a cluster definition of the product: everything below `spc/`.
bool isClusterDefinition(const QList<ArchiveMember> &members);

/// What is understood of a cluster definition, whose layout its vendor does not publish: members that are
/// profiles, and the `variables.json` beside them. The notes list every member that was not understood.
Result<LoadedProfile> readClusterDefinition(const QList<ArchiveMember> &members, const QString &where);

} // namespace Layerwright
