// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivelimits.h"
#include "model/result.h"

#include <QHash>
#include <QStringList>

namespace Layerwright {

/// A name of an archive as a message can show it: odd bytes as `\xNN`, not longer than a line.
QString printableName(QByteArrayView name);

/// The member's path without `.` and doubled slashes, or the rule that it breaks.
Result<QString> checkedPath(QByteArrayView name, const ArchiveLimits &limits);

/// Notices names that would be one file on a system that ignores case or composes characters, and a name that
/// is both a file and a folder.
class MemberNames final
{
public:
    Result<void> addFile(const QString &path);
    Result<void> addFolder(const QString &path);

private:
    Result<void> addParents(const QString &path);

    QHash<QString, QString> m_files;
    QHash<QString, QString> m_folders;
};

} // namespace Layerwright
