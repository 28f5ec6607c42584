// SPDX-License-Identifier: Apache-2.0
#include "model/document/documentfile.h"

#include "model/document/filebackups.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Layerwright {

static std::optional<FileForm> formWrittenInPlace(SourceForm form)
{
    switch (form) {
    case SourceForm::ImportEntity:
    case SourceForm::CreateBody:
        return FileForm::Json;
    case SourceForm::ImportYaml:
        return FileForm::Yaml;
    case SourceForm::Archive:
        return FileForm::Archive;
    case SourceForm::Folder:
        return FileForm::Folder;
    case SourceForm::None:
    case SourceForm::ServerAnswer:
    case SourceForm::FlatYaml:
    case SourceForm::SpcArchive:
        break;
    }
    return std::nullopt;
}

static QString normalPath(const QString &path)
{
    const QFileInfo info(path);
    const bool isFolder = info.isDir() || path.endsWith(u'/');
    const QString clean = QDir::cleanPath(info.absoluteFilePath());
    return isFolder && !clean.endsWith(u'/') ? clean + u'/' : clean;
}

static bool isResource(const QString &path)
{
    return path.startsWith(u':');
}

/// Size and time of each file, which tells cheaply whether someone wrote while we read.
static QStringList stampsOf(const QString &path)
{
    QStringList stamps;
    for (const QString &file : QFileInfo(path).isDir() ? filesOfFolder(path) : QStringList{path}) {
        const QFileInfo info(file);
        stamps.append(u"%1 %2 %3"_s.arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size()).arg(file));
    }
    return stamps;
}

Result<OpenedFile> openFile(const QString &path)
{
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QStringList before = stampsOf(path);
        Result<LoadedProfile> loaded = openProfile(path);
        if (!loaded)
            return tl::unexpected(loaded.error());
        const Result<std::optional<FileFingerprint>> fingerprint = fingerprintOf(path);
        if (!fingerprint)
            return tl::unexpected(fingerprint.error());
        if (stampsOf(path) == before && fingerprint->has_value())
            return OpenedFile{*std::move(loaded), isResource(path) ? path : normalPath(path), **fingerprint};
    }
    return failure(
        DocumentFile::tr("“%1” is being written by another program again and again. Open it when that "
                         "is done.")
            .arg(QDir::toNativeSeparators(path)));
}

DocumentFile::DocumentFile(ProfileDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_watch, &FileWatch::seen, this, &DocumentFile::noteOnDisk);
}

DocumentFile::DocumentFile(ProfileDocument *document, const OpenedFile &opened, QObject *parent)
    : DocumentFile(document, parent)
{
    // A sample out of our own resources is a start, not a file to write to.
    if (!isResource(opened.path))
        adopt(opened.path, opened.fingerprint);
}

void DocumentFile::adopt(const QString &path, const FileFingerprint &fingerprint)
{
    m_known = fingerprint;
    m_onDisk = fingerprint;
    m_isChangedOnDisk = false;
    m_watch.setPath(path);
    if (path == m_path)
        return;
    m_path = path;
    emit pathChanged(m_path);
}

QString DocumentFile::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(QDir::cleanPath(m_path)).fileName();
    const QString &name = m_document->profile().info.name;
    return name.isEmpty() ? tr("Untitled") : name;
}

bool DocumentFile::needsName() const
{
    if (m_path.isEmpty())
        return true;
    const std::optional<FileForm> form = formWrittenInPlace(m_document->loaded().source.form);
    const Result<FileForm> named = fileFormFor(m_path);
    return !form || !named || *named != *form;
}

Result<DocumentFile::SaveOutcome> DocumentFile::save(Overwrite overwrite)
{
    if (needsName())
        return SaveOutcome::NeedsName;
    if (overwrite == Overwrite::No) {
        const auto now = fingerprintOf(m_path);
        if (!now)
            return tl::unexpected(now.error());
        if (now->has_value() && *now != m_known) {
            noteOnDisk(*now);
            return SaveOutcome::ChangedOnDisk;
        }
    }
    if (const Result<void> written = write(m_path); !written)
        return tl::unexpected(written.error());
    return SaveOutcome::Saved;
}

Result<void> DocumentFile::saveAs(const QString &path)
{
    if (const Result<FileForm> form = fileFormFor(path); !form)
        return tl::unexpected(form.error());
    return write(path);
}

Result<void> DocumentFile::write(const QString &path)
{
    m_document->endTypingBurst();
    if (m_backups)
        m_backups->keep(path);
    const Result<ProfileSource> source = saveProfile(m_document->loaded(), path);
    if (!source)
        return tl::unexpected(source.error());
    // What stands on the disk now, and no guess, is what the next save compares with.
    const auto fingerprint = fingerprintOf(path);
    if (!fingerprint || !fingerprint->has_value())
        return failure(tr("“%1” was written but cannot be read back. Save under another name.")
                           .arg(QDir::toNativeSeparators(path)));
    m_document->setSource(*source);
    adopt(normalPath(path), **fingerprint);
    m_document->undoStack()->setClean();
    emit saved();
    return {};
}

Result<OpenedFile> DocumentFile::readAgain() const
{
    return openFile(m_path);
}

void DocumentFile::adoptRead(const OpenedFile &opened)
{
    m_document->setSource(opened.loaded.source);
    adopt(m_path, opened.fingerprint);
    m_document->undoStack()->setClean();
}

void DocumentFile::keepMine()
{
    m_known = m_onDisk;
    m_isChangedOnDisk = false;
    m_document->undoStack()->resetClean();
}

void DocumentFile::lookAtDisk()
{
    if (m_path.isEmpty())
        return;
    if (const auto now = fingerprintOf(m_path))
        noteOnDisk(*now);
}

void DocumentFile::noteOnDisk(const std::optional<FileFingerprint> &now)
{
    if (now == m_onDisk)
        return;
    m_onDisk = now;
    m_isChangedOnDisk = now != m_known;
    if (!m_isChangedOnDisk)
        return;
    if (now) {
        emit changedOnDisk();
    } else {
        // What is open is all there is.
        m_document->undoStack()->resetClean();
        emit removedOnDisk();
    }
}

} // namespace Layerwright
