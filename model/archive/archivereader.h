// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivelimits.h"
#include "model/archive/archivemember.h"
#include "model/result.h"

#include <QList>

#include <functional>

class QIODevice;

namespace Layerwright {

/// Whether the first bytes of a file (512 are enough) are those of gzip, zstd or tar.
bool looksLikeArchive(QByteArrayView head);

/// Reads a tar archive, plain or packed by gzip or zstd, in one pass and in memory. What cannot be trusted is
/// refused as a whole, with the member and the rule, which docs/file-format.md lists.
/// Folders are checked and left out, and the data of members that are not wanted (by their paths; by default
/// all are) is passed over. `where` names the archive in messages.
using MemberFilter = std::function<bool(const QString &path)>;
Result<QList<ArchiveMember>> readArchive(QIODevice &device, const QString &where,
                                         const ArchiveLimits &limits = {}, const MemberFilter &wanted = {});
Result<QList<ArchiveMember>> readArchive(const QString &path, const ArchiveLimits &limits = {},
                                         const MemberFilter &wanted = {});

/// One line of a listing: a member as its header describes it.
struct ArchiveEntry
{
    QString path;
    qint64 size = 0;

    bool operator==(const ArchiveEntry &) const = default;
};

/// The members without their data, under the same rules.
Result<QList<ArchiveEntry>> listArchive(QIODevice &device, const QString &where,
                                        const ArchiveLimits &limits = {});

} // namespace Layerwright
