// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"

#include <QDateTime>

#include <optional>

namespace Layerwright {

/// A copy of a file as it was before it was saved over; of a profile's folder, its files as one `.tgz`.
struct FileBackup
{
    QString path;
    QDateTime time;  ///< until when the file was so
    qint64 size = 0; ///< of the copy, in bytes

    bool isOfFolder() const;
};

/// Where all copies are, for the user alone.
QString backupRoot();
/// Where those of a file or folder are: its name, then what tells it from others of that name.
QString backupFolder(const QString &root, const QString &path);
/// The newest first.
QList<FileBackup> backupsOf(const QString &root, const QString &path);
/// The profile of a copy. Fit to run in the background.
Result<LoadedProfile> openBackup(const FileBackup &backup);

/// What is at a path before it is saved over.
struct FormerContent
{
    QString name;
    QList<std::pair<QString, QByteArray>> files; ///< of a folder by relative path; else one
    bool isFolder = false;

    qint64 size() const;
};
/// No value where there is nothing yet. An error names the reason alone: it does not stop the save.
Result<std::optional<FormerContent>> formerContent(const QString &path);

struct BackupLimits
{
    int ofEach = 10;               ///< copies of a file
    qint64 inAll = 256LL << 20;    ///< bytes of all copies
    qint64 ofContent = 64LL << 20; ///< bytes of what is copied
};
/// Writes a copy. A content that is there already becomes the newest instead of another copy; what is too
/// much then goes, the oldest first.
Result<void> storeBackup(const FormerContent &content, const QString &folder, const BackupLimits &limits);
/// Removes the oldest copies of all files until they are within the bound.
void boundBackups(const QString &root, const BackupLimits &limits);

} // namespace Layerwright
