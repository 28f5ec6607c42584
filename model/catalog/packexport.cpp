// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packexport.h"

#include "model/archive/archivewriter.h"
#include "model/profile/safename.h"
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
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
    return ReadPack{pack.name, pack.version, safeName(pack.name + u'-' + pack.version, u"pack"_s),
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
        members.append({folder + pack.folder + u'/' + file.path, file.data});
    return members;
}

Result<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Tr::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)));
    return {};
}

/// The blobs of an image layout, by their digests.
class LayoutWriter
{
public:
    explicit LayoutWriter(const QString &folder)
        : m_folder(folder)
    {
    }

    Result<QJsonObject> add(const QByteArray &bytes, const QString &mediaType);
    Result<void> addPack(const ReadPack &pack);
    Result<void> finish();

private:
    QString m_folder;
    QJsonArray m_manifests;
};

Result<QJsonObject> LayoutWriter::add(const QByteArray &bytes, const QString &mediaType)
{
    const QString hex =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (const auto written = writeWholeFile(m_folder + "/blobs/sha256/"_L1 + hex, bytes); !written)
        return tl::unexpected(written.error());
    return QJsonObject{
        {u"mediaType"_s, mediaType}, {u"digest"_s, "sha256:"_L1 + hex}, {u"size"_s, bytes.size()}};
}

/// As ORAS 1.0 pushes a file, which the product's documentation asks for.
Result<void> LayoutWriter::addPack(const ReadPack &pack)
{
    const auto archive = writeArchiveBytes(below({}, pack));
    if (!archive)
        return tl::unexpected(archive.error());
    const auto config = add("{}", u"application/vnd.unknown.config.v1+json"_s);
    auto layer = add(*archive, u"application/vnd.oci.image.layer.v1.tar"_s);
    if (!config || !layer)
        return tl::unexpected(config ? layer.error() : config.error());
    layer->insert(u"annotations"_s, QJsonObject{{u"org.opencontainers.image.title"_s,
                                                 pack.name + u'-' + pack.version + ".tar.gz"_L1}});
    const QString manifestType = u"application/vnd.oci.image.manifest.v1+json"_s;
    const QJsonObject manifest{{u"schemaVersion"_s, 2},
                               {u"mediaType"_s, manifestType},
                               {u"config"_s, *config},
                               {u"layers"_s, QJsonArray{*layer}}};
    auto descriptor = add(QJsonDocument(manifest).toJson(QJsonDocument::Compact), manifestType);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    descriptor->insert(u"annotations"_s,
                       QJsonObject{{u"org.opencontainers.image.ref.name"_s,
                                    "spectro-packs/archive/"_L1 + pack.name + u':' + pack.version}});
    m_manifests.append(*descriptor);
    return {};
}

/// The index comes last: without it there is no layout.
Result<void> LayoutWriter::finish()
{
    if (const auto written =
            writeWholeFile(m_folder + "/oci-layout"_L1, "{\"imageLayoutVersion\":\"1.0.0\"}");
        !written)
        return written;
    const QJsonObject index{{u"schemaVersion"_s, 2},
                            {u"mediaType"_s, u"application/vnd.oci.image.index.v1+json"_s},
                            {u"manifests"_s, m_manifests}};
    return writeWholeFile(m_folder + "/index.json"_L1, QJsonDocument(index).toJson());
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
        for (const ArchiveMember &file : below({}, pack)) {
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
        members += below(u"packs/"_s, pack);
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
    if (const auto made = makeFolder(folder + "/blobs/sha256"_L1); !made)
        return made;
    LayoutWriter writer(folder);
    for (const ReadPack &pack : *all)
        if (const auto added = writer.addPack(pack); !added)
            return added;
    return writer.finish();
}

} // namespace Layerwright
