// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/filefingerprint.h"
#include "model/document/filewatch.h"
#include "model/document/profiledocument.h"
#include "model/profile/writer.h"

namespace Layerwright {

class FileBackups;

/// A file as it was read, with the fingerprint of the very bytes that were.
struct OpenedFile
{
    LoadedProfile loaded;
    QString path;
    FileFingerprint fingerprint;
};

/// Opens a file of any form, or a folder. Fit to run in the background.
Result<OpenedFile> openFile(const QString &path);

/// The file of an open document. It is written only if it still is what was read, or where the user says
/// so; a change that someone else makes to it is told. After a save the document is not modified, and
/// what was written is what later saves keep the bytes of.
class DocumentFile final : public QObject
{
    Q_OBJECT

public:
    enum class SaveOutcome {
        Saved,
        NeedsName,     ///< nothing was written: `saveAs` is the way
        ChangedOnDisk, ///< nothing was written: ask whether to overwrite
    };
    enum class Overwrite { No, Yes };

    /// A new document, which has no file yet.
    explicit DocumentFile(ProfileDocument *document, QObject *parent = nullptr);
    DocumentFile(ProfileDocument *document, const OpenedFile &opened, QObject *parent = nullptr);

    /// Empty for a document that was never saved. A folder ends in "/".
    const QString &path() const { return m_path; }
    /// Of what was read or written last.
    const std::optional<FileFingerprint> &known() const { return m_known; }
    /// The name to show, also of a document that has no file.
    QString displayName() const;
    /// Whether `save` cannot write in place: there is no file, or it is of a form that is read and not
    /// written (an answer of the server, flat YAML, a cluster definition).
    bool needsName() const;
    /// Whether the file is known to be another than the one that was read or written last.
    bool isChangedOnDisk() const { return m_isChangedOnDisk; }

    Result<SaveOutcome> save(Overwrite overwrite = Overwrite::No);
    /// Writes what the name asks for (fileFormFor), whatever is there, and stays with that file.
    Result<void> saveAs(const QString &path);
    /// What the file is now; the document stays as it is.
    Result<OpenedFile> readAgain() const;
    /// The document has been made what readAgain() gave: it has nothing unsaved.
    void adoptRead(const OpenedFile &opened);
    /// The user wants what is open rather than what is on disk: the next save overwrites it.
    void keepMine();

    /// Tells now whether the file is another, or gone, instead of when it changes next.
    void lookAtDisk();

    /// What is saved over is kept there, from now on; null keeps nothing.
    void setBackups(FileBackups *backups) { m_backups = backups; }

    /// How long a change on disk must be over before it is looked at.
    void setWatchPause(std::chrono::milliseconds pause) { m_watch.setPause(pause); }

signals:
    void pathChanged(const QString &path);
    void saved();
    /// Another content is on disk, once for each.
    void changedOnDisk();
    void removedOnDisk();

private:
    Result<void> write(const QString &path);
    void noteOnDisk(const std::optional<FileFingerprint> &now);
    void adopt(const QString &path, const FileFingerprint &fingerprint);

    ProfileDocument *m_document;
    FileBackups *m_backups = nullptr;
    QString m_path;
    std::optional<FileFingerprint> m_known;  // of what was read or written last
    std::optional<FileFingerprint> m_onDisk; // as it was seen last
    bool m_isChangedOnDisk = false;
    FileWatch m_watch;
};

} // namespace Layerwright
