// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivereader.h"
#include "model/profile/archiveform.h"
#include "model/profile/folderform.h"
#include "model/profile/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Layerwright {

namespace {

class ProfileFile
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileFile)

public:
    /// The same bound as for a text inside an archive.
    static constexpr qint64 maximumTextBytes = ArchiveLimits().textMemberBytes;
};

} // namespace

static bool isBinary(QByteArrayView head)
{
    return std::ranges::any_of(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
}

/// Why a file that begins like this cannot be opened; empty when it may be text.
static QString foreignFormat(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04"))
        return ProfileFile::tr("%1 is a ZIP archive: unpack it and open the profile that is in it.");
    if (head.startsWith("\xFD"
                        "7zXZ") ||
        head.startsWith("BZh"))
        return ProfileFile::tr(
            "%1 is packed by xz or bzip2: unpack it first. Archives are read when gzip or zstd "
            "packed them.");
    const bool isUtf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    if (isBinary(head) && !isUtf16)
        return ProfileFile::tr("%1 is no profile: it is neither JSON or YAML text nor an archive (.tgz).");
    return {};
}

static Result<LoadedProfile> openFile(const QString &path, const QString &shown)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ProfileFile::tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
    constexpr qint64 headBytes = 512;
    const QByteArray head = file.peek(headBytes);
    if (looksLikeArchive(head)) {
        const Result<QList<ArchiveMember>> members = readArchive(file, shown);
        return members ? readProfileMembers(*members, shown)
                       : Result<LoadedProfile>(tl::unexpected(members.error()));
    }
    if (const QString reason = foreignFormat(head); !reason.isEmpty())
        return failure(reason.arg(shown));
    if (file.size() > ProfileFile::maximumTextBytes)
        return failure(ProfileFile::tr("%1 is larger than %2 MiB, which no profile is.")
                           .arg(shown)
                           .arg(ProfileFile::maximumTextBytes >> 20));
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ProfileFile::tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
    return readProfileText(text, shown);
}

Result<LoadedProfile> openProfile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists() && path.contains(QChar::ReplacementCharacter))
        return failure(ProfileFile::tr("%1 cannot be opened: its name, or that of a folder above it, is not "
                                       "UTF-8. Rename it first.")
                           .arg(shown));
    if (!info.exists())
        return failure(
            info.isSymLink()
                ? ProfileFile::tr("%1 is a link to %2, which is not there.").arg(shown, info.symLinkTarget())
                : ProfileFile::tr("%1 is not there.").arg(shown));
    if (const QString folder = profileFolderAt(path); !folder.isEmpty())
        return readProfileFolder(folder);
    if (!info.isFile())
        return failure(ProfileFile::tr("%1 is not a file but a device or pipe.").arg(shown));
    return openFile(path, shown);
}

} // namespace Layerwright
