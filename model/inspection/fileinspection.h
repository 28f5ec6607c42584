// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivelimits.h"
#include "model/archive/checksums.h"
#include "model/document/documentfile.h"
#include "model/inspection/fileorigin.h"
#include "model/yaml/finding.h"

#include <functional>

namespace Layerwright {

enum class MemberKind {
    Profile,
    Checksums,  ///< SHA256SUMS
    Pack,       ///< a file of a pack that travels along
    Definition, ///< of a cluster definition, below `spc/`
    Text,       ///< a part of a profile that is a folder
    Document,   ///< a README, a licence
    Folder,
    Unknown, ///< a file that has no place in a profile
    Link,
    Special, ///< a device, a pipe and the like
};

/// What an archive or a folder holds, one by one. Nothing of it was written anywhere.
struct InspectedMember
{
    QString name; ///< odd bytes as `\xNN`
    qint64 size = 0;
    MemberKind kind = MemberKind::Unknown;
    QString target = {};  ///< of a link
    QString refusal = {}; ///< the rule that it breaks; empty where it is read
    ChecksumState checksum = ChecksumState::NotStated;

    bool operator==(const InspectedMember &) const = default;
};

/// Something to know of a file before it is opened. `rule` is stable, see layerwright-cli(1).
struct InspectionFinding
{
    Severity severity = Severity::Warning;
    QString rule;
    QString message;
    QStringList places;  ///< the first of them
    qsizetype count = 0; ///< of all places

    bool isOdd() const { return severity != Severity::Information; }
    bool operator==(const InspectionFinding &) const = default;
};

/// What a file holds, told without opening it as a document: no rule was run, nothing was written.
struct FileInspection
{
    QString path;
    SourceForm form = SourceForm::None; ///< None where there is no profile in it that can be read
    bool isArchive = false;
    qint64 bytes = -1;         ///< of the file, or of the files of a folder
    qint64 unpackedBytes = -1; ///< of an archive, as far as it was read
    QByteArray sha256;
    FileOrigin origin;
    QList<InspectedMember> members;
    bool hasChecksums = false;
    QStringList missing; ///< listed in SHA256SUMS and not there
    std::optional<Profile> profile;
    QStringList packs;                 ///< that travel along, by their folders
    QList<InspectionFinding> findings; ///< the gravest first
    QString fault;                     ///< why it cannot be opened; empty when it can

    bool canBeOpened() const { return fault.isEmpty(); }
    bool isOdd() const;
};

using IsCanceled = std::function<bool()>;

/// Looks at a file of any form, or a folder, within the limits. What is canceled is not complete. Fit to run
/// in the background.
FileInspection inspectFile(const QString &path, const IsCanceled &isCanceled = {},
                           const ArchiveLimits &limits = {});

/// The same of what was read already and is no archive, without reading it again.
FileInspection inspectionOf(const OpenedFile &opened);

template <>
std::span<const EnumName<MemberKind>> enumNames();
template <>
std::span<const EnumName<ChecksumState>> enumNames();

} // namespace Layerwright
