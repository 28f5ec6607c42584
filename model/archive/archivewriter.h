// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivemember.h"
#include "model/result.h"

#include <QList>

namespace Layerwright {

/// The members as a `.tgz`. The same members give the same bytes in any order, at any time, for any user:
/// sorted by the bytes of their paths, ustar (pax for a path that does not fit), time and owner 0, mode 0644,
/// gzip level 6 without a time. A path that `readArchive` would refuse is refused here.
/// A long path beyond ASCII needs a UTF-8 locale, which every Qt program has.
Result<QByteArray> writeArchiveBytes(QList<ArchiveMember> members);

} // namespace Layerwright
