// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivemember.h"
#include "model/result.h"

#include <QList>
#include <QStringList>

namespace Layerwright {

/// The name under which the checksums of an archive's other members travel.
inline constexpr QLatin1StringView checksumsPath{"SHA256SUMS"};

/// The SHA-256 of each member but SHA256SUMS itself, sorted, in the form that `sha256sum -c` reads; a name
/// with a backslash or a line break is escaped as that program does it.
QByteArray checksumsOf(const QList<ArchiveMember> &members);

enum class ChecksumState {
    NotStated, ///< there is no SHA256SUMS, or it is that itself
    Matches,
    Differs,
    NotListed,
};

/// What the SHA256SUMS among the members says of each of them.
struct ChecksumComparison
{
    bool isStated = false;
    QList<ChecksumState> states; ///< of the members, in their order
    QStringList missing;         ///< listed and not there; sorted
};
ChecksumComparison compareChecksums(const QList<ArchiveMember> &members);

/// Compares the members with the SHA256SUMS among them: names the first that is missing, differs or is not
/// listed. An archive without SHA256SUMS passes.
Result<void> verifyChecksums(const QList<ArchiveMember> &members);

} // namespace Layerwright
