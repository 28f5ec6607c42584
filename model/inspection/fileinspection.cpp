// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/fileinspection.h"

#include "model/archive/archivereader.h"
#include "model/inspection/archiveinspector.h"
#include "model/inspection/contentinspector.h"
#include "model/profile/folderform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::array<EnumName<MemberKind>, 10> memberKinds{{
    {MemberKind::Profile, "profile"_L1},
    {MemberKind::Checksums, "checksums"_L1},
    {MemberKind::Pack, "pack"_L1},
    {MemberKind::Definition, "definition"_L1},
    {MemberKind::Text, "text"_L1},
    {MemberKind::Document, "document"_L1},
    {MemberKind::Folder, "folder"_L1},
    {MemberKind::Unknown, "unknown"_L1},
    {MemberKind::Link, "link"_L1},
    {MemberKind::Special, "special"_L1},
}};

template <>
std::span<const EnumName<MemberKind>> enumNames()
{
    return memberKinds;
}

static constexpr std::array<EnumName<ChecksumState>, 4> checksumStates{{
    {ChecksumState::NotStated, "not-stated"_L1},
    {ChecksumState::Matches, "matches"_L1},
    {ChecksumState::Differs, "differs"_L1},
    {ChecksumState::NotListed, "not-listed"_L1},
}};

template <>
std::span<const EnumName<ChecksumState>> enumNames()
{
    return checksumStates;
}

bool FileInspection::isOdd() const
{
    return !canBeOpened() || std::ranges::any_of(findings, &InspectionFinding::isOdd);
}

static void listFolder(FileInspection &inspection, const QString &folder)
{
    inspection.bytes = 0;
    for (const QString &file : filesOfFolder(folder)) {
        const qint64 size = QFileInfo(file).size();
        const QString name = QDir(folder).relativeFilePath(file);
        const bool isProfile = name == folderProfilePath;
        inspection.members.append({name, size, isProfile ? MemberKind::Profile : MemberKind::Text});
        inspection.bytes += size;
    }
}

/// What can be told of a profile once its members are known.
static void describe(FileInspection &inspection, const LoadedProfile &loaded, FindingList &findings,
                     const IsCanceled &isCanceled)
{
    inspection.form = loaded.source.form;
    inspection.profile = loaded.profile;
    inspection.packs = packsAmong(loaded.attachments);
    inspectContent(loaded, findings, isCanceled);
}

static Result<LoadedProfile> read(FileInspection &inspection, FindingList &findings,
                                  const IsCanceled &isCanceled, const ArchiveLimits &limits)
{
    const QString &path = inspection.path;
    if (const QString folder = profileFolderAt(path); !folder.isEmpty())
        listFolder(inspection, folder);
    QFile file(path);
    constexpr qint64 headBytes = 512;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return openProfile(path);
    if (inspection.bytes < 0)
        inspection.bytes = file.size();
    if (looksLikeArchive(file.peek(headBytes)))
        return ArchiveInspector(inspection, findings, isCanceled)
            .inspect(file, QDir::toNativeSeparators(path), limits);
    return openProfile(path);
}

FileInspection inspectFile(const QString &path, const IsCanceled &isCanceled, const ArchiveLimits &limits)
{
    FileInspection inspection;
    FindingList findings;
    inspection.path = path;
    inspection.origin = originOf(path);
    const Result<LoadedProfile> loaded = read(inspection, findings, isCanceled, limits);
    if (loaded)
        describe(inspection, *loaded, findings, isCanceled);
    else if (inspection.fault.isEmpty())
        inspection.fault = loaded.error().message;
    if (const auto fingerprint = fingerprintOf(path); fingerprint && fingerprint->has_value())
        inspection.sha256 = (*fingerprint)->sha256;
    inspection.findings = findings.take();
    return inspection;
}

FileInspection inspectionOf(const OpenedFile &opened)
{
    FileInspection inspection;
    FindingList findings;
    inspection.path = opened.path;
    inspection.origin = originOf(opened.path);
    inspection.sha256 = opened.fingerprint.sha256;
    inspection.bytes = opened.fingerprint.size;
    if (const QString folder = profileFolderAt(opened.path); !folder.isEmpty())
        listFolder(inspection, folder);
    describe(inspection, opened.loaded, findings, {});
    inspection.findings = findings.take();
    return inspection;
}

} // namespace Layerwright
