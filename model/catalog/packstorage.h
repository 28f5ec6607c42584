// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivemember.h"
#include "model/result.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace Layerwright {

class HttpSession;

/// Files that were asked for, by their paths in the pack.
struct StoredFiles
{
    QList<ArchiveMember> files;
    QStringList notes; ///< why one that was wanted is not among them, for people

    const ArchiveMember *find(const QString &path) const;
};

/// Where the files of one pack are. They are read when they are asked for, each time anew, within limits:
/// whoever made them is a stranger. Safe to use from several threads.
class PackStorage
{
public:
    /// Asked for files, and for folders with a `/` at their end: what is below one that is not wanted is
    /// passed over.
    using Filter = std::function<bool(const QString &path)>;

    PackStorage() = default;
    virtual ~PackStorage() = default;
    Q_DISABLE_COPY_MOVE(PackStorage)

    /// For people: the folder, or the archive and the folder in it.
    virtual QString place() const = 0;
    virtual Result<StoredFiles> read(const Filter &wanted) const = 0;
    /// What is still elsewhere cannot be read: that is never fetched by the way.
    virtual bool isAtHand() const { return true; }
    /// Fetches what is elsewhere, and keeps it.
    virtual Result<void> fetch(HttpSession &) const { return {}; }
};

using PackStoragePointer = std::shared_ptr<const PackStorage>;

/// A folder. Links that lead out of it are not followed.
PackStoragePointer storageInFolder(const QString &folder);
/// Files that are at hand.
PackStoragePointer storageInMemory(QList<ArchiveMember> files, const QString &place);
/// What is below a folder of an archive (`web-1.2.0/`; empty for the whole). Where its SHA-256 is given, in
/// hexadecimal, an archive that has another is not read.
PackStoragePointer storageInArchive(const QString &archive, const QString &folder, QByteArray sha256 = {});

/// The files that a pack is described by: pack.json, values.yaml, presets.yaml, schema.yaml, README.
bool isPackText(const QString &path);
/// A file, or what is below a folder.
PackStorage::Filter filesBelow(const QString &path);

} // namespace Layerwright
