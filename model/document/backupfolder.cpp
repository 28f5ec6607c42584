// SPDX-License-Identifier: Apache-2.0
#include "model/document/backupfolder.h"

#include "model/archive/archivereader.h"
#include "model/archive/archivewriter.h"
#include "model/document/filefingerprint.h"
#include "model/document/statefolder.h"
#include "model/profile/folderform.h"
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr QLatin1StringView folderSuffix{".folder.tgz"};
/// In UTC, so that the names sort by time, and without what file systems refuse.
constexpr QLatin1StringView timeForm{"yyyy-MM-dd'T'HH-mm-ss.zzz'Z'"};
constexpr qsizetype timeLength = 24;

QDateTime timeOf(const QString &fileName)
{
    QDateTime time = QDateTime::fromString(fileName.left(timeLength), timeForm);
    time.setTimeZone(QTimeZone::utc());
    return fileName.mid(timeLength, 1) == "-"_L1 ? time : QDateTime();
}

QList<FileBackup> backupsIn(const QString &folder)
{
    QList<FileBackup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::NoSort);
    for (const QFileInfo &file : files)
        if (const QDateTime time = timeOf(file.fileName()); time.isValid())
            backups.append({file.filePath(), time, file.size()});
    std::ranges::sort(backups, std::ranges::greater(), &FileBackup::path);
    return backups;
}

/// A path by which a file is the same however it was named.
QString truePath(const QString &path)
{
    const QString folder = profileFolderAt(path);
    const QFileInfo info(QDir::cleanPath(folder.isEmpty() ? path : folder));
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

/// Short enough for every file system with what stands before and behind it.
QString shortened(const QString &name)
{
    constexpr qsizetype atMost = 60;
    return name.right(atMost);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(
            Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    return bytes;
}

/// What saving may replace: profile.yaml, the texts, the packs.
QStringList savedFilesOf(const QString &folder)
{
    QStringList paths = filesOfFolder(folder);
    QDirIterator packs(QDir(folder).filePath(folderPacksPath), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (packs.hasNext())
        paths.append(packs.next());
    return paths;
}

Result<QByteArray> bytesOf(const FormerContent &content)
{
    if (!content.isFolder)
        return content.files.first().second;
    QList<ArchiveMember> members;
    for (const auto &[path, bytes] : content.files)
        members.append({path, bytes});
    return writeArchiveBytes(std::move(members));
}

QString freePath(const QString &folder, const QString &name)
{
    for (QDateTime time = QDateTime::currentDateTimeUtc();; time = time.addMSecs(1))
        if (QString path = folder + u'/' + time.toString(timeForm) + u'-' + name; !QFileInfo::exists(path))
            return path;
}

bool isSame(const FileBackup &backup, const QByteArray &bytes)
{
    return backup.size == bytes.size() && contentOf(backup.path) == Result<QByteArray>(bytes);
}

} // namespace

bool FileBackup::isOfFolder() const
{
    return path.endsWith(folderSuffix);
}

QString backupRoot()
{
    return stateFolder() + u"/backups"_s;
}

QString backupFolder(const QString &root, const QString &path)
{
    const QString place = truePath(path);
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/%2-%3"_s.arg(root, shortened(QFileInfo(place).fileName()),
                             QString::fromLatin1(hash.first(8)));
}

QList<FileBackup> backupsOf(const QString &root, const QString &path)
{
    return backupsIn(backupFolder(root, path));
}

/// A folder is read from a folder: its form has no archive of its own.
Result<LoadedProfile> openBackup(const FileBackup &backup)
{
    if (!backup.isOfFolder())
        return openProfile(backup.path);
    QFile file(backup.path);
    const QString shown = QDir::toNativeSeparators(backup.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Tr::tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
    const Result<QList<ArchiveMember>> members = readArchive(file, shown);
    if (!members)
        return tl::unexpected(members.error());
    const QTemporaryDir folder;
    for (const ArchiveMember &member : *members) {
        const QString path = folder.filePath(member.path);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return failure(Tr::tr("%1 cannot be unpacked: the folder %2 cannot be made.")
                               .arg(shown, QDir::toNativeSeparators(QFileInfo(path).path())));
        if (const Result<void> written = writeWholeFile(path, member.data); !written)
            return tl::unexpected(written.error());
    }
    return openProfile(folder.path());
}

qint64 FormerContent::size() const
{
    qint64 sum = 0;
    for (const auto &[path, bytes] : files)
        sum += bytes.size();
    return sum;
}

Result<std::optional<FormerContent>> formerContent(const QString &path)
{
    const QString folder = profileFolderAt(path);
    if (folder.isEmpty() && !QFileInfo(path).isFile())
        return std::nullopt;
    const QStringList paths = folder.isEmpty() ? QStringList{path} : savedFilesOf(folder);
    if (paths.isEmpty())
        return std::nullopt;
    FormerContent content{QFileInfo(truePath(path)).fileName(), {}, !folder.isEmpty()};
    qint64 size = 0;
    for (const QString &file : paths) {
        if ((size += QFileInfo(file).size()) > BackupLimits().ofContent)
            return failure(Tr::tr("It is larger than %1 MiB.").arg(BackupLimits().ofContent >> 20));
        const Result<QByteArray> bytes = contentOf(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        content.files.append({folder.isEmpty() ? file : QDir(folder).relativeFilePath(file), *bytes});
    }
    return content;
}

Result<void> storeBackup(const FormerContent &content, const QString &folder, const BackupLimits &limits)
{
    const Result<QByteArray> bytes = bytesOf(content);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto forUser = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, forUser))
        return failure(Tr::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)));
    const QString name = shortened(content.name) + (content.isFolder ? QString(folderSuffix) : QString());
    const QList<FileBackup> known = backupsIn(folder);
    const auto same = std::ranges::find_if(known, [&](const auto &backup) { return isSame(backup, *bytes); });
    if (same != known.end())
        QFile::rename(same->path, freePath(folder, name));
    else if (const Result<void> written = writeWholeFile(freePath(folder, name), *bytes); !written)
        return tl::unexpected(written.error());
    for (const FileBackup &old : backupsIn(folder).mid(limits.ofEach))
        QFile::remove(old.path);
    return {};
}

void boundBackups(const QString &root, const BackupLimits &limits)
{
    QList<FileBackup> all;
    for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        all.append(backupsIn(root + u'/' + name));
    std::ranges::sort(all, std::ranges::greater(), &FileBackup::time);
    qint64 size = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if ((size += all[i].size) <= limits.inAll || i == 0)
            continue;
        QFile::remove(all[i].path);
        QDir().rmdir(QFileInfo(all[i].path).path()); // where it was the last
    }
}

} // namespace Layerwright
