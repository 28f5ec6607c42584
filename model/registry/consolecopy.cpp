// SPDX-License-Identifier: Apache-2.0
#include "model/registry/consolecopy.h"

#include "model/profile/safename.h"
#include "model/profile/wholefile.h"
#include "model/registry/console.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ConsoleCopy)
};

constexpr qsizetype MaximumFileSize = qsizetype(16) << 20; // more is not read from a folder

QString packsPath(const QString &folder)
{
    return folder + "/packs"_L1;
}

/// For people by name and version; another one where the console has something else by now.
QString folderName(const ConsolePack &pack)
{
    const QByteArray identity = (pack.uid + u'\n' + pack.version() + u'\n' + pack.digest).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex();
    return safeName(pack.name() + u'-' + pack.version(), u"pack"_s) + u'-' +
           QString::fromLatin1(hash.first(12));
}

/// A pack that lies in the copy, or is still to be fetched.
class ConsoleStorage final : public PackStorage
{
public:
    ConsoleStorage(const QString &folder, ConsolePack pack, QUrl console)
        : m_pack(std::move(pack))
        , m_console(std::move(console))
        , m_folder(packsPath(folder) + u'/' + folderName(m_pack))
        , m_files(storageInFolder(m_folder))
    {
    }

    QString place() const override { return isAtHand() ? m_files->place() : m_console.toDisplayString(); }
    bool isAtHand() const override
    {
        return QFile::exists(m_folder + "/pack.json"_L1) && QFile::exists(m_folder + "/values.yaml"_L1);
    }
    Result<StoredFiles> read(const Filter &wanted) const override;
    Result<void> fetch(HttpSession &session) const override;

private:
    Result<void> write(const QList<ArchiveMember> &files) const;

    ConsolePack m_pack;
    QUrl m_console;
    QString m_folder;
    PackStoragePointer m_files;
};

Result<StoredFiles> ConsoleStorage::read(const Filter &wanted) const
{
    if (!isAtHand())
        return failure(Tr::tr("The pack %1 %2 was not fetched yet from %3.")
                           .arg(m_pack.name(), m_pack.version(), m_console.host()));
    return m_files->read(wanted);
}

Result<void> ConsoleStorage::fetch(HttpSession &session) const
{
    if (isAtHand())
        return {};
    const auto files = Console(&session).packFiles(m_pack);
    return files ? write(*files) : tl::unexpected(files.error());
}

/// All files or none: the folder gets its name when they are there.
Result<void> ConsoleStorage::write(const QList<ArchiveMember> &files) const
{
    const QString packs = QFileInfo(m_folder).path();
    QDir().mkpath(packs);
    QTemporaryDir part(packs + "/part-XXXXXX"_L1);
    if (!part.isValid())
        return failure(Tr::tr("The folder %1 cannot be written to.").arg(QDir::toNativeSeparators(packs)));
    for (const ArchiveMember &file : files) {
        if (file.data.size() > MaximumFileSize)
            return failure(Tr::tr("%1 of the pack %2 is larger than 16 MiB. The pack is not kept.")
                               .arg(file.path, m_pack.name()));
        if (const auto written = writeWholeFile(part.filePath(file.path), file.data); !written)
            return written;
    }
    QDir(m_folder).removeRecursively(); // what is left of it when it is not at hand
    if (!QDir().rename(part.path(), m_folder) && !isAtHand())
        return failure(Tr::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
    return {};
}

QJsonObject jsonOf(const ConsolePack &pack)
{
    return {{u"uid"_s, pack.uid},
            {u"type"_s, pack.type},
            {u"registryUid"_s, pack.registryUid},
            {u"digest"_s, pack.digest},
            {u"pack"_s, pack.packJson}};
}

QJsonObject jsonOf(const RegistryRef &registry)
{
    return {{u"uid"_s, registry.uid},
            {u"name"_s, registry.name},
            {u"kind"_s, registry.kind},
            {u"providerType"_s, registry.providerType},
            {u"isPrivate"_s, registry.isPrivate},
            {u"isSyncSupported"_s, registry.isSyncSupported}};
}

ConsolePack packOfListing(const QJsonValue &json)
{
    return {json["uid"_L1].toString(), json["type"_L1].toString(), json["registryUid"_L1].toString(),
            json["digest"_L1].toString(), json["pack"_L1].toObject()};
}

/// A chart is told of as a pack is, its values as a layer of it begins with.
bool isChart(const ConsolePack &pack, const RegistryRef &registry)
{
    return pack.type == "helm"_L1 || registry.kind == "helm"_L1 || registry.providerType == "helm"_L1;
}

/// What only the pack itself tells, where it was fetched.
void addWhatWasFetched(PackEntry &entry, const PackStoragePointer &storage)
{
    const auto fetched = storage->isAtHand() ? listedPack(storage) : Result<PackEntry>(entry);
    if (!fetched)
        return;
    entry.needs = fetched->needs;
    if (entry.summary.isEmpty())
        entry.summary = fetched->summary;
}

} // namespace

ConsoleCopy::ConsoleCopy(QString folder)
    : m_folder(std::move(folder))
    , m_listing(m_folder, listingName())
{
}

QString ConsoleCopy::listingName()
{
    return u"console-packs.json"_s;
}

bool ConsoleCopy::exists() const
{
    return m_listing.exists();
}

Result<void> ConsoleCopy::write(const ConsolePackList &list, const QUrl &console) const
{
    QJsonArray packs;
    for (const ConsolePack &pack : list.packs)
        packs.append(jsonOf(pack));
    QJsonArray registries;
    for (const RegistryRef &registry : list.registries)
        registries.append(jsonOf(registry));
    const QJsonObject listing{{u"console"_s, console.toString()},
                              {u"packs"_s, packs},
                              {u"registries"_s, registries},
                              {u"notes"_s, QJsonArray::fromStringList(list.notes)}};
    return m_listing.write(listing);
}

Result<PlaceContents> ConsoleCopy::read() const
{
    const auto listing = m_listing.read();
    if (!listing)
        return tl::unexpected(listing.error());
    ConsolePackList list;
    list.registries = readConsoleRegistries({{u"items"_s, (*listing)["registries"_L1]}});
    const QUrl console((*listing)["console"_L1].toString());
    PlaceContents contents;
    for (const QJsonValue each : (*listing)["packs"_L1].toArray()) {
        const ConsolePack pack = packOfListing(each);
        const auto storage = std::make_shared<const ConsoleStorage>(m_folder, pack, console);
        auto entry = listedPack(QJsonDocument(pack.packJson).toJson(), {}, storage);
        if (!entry)
            continue; // only written with a name
        entry->registry = list.registryOf(pack);
        if (isChart(pack, entry->registry))
            entry->form = PackForm::HelmChart;
        addWhatWasFetched(*entry, storage);
        contents.packs.append(*entry);
    }
    for (const QJsonValue note : (*listing)["notes"_L1].toArray())
        contents.notes.append(note.toString());
    return contents;
}

void ConsoleCopy::tidy() const
{
    const auto listing = m_listing.read();
    if (!listing)
        return;
    QSet<QString> wanted;
    for (const QJsonValue each : (*listing)["packs"_L1].toArray())
        wanted.insert(folderName(packOfListing(each)));
    const QDir packs(packsPath(m_folder));
    for (const QString &name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!wanted.contains(name) && !name.startsWith("part-"_L1)) // which somebody may be writing
            QDir(packs.filePath(name)).removeRecursively();
}

} // namespace Layerwright
