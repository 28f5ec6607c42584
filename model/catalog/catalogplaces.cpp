// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalogplaces.h"

#include "model/catalog/ocilayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::CatalogPlaces)
};

constexpr int MaximumDepth = 4;
constexpr int MaximumPacks = 20'000;
constexpr qsizetype MaximumArchiveDepth = 3; // `packs/web-1.2.0/pack.json`

bool isArchiveName(const QString &name)
{
    return name.endsWith(".tgz"_L1) || name.endsWith(".tar.gz"_L1) || name.endsWith(".tar.zst"_L1);
}

/// What is at the top of an archive's packs, or may be.
bool isDescription(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return path.count(u'/') < MaximumArchiveDepth &&
           (name == "pack.json"_L1 || name.startsWith("readme"_L1, Qt::CaseInsensitive));
}

/// The folders that hold a pack.json, with their `/`, but for those within another.
QStringList packFolders(const QList<ArchiveMember> &members)
{
    QStringList folders;
    for (const ArchiveMember &member : members)
        if (member.path.section(u'/', -1) == "pack.json"_L1)
            folders.append(member.path.chopped(u"pack.json"_s.size()));
    std::ranges::sort(folders);
    QStringList outer;
    for (const QString &folder : std::as_const(folders))
        if (outer.isEmpty() || !folder.startsWith(outer.last()))
            outer.append(folder);
    return outer;
}

void append(PlaceContents &found, const Result<PackEntry> &entry)
{
    if (entry)
        found.packs.append(*entry);
    else
        found.notes.append(entry.error().message);
}

void append(PlaceContents &found, Result<PlaceContents> more)
{
    if (more) {
        found.packs += more->packs;
        found.notes += more->notes;
    } else {
        found.notes.append(more.error().message);
    }
}

void readFolder(const QString &folder, int depth, PlaceContents &found)
{
    const QDir dir(folder);
    if (found.packs.size() >= MaximumPacks)
        return;
    if (dir.exists(u"pack.json"_s)) {
        append(found, listedPack(storageInFolder(folder)));
        return;
    }
    if (isOciLayout(folder)) {
        append(found, readOciLayout(folder));
        return;
    }
    const auto filter = QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot;
    for (const QFileInfo &info : dir.entryInfoList(filter, QDir::Name)) {
        if (!info.isDir() && isArchiveName(info.fileName()))
            append(found, readPackArchive(info.filePath()));
        else if (info.isDir() && !info.isSymLink() && depth < MaximumDepth)
            readFolder(info.filePath(), depth + 1, found);
    }
}

} // namespace

Result<PlaceContents> readPackArchive(const QString &archive, const QByteArray &digest)
{
    const auto read = storageInArchive(archive, {}, digest)->read([](const QString &path) {
        return path.endsWith(u'/') || isDescription(path);
    });
    if (!read)
        return tl::unexpected(read.error());
    const QStringList folders = packFolders(read->files);
    PlaceContents found;
    if (folders.isEmpty())
        found.notes.append(Tr::tr("%1 holds no pack: there is no pack.json at its top.")
                               .arg(QDir::toNativeSeparators(archive)));
    for (const QString &folder : folders) {
        const ArchiveMember *packJson = read->find(folder + "pack.json"_L1);
        const auto readme = std::ranges::find_if(read->files, [&folder](const ArchiveMember &file) {
            return file.path.startsWith(folder) && file.path.indexOf(u'/', folder.size()) < 0 &&
                   !file.path.endsWith("pack.json"_L1);
        });
        append(found, listedPack(packJson->data, readme == read->files.end() ? QByteArray() : readme->data,
                                 storageInArchive(archive, folder, digest)));
    }
    return found;
}

Result<PlaceContents> readPlace(const QString &place)
{
    const QFileInfo info(place);
    if (info.isFile())
        return readPackArchive(place);
    if (!info.isDir() || !info.isReadable())
        return failure(Tr::tr("The catalog folder %1 is not there or cannot be read.")
                           .arg(QDir::toNativeSeparators(place)));
    PlaceContents found;
    readFolder(place, 0, found);
    return found;
}

} // namespace Layerwright
