// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/archiveinspector.h"

#include "model/archive/archivewalk.h"
#include "model/profile/archiveform.h"
#include "model/profile/clusterdefinition.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

using Rule = FindingList::Rule;

static MemberKind kindOf(TarHeader::Type type)
{
    switch (type) {
    case TarHeader::Type::File:
    case TarHeader::Type::Sparse:
        return MemberKind::Unknown; // until it is known where it belongs
    case TarHeader::Type::Folder:
        return MemberKind::Folder;
    case TarHeader::Type::HardLink:
    case TarHeader::Type::SymbolicLink:
        return MemberKind::Link;
    default:
        return MemberKind::Special;
    }
}

/// What goes along with anything that is handed on.
static bool isForPeople(const QString &path)
{
    static constexpr std::array beginnings{"README"_L1, "LICENSE"_L1, "LICENCE"_L1, "NOTICE"_L1,
                                           "CHANGELOG"_L1};
    return !path.contains(u'/') && std::ranges::any_of(beginnings, [&path](QLatin1StringView beginning) {
        return path.startsWith(beginning, Qt::CaseInsensitive);
    });
}

static Rule ruleOf(const InspectedMember &member)
{
    return member.kind == MemberKind::Link      ? Rule::Link
           : member.kind == MemberKind::Special ? Rule::Special
                                                : Rule::Refused;
}

static QString placeOf(const InspectedMember &member)
{
    return member.kind == MemberKind::Link ? u"%1 → %2"_s.arg(member.name, member.target)
                                           : u"%1: %2"_s.arg(member.name, member.refusal);
}

ArchiveInspector::ArchiveInspector(FileInspection &inspection, FindingList &findings, IsCanceled isCanceled)
    : m_inspection(inspection)
    , m_findings(findings)
    , m_isCanceled(std::move(isCanceled))
{
}

void ArchiveInspector::noteRefusal(const QString &message)
{
    if (m_refusal.isEmpty())
        m_refusal = message;
}

void ArchiveInspector::walk(QIODevice &archive, const QString &where, const ArchiveLimits &limits)
{
    ArchiveWalk walk(archive, where, limits);
    const auto damaged = [this](const Error &error) {
        m_isWhole = false;
        noteRefusal(error.message);
        m_findings.add(Rule::Damaged, error.message);
    };
    while (!isCanceled()) {
        const auto next = walk.next();
        m_inspection.unpackedBytes = walk.unpackedBytes();
        if (!next)
            return damaged(next.error());
        if (!*next)
            return;
        const ArchiveWalk::Member &member = **next;
        InspectedMember &listed = m_inspection.members.emplace_back(
            InspectedMember{printableName(member.header.name), member.header.size, kindOf(member.header.type),
                            printableName(member.header.target)});
        if (!member.path) {
            listed.refusal = member.path.error().message;
            noteRefusal(walk.refusal(member).message);
            m_findings.add(ruleOf(listed), placeOf(listed));
        } else if (member.isFile()) {
            Result<QByteArray> data = walk.data(member);
            if (!data) {
                listed.refusal = tr("it cannot be read to its end");
                return damaged(data.error());
            }
            m_files.append({*member.path, *std::move(data)});
            m_rows.append(m_inspection.members.size() - 1);
        }
    }
}

void ArchiveInspector::compareChecksums()
{
    const ChecksumComparison comparison = Layerwright::compareChecksums(m_files);
    m_inspection.hasChecksums = comparison.isStated;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        InspectedMember &member = m_inspection.members[m_rows[i]];
        member.checksum = comparison.states[i];
        if (member.checksum == ChecksumState::Differs)
            m_findings.add(Rule::ChecksumDiffers, member.name);
        else if (member.checksum == ChecksumState::NotListed)
            m_findings.add(Rule::NotListed, member.name);
    }
    if (m_isWhole) // else nobody knows
        noteMissing(comparison.missing);
}

void ArchiveInspector::noteMissing(const QStringList &paths)
{
    constexpr qsizetype mostShown = 1'000;
    QSet<QString> refused;
    for (const InspectedMember &member : std::as_const(m_inspection.members))
        if (!member.refusal.isEmpty())
            refused.insert(member.name);
    for (const QString &path : paths) {
        const QString name = printableName(path.toUtf8());
        if (refused.contains(name))
            continue;
        m_findings.add(Rule::ChecksumMissing, name);
        if (m_inspection.missing.size() < mostShown)
            m_inspection.missing.append(name);
    }
}

void ArchiveInspector::nameKinds(const Result<LoadedProfile> &loaded)
{
    QSet<QString> attached;
    for (const AttachedFile &file : loaded ? loaded->attachments : QList<AttachedFile>())
        attached.insert(file.path);
    const bool isDefinition = isClusterDefinition(m_files);
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const QString &path = m_files[i].path;
        InspectedMember &member = m_inspection.members[m_rows[i]];
        if (path == checksumsPath)
            member.kind = MemberKind::Checksums;
        else if (path.startsWith("packs/"_L1) && path.count(u'/') > 1)
            member.kind = MemberKind::Pack;
        else if (isDefinition && path.startsWith("spc/"_L1))
            member.kind = MemberKind::Definition;
        else if (loaded && !attached.contains(path) && !isDefinition)
            member.kind = MemberKind::Profile;
        else if (isForPeople(path))
            member.kind = MemberKind::Document;
        else if (loaded) // in what is no profile nothing has a place
            m_findings.add(Rule::UnknownMember, member.name);
    }
}

Result<LoadedProfile> ArchiveInspector::inspect(QIODevice &archive, const QString &where,
                                                const ArchiveLimits &limits)
{
    m_inspection.isArchive = true;
    walk(archive, where, limits);
    compareChecksums();
    // What the checksums say is told already, of each member.
    QList<ArchiveMember> withoutSums = m_files;
    withoutSums.removeIf([](const ArchiveMember &member) { return member.path == checksumsPath; });
    Result<LoadedProfile> loaded = readProfileMembers(withoutSums, where);
    nameKinds(loaded);
    m_inspection.fault = !m_refusal.isEmpty() ? m_refusal : loaded ? QString() : loaded.error().message;
    return loaded;
}

} // namespace Layerwright
