// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivewalk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Charts and pictures inside packs are as large as they are; everything else is read as text.
static bool isBinaryPath(const QString &path)
{
    static constexpr std::array suffixes{".tgz"_L1, ".gz"_L1,   ".tar"_L1, ".zst"_L1, ".png"_L1,
                                         ".jpg"_L1, ".jpeg"_L1, ".gif"_L1, ".orig"_L1};
    return path.startsWith("packs/"_L1) && std::ranges::any_of(suffixes, [&path](QLatin1StringView suffix) {
               return path.endsWith(suffix, Qt::CaseInsensitive);
           });
}

ArchiveWalk::ArchiveWalk(QIODevice &device, QString where, const ArchiveLimits &limits)
    : m_where(std::move(where))
    , m_limits(limits)
    , m_stream(device, limits)
    , m_tar(m_stream)
{
}

tl::unexpected<Error> ArchiveWalk::ofArchive(const Error &error) const
{
    return m_last.isEmpty()
               ? failure(tr("%1: %2.").arg(m_where, error.message))
               : failure(tr("%1, after member “%2”: %3.").arg(m_where, printableName(m_last), error.message));
}

Error ArchiveWalk::ofMember(const QByteArray &name, const Error &error) const
{
    return {tr("%1, member “%2”: %3.").arg(m_where, printableName(name), error.message)};
}

Error ArchiveWalk::refusal(const Member &member) const
{
    Q_ASSERT(!member.path);
    return ofMember(member.header.name, member.path.error());
}

Result<void> ArchiveWalk::checkCount()
{
    if (++m_count <= m_limits.members)
        return {};
    return failure(tr("it has more than %1 members, which is the limit").arg(m_limits.members));
}

Result<void> ArchiveWalk::checkType(TarHeader::Type type) const
{
    using enum TarHeader::Type;
    switch (type) {
    case File:
    case Folder:
        return {};
    case HardLink:
        return failure(tr("it is a hard link; only files are read. Pack the archive again with "
                          "“tar --hard-dereference”"));
    case SymbolicLink:
        return failure(tr("it is a symbolic link; only files are read. Pack the archive again with "
                          "“tar --dereference”"));
    case Device:
        return failure(tr("it is a device; only files are read"));
    case Fifo:
        return failure(tr("it is a FIFO (a named pipe); only files are read"));
    case Sparse:
        return failure(tr("it is stored as a sparse file. Pack the archive again without “tar --sparse”"));
    default:
        return failure(tr("it is of a kind that is not known; only files are read"));
    }
}

Result<void> ArchiveWalk::checkSize(const TarHeader &header, const QString &path) const
{
    const bool isText = header.type == TarHeader::Type::File && !isBinaryPath(path);
    const qint64 most =
        isText ? std::min(m_limits.textMemberBytes, m_limits.totalBytes) : m_limits.totalBytes;
    if (header.size <= most)
        return {};
    return failure(tr("it is larger than %1 MiB, which is the limit").arg(most >> 20));
}

Result<QString> ArchiveWalk::checkedMember(const TarHeader &header)
{
    if (const auto checked = checkType(header.type); !checked)
        return tl::unexpected(checked.error());
    Result<QString> path = checkedPath(header.name, m_limits);
    if (!path || path->isEmpty())
        return path;
    const bool isFile = header.type == TarHeader::Type::File;
    const Result<void> added = isFile ? m_names.addFile(*path) : m_names.addFolder(*path);
    if (!added)
        return tl::unexpected(added.error());
    if (const auto checked = checkSize(header, *path); !checked)
        return tl::unexpected(checked.error());
    return path;
}

Result<std::optional<ArchiveWalk::Member>> ArchiveWalk::next()
{
    const auto header = m_tar.next();
    if (!header)
        return ofArchive(header.error());
    if (!*header) {
        const auto finished = m_tar.finish();
        return finished ? Result<std::optional<Member>>() : ofArchive(finished.error());
    }
    if (const auto counted = checkCount(); !counted)
        return ofArchive(counted.error());
    m_last = (*header)->name;
    return Member{**header, checkedMember(**header)};
}

Result<QByteArray> ArchiveWalk::data(const Member &member)
{
    Result<QByteArray> bytes = m_tar.data();
    if (!bytes)
        return tl::unexpected(ofMember(member.header.name, bytes.error()));
    return bytes;
}

} // namespace Layerwright
