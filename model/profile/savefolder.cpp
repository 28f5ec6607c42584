// SPDX-License-Identifier: Apache-2.0
#include "model/profile/savefolder.h"

#include "model/profile/folderform.h"
#include "model/profile/wholefile.h"
#include "model/profile/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class FolderSaving
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::FolderSaving)

public:
    explicit FolderSaving(const QString &path)
        : m_folder(path)
    {
    }

    Result<ProfileSource> save(const LoadedProfile &loaded);

private:
    Result<void> checkTarget() const;
    Result<void> write(const AttachedFile &file) const;
    void syncFoldersOf(const QList<AttachedFile> &files) const;
    void removeStale(const QStringList &before, const QList<AttachedFile> &now) const;

    QDir m_folder;
};

} // namespace

static bool holds(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.size() == data.size() && file.open(QIODevice::ReadOnly) && file.readAll() == data;
}

/// A folder with a profile.yaml that is not ours to read is not ours to write.
Result<void> FolderSaving::checkTarget() const
{
    const QFileInfo info(m_folder.path());
    if (info.exists() && !info.isDir())
        return tl::unexpected(notSaved(m_folder.path(), tr("it is a file, not a folder")));
    if (!QFileInfo::exists(m_folder.filePath(folderProfilePath)))
        return {};
    QFile file(m_folder.filePath(folderProfilePath));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(notSaved(file.fileName(), file.errorString()));
    if (!readProfileText(file.readAll(), {}))
        return tl::unexpected(
            notSaved(m_folder.path(), tr("its profile.yaml is not a profile; choose another folder")));
    return {};
}

Result<void> FolderSaving::write(const AttachedFile &file) const
{
    const QString path = m_folder.filePath(file.path);
    if (holds(path, file.data))
        return {};
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return tl::unexpected(
            notSaved(path, tr("the folder %1 cannot be made").arg(QDir::toNativeSeparators(folder))));
    return writeWholeFile(path, file.data);
}

void FolderSaving::syncFoldersOf(const QList<AttachedFile> &files) const
{
    QSet<QString> folders{QString(), u".."_s};
    for (const AttachedFile &file : files)
        for (QString path = file.path; path.contains(u'/');)
            folders.insert(path = path.section(u'/', 0, -2));
    for (const QString &folder : std::as_const(folders))
        syncFolder(m_folder.filePath(folder));
}

void FolderSaving::removeStale(const QStringList &before, const QList<AttachedFile> &now) const
{
    for (const QString &path : before) {
        if (std::ranges::find(now, path, &AttachedFile::path) != now.end())
            continue;
        QFile::remove(m_folder.filePath(path));
        // Folders go only when they are empty: rmdir refuses the others.
        for (QString folder = path.section(u'/', 0, -2); folder.contains(u'/');
             folder = folder.section(u'/', 0, -2)) {
            if (!m_folder.rmdir(folder))
                break;
        }
    }
}

Result<ProfileSource> FolderSaving::save(const LoadedProfile &loaded)
{
    if (const auto target = checkTarget(); !target)
        return tl::unexpected(target.error());
    const QStringList before = ownFilesOf(m_folder.path());
    QList<AttachedFile> files = writeFolder(loaded.profile, loaded.source);
    for (const AttachedFile &file : loaded.attachments) {
        if (file.path.startsWith(folderPacksPath + u'/'))
            files.append(file);
    }
    std::rotate(files.begin(), files.begin() + 1, files.end());
    for (const AttachedFile &file : files) {
        if (&file == &files.constLast()) // which tells of the others
            syncFoldersOf(files);
        if (const auto written = write(file); !written)
            return tl::unexpected(written.error());
    }
    syncFolder(m_folder.path());
    removeStale(before, files);
    return ProfileSource{SourceForm::Folder, files.last().data};
}

Result<ProfileSource> saveProfileFolder(const LoadedProfile &loaded, const QString &path)
{
    return FolderSaving(path).save(loaded);
}

} // namespace Layerwright
