// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/inspectiontext.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString InspectionText::title(const FileInspection &inspection)
{
    const QString file = QFileInfo(inspection.path).fileName();
    if (!inspection.profile)
        return file;
    const ProfileInfo &info = inspection.profile->info;
    return info.name.isEmpty() ? file : u"%1 %2"_s.arg(info.name, info.version).trimmed();
}

QString InspectionText::form(const FileInspection &inspection)
{
    switch (inspection.form) {
    case SourceForm::None:
        return inspection.isArchive ? tr("Archive without a profile that can be read") : tr("Not a profile");
    case SourceForm::ImportEntity:
        return tr("JSON, as the console exports it");
    case SourceForm::CreateBody:
        return tr("JSON, a create request");
    case SourceForm::ServerAnswer:
        return tr("JSON, an answer of the server");
    case SourceForm::ImportYaml:
        return tr("YAML, as the console's JSON");
    case SourceForm::FlatYaml:
        return tr("YAML, flat");
    case SourceForm::Archive:
        return tr("Profile archive");
    case SourceForm::SpcArchive:
        return tr("Archive of a cluster definition");
    case SourceForm::Folder:
        return tr("Folder of a profile");
    }
    return {};
}

QString InspectionText::sizes(const FileInspection &inspection)
{
    if (inspection.bytes < 0)
        return {};
    const QLocale locale;
    const QString bytes = locale.formattedDataSize(inspection.bytes);
    return inspection.unpackedBytes < 0
               ? bytes
               : tr("%1, unpacked %2").arg(bytes, locale.formattedDataSize(inspection.unpackedBytes));
}

QString InspectionText::origin(const FileOrigin &origin)
{
    if (!origin.isMarked)
        return {};
    if (!origin.url.isEmpty() && !origin.referrer.isEmpty())
        return tr("Downloaded from %1, by way of %2").arg(origin.url, origin.referrer);
    const QString &address = origin.url.isEmpty() ? origin.referrer : origin.url;
    if (!address.isEmpty())
        return tr("Downloaded from %1").arg(address);
    return origin.program.isEmpty() ? tr("Downloaded") : tr("Downloaded by %1").arg(origin.program);
}

QString InspectionText::checksums(const FileInspection &inspection)
{
    if (!inspection.isArchive)
        return {};
    if (!inspection.hasChecksums)
        return tr("There is no SHA256SUMS in it, so that nothing tells whether it was changed.");
    const auto count = [&inspection](ChecksumState state) {
        return static_cast<int>(std::ranges::count(inspection.members, state, &InspectedMember::checksum));
    };
    const auto odd = count(ChecksumState::Differs) + count(ChecksumState::NotListed) +
                     static_cast<int>(inspection.missing.size());
    return odd == 0 ? tr("%n members have the checksums that SHA256SUMS states.", nullptr,
                         count(ChecksumState::Matches))
                    : tr("%n members are not as SHA256SUMS states them.", nullptr, odd);
}

QString InspectionText::verdict(const FileInspection &inspection)
{
    const auto odd = static_cast<int>(std::ranges::count_if(inspection.findings, &InspectionFinding::isOdd));
    if (!inspection.canBeOpened())
        return tr("This file cannot be opened.");
    return odd == 0 ? tr("Nothing odd was found.") : tr("%n things are odd.", nullptr, odd);
}

QString InspectionText::kind(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Profile:
        return tr("profile");
    case MemberKind::Checksums:
        return tr("checksums");
    case MemberKind::Pack:
        return tr("part of a pack");
    case MemberKind::Definition:
        return tr("part of a cluster definition");
    case MemberKind::Text:
        return tr("text of a layer");
    case MemberKind::Document:
        return tr("document");
    case MemberKind::Folder:
        return tr("folder");
    case MemberKind::Unknown:
        return tr("unknown");
    case MemberKind::Link:
        return tr("link");
    case MemberKind::Special:
        return tr("neither file nor folder");
    }
    return {};
}

QString InspectionText::checksum(ChecksumState state)
{
    switch (state) {
    case ChecksumState::NotStated:
        return {};
    case ChecksumState::Matches:
        return tr("matches");
    case ChecksumState::Differs:
        return tr("differs");
    case ChecksumState::NotListed:
        return tr("not listed");
    }
    return {};
}

} // namespace Layerwright
