// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivereader.h"

#include "model/archive/memberpath.h"
#include "model/archive/tarreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// Charts and pictures inside packs are as large as they are; everything else is read as text.
bool isBinaryPath(const QString &path)
{
    static constexpr std::array suffixes{".tgz"_L1, ".gz"_L1,   ".tar"_L1, ".zst"_L1, ".png"_L1,
                                         ".jpg"_L1, ".jpeg"_L1, ".gif"_L1, ".orig"_L1};
    return path.startsWith("packs/"_L1) && std::ranges::any_of(suffixes, [&path](QLatin1StringView suffix) {
               return path.endsWith(suffix, Qt::CaseInsensitive);
           });
}

class Reading final
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveReader)

public:
    Reading(QIODevice &device, QString where, const ArchiveLimits &limits)
        : m_where(std::move(where))
        , m_limits(limits)
        , m_stream(device, limits)
        , m_tar(m_stream)
    {
    }

    /// Calls `take(path, header)` for each file; it may read the data.
    template <typename Take>
    Result<void> forEachFile(Take take);
    Result<QByteArray> data(const TarHeader &header);

private:
    Result<void> checkCount();
    Result<void> checkType(TarHeader::Type type) const;
    Result<QString> checkedMember(const TarHeader &header);
    tl::unexpected<Error> ofArchive(const Error &error) const;
    tl::unexpected<Error> ofMember(const QByteArray &name, const Error &error) const;

    QString m_where;
    ArchiveLimits m_limits;
    UnpackedStream m_stream;
    TarReader m_tar;
    MemberNames m_names;
    QByteArray m_last;
    qint64 m_count = 0;
};

tl::unexpected<Error> Reading::ofArchive(const Error &error) const
{
    return m_last.isEmpty()
               ? failure(tr("%1: %2.").arg(m_where, error.message))
               : failure(tr("%1, after member “%2”: %3.").arg(m_where, printableName(m_last), error.message));
}

tl::unexpected<Error> Reading::ofMember(const QByteArray &name, const Error &error) const
{
    return failure(tr("%1, member “%2”: %3.").arg(m_where, printableName(name), error.message));
}

Result<void> Reading::checkCount()
{
    if (++m_count <= m_limits.members)
        return {};
    return failure(tr("it has more than %1 members, which is the limit").arg(m_limits.members));
}

Result<void> Reading::checkType(TarHeader::Type type) const
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

Result<QString> Reading::checkedMember(const TarHeader &header)
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
    if (isFile && !isBinaryPath(*path) && header.size > m_limits.textMemberBytes)
        return failure(
            tr("it is larger than %1 MiB, which is the limit").arg(m_limits.textMemberBytes >> 20));
    if (header.size > m_limits.totalBytes)
        return failure(tr("it is larger than %1 MiB, which is the limit").arg(m_limits.totalBytes >> 20));
    return path;
}

Result<QByteArray> Reading::data(const TarHeader &header)
{
    Result<QByteArray> bytes = m_tar.data();
    return bytes ? bytes : ofMember(header.name, bytes.error());
}

template <typename Take>
Result<void> Reading::forEachFile(Take take)
{
    for (;;) {
        const auto header = m_tar.next();
        if (!header)
            return ofArchive(header.error());
        if (!*header)
            break;
        if (const auto counted = checkCount(); !counted)
            return ofArchive(counted.error());
        const Result<QString> path = checkedMember(**header);
        if (!path)
            return ofMember((*header)->name, path.error());
        if ((*header)->type == TarHeader::Type::File) {
            if (Result<void> taken = take(*path, **header); !taken)
                return taken;
        }
        m_last = (*header)->name;
    }
    const auto finished = m_tar.finish();
    return finished ? finished : ofArchive(finished.error());
}

} // namespace

bool looksLikeArchive(QByteArrayView head)
{
    constexpr qsizetype magicOffset = 257;
    const bool isUstar = head.size() > magicOffset && head.sliced(magicOffset).startsWith("ustar");
    return isUstar || compressionOf(head) != Compression::None;
}

Result<QList<ArchiveMember>> readArchive(QIODevice &device, const QString &where, const ArchiveLimits &limits,
                                         const MemberFilter &wanted)
{
    QList<ArchiveMember> members;
    Reading reading(device, where, limits);
    const auto read = reading.forEachFile([&](const QString &path, const TarHeader &header) -> Result<void> {
        if (wanted && !wanted(path))
            return {};
        Result<QByteArray> data = reading.data(header);
        if (!data)
            return tl::unexpected(data.error());
        members.append({path, std::move(*data)});
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
    Reading reading(device, where, limits);
    const auto read = reading.forEachFile([&](const QString &path, const TarHeader &header) -> Result<void> {
        entries.append({path, header.size});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

} // namespace Layerwright
