// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packexport.h"

#include "model/archive/archivewriter.h"
#include "model/catalog/ocilayoutwriter.h"
#include "model/profile/safename.h"
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackExport)
};

/// The files of a pack, and the name of the folder that they go to.
struct ReadPack
{
    PackForm form = PackForm::Pack;
    QString name;
    QString version;
    QString folder;
    QList<ArchiveMember> files;
};

Result<ReadPack> filesOf(const PackEntry &pack)
{
    const PackStorage *storage = pack.contents ? pack.contents->storage() : nullptr;
    if (!storage)
        return failure(Tr::tr("The files of the pack %1 %2 are not at hand.").arg(pack.name, pack.version));
    auto found = storage->read([](const QString &) { return true; });
    if (!found)
        return tl::unexpected(found.error());
    if (!found->notes.isEmpty())
        return failure(
            Tr::tr("The pack %1 %2 is not whole. %3").arg(pack.name, pack.version, found->notes.first()));
    return ReadPack{pack.form, pack.name, pack.version, safeName(pack.name + u'-' + pack.version, u"pack"_s),
                    found->files};
}

Result<QList<ReadPack>> filesOf(const QList<PackEntry> &packs)
{
    QList<ReadPack> all;
    for (const PackEntry &pack : packs) {
        auto read = filesOf(pack);
        if (!read)
            return tl::unexpected(read.error());
        const bool isTwice =
            std::ranges::any_of(all, [&read](const ReadPack &other) { return other.folder == read->folder; });
        if (isTwice)
            return failure(Tr::tr("The pack %1 %2 is there twice.").arg(pack.name, pack.version));
        all.append(*read);
    }
    return all;
}

QList<ArchiveMember> below(const QString &folder, const ReadPack &pack)
{
    QList<ArchiveMember> members;
    for (const ArchiveMember &file : pack.files)
        members.append({folder + u'/' + file.path, file.data});
    return members;
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Tr::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)));
    return {};
}

Result<void> addTo(OciLayoutWriter &layout, const ReadPack &pack)
{
    // Helm wants the chart's name for the folder.
    const bool isPack = pack.form == PackForm::Pack;
    const auto archive = writeArchiveBytes(below(isPack ? pack.folder : pack.name, pack));
    if (!archive)
        return tl::unexpected(archive.error());
    if (isPack)
        return layout.addPack(*archive, pack.name, pack.version);
    return layout.addChart(
        *archive, {{u"apiVersion"_s, u"v2"_s}, {u"name"_s, pack.name}, {u"version"_s, pack.version}});
}

} // namespace

Result<void> exportToFolder(const QList<PackEntry> &packs, const QString &folder)
{
    const auto all = filesOf(packs);
    if (!all)
        return tl::unexpected(all.error());
    for (const ReadPack &pack : *all)
        if (QFileInfo::exists(folder + u'/' + pack.folder))
            return failure(Tr::tr("%1 is there already; nothing was written.")
                               .arg(QDir::toNativeSeparators(folder + u'/' + pack.folder)));
    for (const ReadPack &pack : *all) {
        for (const ArchiveMember &file : below(pack.folder, pack)) {
            const QString path = folder + u'/' + file.path;
            auto done = makeFolder(QFileInfo(path).path());
            if (done)
                done = writeWholeFile(path, file.data);
            if (!done)
                return done;
        }
    }
    return {};
}

Result<void> exportToArchive(const QList<PackEntry> &packs, const QString &file)
{
    const auto all = filesOf(packs);
    if (!all)
        return tl::unexpected(all.error());
    QList<ArchiveMember> members;
    for (const ReadPack &pack : *all)
        members += below(u"packs/"_s + pack.folder, pack);
    const auto bytes = writeArchiveBytes(members);
    return bytes ? writeWholeFile(file, *bytes) : tl::unexpected(bytes.error());
}

Result<void> exportToOciLayout(const QList<PackEntry> &packs, const QString &folder)
{
    const auto all = filesOf(packs);
    if (!all)
        return tl::unexpected(all.error());
    if (!QDir(folder).isEmpty() && QFileInfo::exists(folder))
        return failure(
            Tr::tr("The folder %1 is not empty; nothing was written.").arg(QDir::toNativeSeparators(folder)));
    OciLayoutWriter layout(folder);
    for (const ReadPack &pack : *all)
        if (const auto added = addTo(layout, pack); !added)
            return added;
    return layout.finish();
}

} // namespace Layerwright
