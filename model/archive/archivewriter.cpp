// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivewriter.h"

#include "model/archive/memberpath.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveWriter)
};

struct WriteDeleter
{
    void operator()(archive *writer) const { archive_write_free(writer); }
};
using WriteHandle = std::unique_ptr<archive, WriteDeleter>;

struct EntryDeleter
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using EntryHandle = std::unique_ptr<archive_entry, EntryDeleter>;

la_ssize_t append(archive *, void *target, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

/// libarchive's restricted pax writes plain ustar as long as it can.
WriteHandle openedWriter(QByteArray &target)
{
    WriteHandle writer(archive_write_new());
    archive_write_set_format_pax_restricted(writer.get());
    archive_write_add_filter_gzip(writer.get());
    archive_write_set_filter_option(writer.get(), "gzip", "timestamp", nullptr);
    archive_write_set_filter_option(writer.get(), "gzip", "compression-level", "6");
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    if (archive_write_open(writer.get(), &target, nullptr, append, nullptr) != ARCHIVE_OK)
        return {};
    return writer;
}

bool writeMember(archive *writer, const ArchiveMember &member)
{
    constexpr int plainMode = 0644;
    const EntryHandle entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), member.path.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), plainMode);
    archive_entry_set_mtime(entry.get(), 0, 0);
    archive_entry_set_uid(entry.get(), 0);
    archive_entry_set_gid(entry.get(), 0);
    archive_entry_set_size(entry.get(), member.data.size());
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer, member.data.constData(), static_cast<size_t>(member.data.size())) ==
               member.data.size();
}

Error problem(archive *writer, const ArchiveMember &member)
{
    const char *reason = archive_error_string(writer);
    return {Tr::tr("Member “%1” cannot be written: %2.")
                .arg(printableName(member.path.toUtf8()),
                     QString::fromUtf8(reason != nullptr ? reason : "no memory"))};
}

Result<void> checkNames(const QList<ArchiveMember> &members)
{
    MemberNames names;
    for (const ArchiveMember &member : members) {
        const Result<QString> path = checkedPath(member.path.toUtf8(), {});
        const Result<void> added = !path ? tl::unexpected(path.error())
                                   : *path != member.path
                                       ? failure(Tr::tr("its path is not in its shortest form"))
                                       : names.addFile(*path);
        if (!added)
            return failure(Tr::tr("Member “%1” cannot be written: %2.")
                               .arg(printableName(member.path.toUtf8()), added.error().message));
    }
    return {};
}

} // namespace

Result<QByteArray> writeArchiveBytes(QList<ArchiveMember> members)
{
    if (const auto checked = checkNames(members); !checked)
        return tl::unexpected(checked.error());
    std::ranges::sort(members, {}, [](const ArchiveMember &member) { return member.path.toUtf8(); });
    QByteArray bytes;
    const WriteHandle writer = openedWriter(bytes);
    if (!writer)
        return failure(Tr::tr("The archive cannot be written: libarchive was built without gzip."));
    for (const ArchiveMember &member : members) {
        if (!writeMember(writer.get(), member))
            return tl::unexpected(problem(writer.get(), member));
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return failure(Tr::tr("The archive cannot be written: %1.")
                           .arg(QString::fromUtf8(archive_error_string(writer.get()))));
    return bytes;
}

} // namespace Layerwright
