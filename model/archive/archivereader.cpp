// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivereader.h"

#include "model/archive/archivewalk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Layerwright {

bool looksLikeArchive(QByteArrayView head)
{
    constexpr qsizetype magicOffset = 257;
    const bool isUstar = head.size() > magicOffset && head.sliced(magicOffset).startsWith("ustar");
    return isUstar || compressionOf(head) != Compression::None;
}

/// Calls `take(member)` for each file, until one is refused; it may read the data.
template <typename Take>
static Result<void> forEachFile(ArchiveWalk &walk, Take take)
{
    for (;;) {
        const auto member = walk.next();
        if (!member)
            return tl::unexpected(member.error());
        if (!*member)
            return {};
        if (!(*member)->path)
            return tl::unexpected(walk.refusal(**member));
        if (!(*member)->isFile())
            continue;
        if (Result<void> taken = take(**member); !taken)
            return taken;
    }
}

Result<QList<ArchiveMember>> readArchive(QIODevice &device, const QString &where, const ArchiveLimits &limits,
                                         const MemberFilter &wanted)
{
    QList<ArchiveMember> members;
    ArchiveWalk walk(device, where, limits);
    const auto read = forEachFile(walk, [&](const ArchiveWalk::Member &member) -> Result<void> {
        if (wanted && !wanted(*member.path))
            return {};
        Result<QByteArray> data = walk.data(member);
        if (!data)
            return tl::unexpected(data.error());
        members.append({*member.path, std::move(*data)});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return members;
}

Result<QList<ArchiveMember>> readArchive(const QString &path, const ArchiveLimits &limits,
                                         const MemberFilter &wanted)
{
    QFile file(path);
    const QString where = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QCoreApplication::translate("ArchiveReader", "%1 cannot be opened: %2.")
                           .arg(where, file.errorString()));
    return readArchive(file, where, limits, wanted);
}

Result<QList<ArchiveEntry>> listArchive(QIODevice &device, const QString &where, const ArchiveLimits &limits)
{
    QList<ArchiveEntry> entries;
    ArchiveWalk walk(device, where, limits);
    const auto read = forEachFile(walk, [&](const ArchiveWalk::Member &member) -> Result<void> {
        entries.append({*member.path, member.header.size});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

} // namespace Layerwright
