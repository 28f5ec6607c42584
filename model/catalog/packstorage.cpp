// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packstorage.h"

#include "model/archive/archivereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackStorage)
};

constexpr qint64 MaximumFileSize = qint64(16) << 20;
constexpr qsizetype MaximumFiles = 20'000;
constexpr int MaximumDepth = 32;

class FolderStorage final : public PackStorage
{
public:
    explicit FolderStorage(const QString &folder)
        : m_folder(QDir(folder).absolutePath())
    {
    }

    QString place() const override { return QDir::toNativeSeparators(m_folder); }

    Result<StoredFiles> read(const Filter &wanted) const override
    {
        if (!QDir(m_folder).isReadable())
            return failure(Tr::tr("The folder %1 is not there or cannot be read.").arg(place()));
        StoredFiles found;
        readBelow({}, 0, wanted, found);
        return found;
    }

private:
    void readBelow(const QString &folder, int depth, const Filter &wanted, StoredFiles &found) const;
    void readFile(const QFileInfo &info, const QString &path, StoredFiles &found) const;
    bool isWithin(const QFileInfo &info) const
    {
        return !info.isSymLink() ||
               info.canonicalFilePath().startsWith(QFileInfo(m_folder).canonicalFilePath() + u'/');
    }

    QString m_folder;
};

void FolderStorage::readBelow(const QString &folder, int depth, const Filter &wanted,
                              StoredFiles &found) const
{
    const QDir dir(m_folder + u'/' + folder);
    for (const QFileInfo &info :
         dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = folder + info.fileName();
        if (!wanted(info.isDir() ? path + u'/' : path))
            continue;
        if (!isWithin(info))
            found.notes.append(Tr::tr("%1 is not read: it is not in the folder of the pack.").arg(path));
        else if (!info.isDir())
            readFile(info, path, found);
        else if (depth < MaximumDepth && !info.isSymLink())
            readBelow(path + u'/', depth + 1, wanted, found);
    }
}

void FolderStorage::readFile(const QFileInfo &info, const QString &path, StoredFiles &found) const
{
    QFile file(info.filePath());
    if (!info.isFile() || info.size() > MaximumFileSize || found.files.size() >= MaximumFiles)
        found.notes.append(Tr::tr("%1 is not read: it is no file, or larger than 16 MiB.").arg(path));
    else if (!file.open(QIODevice::ReadOnly))
        found.notes.append(Tr::tr("%1 is not read: %2.").arg(path, file.errorString()));
    else
        found.files.append({path, file.read(MaximumFileSize)});
}

/// Whether a path is wanted, and each folder on the way to it.
bool isWanted(const QString &path, const PackStorage::Filter &wanted)
{
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
        if (!wanted(path.first(slash + 1)))
            return false;
    return wanted(path);
}

class MemoryStorage final : public PackStorage
{
public:
    MemoryStorage(QList<ArchiveMember> files, QString place)
        : m_files(std::move(files))
        , m_place(std::move(place))
    {
    }

    QString place() const override { return m_place; }

    Result<StoredFiles> read(const Filter &wanted) const override
    {
        StoredFiles found;
        std::ranges::copy_if(m_files, std::back_inserter(found.files),
                             [&wanted](const ArchiveMember &file) { return isWanted(file.path, wanted); });
        return found;
    }

private:
    QList<ArchiveMember> m_files;
    QString m_place;
};

class ArchiveStorage final : public PackStorage
{
public:
    ArchiveStorage(const QString &archive, QString folder, QByteArray sha256)
        : m_archive(QFileInfo(archive).absoluteFilePath())
        , m_folder(std::move(folder))
        , m_sha256(std::move(sha256))
    {
    }

    QString place() const override
    {
        const QString archive = QDir::toNativeSeparators(m_archive);
        return m_folder.isEmpty() ? archive : archive + u": "_s + m_folder;
    }

    Result<StoredFiles> read(const Filter &wanted) const override
    {
        const auto isWantedMember = [&](const QString &path) {
            return path.startsWith(m_folder) && isWanted(path.sliced(m_folder.size()), wanted);
        };
        if (const auto check = checkDigest(); !check)
            return tl::unexpected(check.error());
        auto members = readArchive(m_archive, {}, isWantedMember);
        if (!members)
            return tl::unexpected(members.error());
        StoredFiles found{std::move(*members), {}};
        for (ArchiveMember &file : found.files)
            file.path = file.path.sliced(m_folder.size());
        return found;
    }

private:
    Result<void> checkDigest() const;

    QString m_archive;
    QString m_folder; // with its `/`
    QByteArray m_sha256;
};

Result<void> ArchiveStorage::checkDigest() const
{
    if (m_sha256.isEmpty())
        return {};
    QFile file(m_archive);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(
            Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(m_archive), file.errorString()));
    if (hash.result().toHex() != m_sha256)
        return failure(Tr::tr("%1 is damaged: its SHA-256 is not the one that it is named by.")
                           .arg(QDir::toNativeSeparators(m_archive)));
    return {};
}

} // namespace

const ArchiveMember *StoredFiles::find(const QString &path) const
{
    const auto file = std::ranges::find(files, path, &ArchiveMember::path);
    return file == files.end() ? nullptr : &*file;
}

PackStoragePointer storageInFolder(const QString &folder)
{
    return std::make_shared<const FolderStorage>(folder);
}

PackStoragePointer storageInMemory(QList<ArchiveMember> files, const QString &place)
{
    return std::make_shared<const MemoryStorage>(std::move(files), place);
}

PackStoragePointer storageInArchive(const QString &archive, const QString &folder, QByteArray sha256)
{
    return std::make_shared<const ArchiveStorage>(archive, folder, std::move(sha256));
}

bool isPackText(const QString &path)
{
    if (path.contains(u'/'))
        return false;
    return path == "pack.json"_L1 || path == "values.yaml"_L1 || path == "presets.yaml"_L1 ||
           path == "schema.yaml"_L1 || path.startsWith("readme"_L1, Qt::CaseInsensitive);
}

PackStorage::Filter filesBelow(const QString &path)
{
    return [path](const QString &candidate) {
        return candidate == path || candidate.startsWith(path + u'/') ||
               (candidate.endsWith(u'/') && path.startsWith(candidate));
    };
}

} // namespace Layerwright
