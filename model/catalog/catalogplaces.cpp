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

bool isDescriptionName(const QString &name)
{
    return name == "pack.json"_L1 || name == "Chart.yaml"_L1;
}

/// What is at the top of an archive's packs and charts, or may be.
bool isDescription(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return path.count(u'/') < MaximumArchiveDepth &&
           (isDescriptionName(name) || name.startsWith("readme"_L1, Qt::CaseInsensitive));
}

/// The folders that hold a pack or a chart, with their `/`, but for those within another.
QStringList packFolders(const QList<ArchiveMember> &members)
{
    QStringList folders;
    for (const ArchiveMember &member : members)
        if (const QString name = member.path.section(u'/', -1); isDescriptionName(name))
            folders.append(member.path.chopped(name.size()));
    std::ranges::sort(folders);
    QStringList outer;
    for (const QString &folder : std::as_const(folders))
        if (outer.isEmpty() || !folder.startsWith(outer.last()))
            outer.append(folder);
    return outer;
}

/// The pack or chart of such a folder.
Result<PackEntry> listedFolder(const StoredFiles &files, const QString &folder,
                               const PackStoragePointer &storage)
{
    if (const ArchiveMember *packJson = files.find(folder + "pack.json"_L1)) {
        const auto readme = std::ranges::find_if(files.files, [&folder](const ArchiveMember &file) {
            return file.path.startsWith(folder) && file.path.indexOf(u'/', folder.size()) < 0 &&
                   !isDescriptionName(file.path.sliced(folder.size()));
        });
        return listedPack(packJson->data, readme == files.files.end() ? QByteArray() : readme->data, storage);
    }
    const auto chart = readChartDescription(files.find(folder + "Chart.yaml"_L1)->data);
    if (!chart)
        return failure(
            Tr::tr("The chart in %1 cannot be read: %2").arg(storage->place(), chart.error().message));
    return listedChart(*chart, storage);
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
    if (dir.exists(u"Chart.yaml"_s)) {
        append(found, listedChart(storageInFolder(folder)));
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
        found.notes.append(Tr::tr("%1 holds no pack: there is no pack.json and no Chart.yaml at its top.")
                               .arg(QDir::toNativeSeparators(archive)));
    for (const QString &folder : folders)
        append(found, listedFolder(*read, folder, storageInArchive(archive, folder, digest)));
    return found;
}

Result<PlaceContents> readPlace(const QString &place)
{
    const QFileInfo info(place);
    if (info.isFile())
        return readPackArchive(place);
    if (!info.isDir() || !info.isReadable())
        return failure(
            Tr::tr("The catalog %1 is not there or cannot be read.").arg(QDir::toNativeSeparators(place)));
    PlaceContents found;
    readFolder(place, 0, found);
    return found;
}

} // namespace Layerwright
