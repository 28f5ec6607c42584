// SPDX-License-Identifier: Apache-2.0
#include "model/document/filewatch.h"

#include <QDir>
#include <QFileInfo>

namespace Layerwright {

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
    , m_job([this](const std::optional<FileFingerprint> &fingerprint) { emit seen(fingerprint); })
{
    using std::chrono_literals::operator""ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        m_isTouched = true;
        m_pause.start();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
}

void FileWatch::setPath(const QString &path)
{
    m_job.cancel();
    m_pause.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    m_isTouched = false;
    watch();
    m_stat = stat();
}

/// A file that is replaced is lost to the watcher, so this is asked again after every change; the folder
/// tells when it comes back.
void FileWatch::watch()
{
    if (m_path.isEmpty())
        return;
    const QFileInfo info(m_path);
    QStringList wanted;
    if (info.isDir()) {
        constexpr qsizetype mostWatched = 1000;
        wanted = filesOfFolder(m_path).first(std::min(mostWatched, filesOfFolder(m_path).size()));
        QStringList folders{QDir::cleanPath(m_path)};
        for (const QString &file : std::as_const(wanted))
            folders.append(QFileInfo(file).absolutePath());
        wanted.append(folders);
        wanted.removeDuplicates();
    } else if (info.exists()) {
        wanted.append(m_path);
    }
    const QString parent = QFileInfo(QDir::cleanPath(m_path)).absolutePath();
    if (QFileInfo::exists(parent))
        wanted.append(parent);
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

FileWatch::Stat FileWatch::stat() const
{
    const QFileInfo info(m_path);
    return info.isFile() ? Stat{info.size(), info.lastModified()} : Stat{};
}

/// A busy folder is no reason to read the file again and again: it must look different or be named.
void FileWatch::look()
{
    watch();
    const Stat before = std::exchange(m_stat, stat());
    const bool isFolder = QFileInfo(m_path).isDir();
    if (!std::exchange(m_isTouched, false) && before == m_stat && !isFolder)
        return;
    m_job.start([path = m_path](QPromise<std::optional<FileFingerprint>> &promise) {
        // A file that cannot be read just now is still there: nothing is known, nothing is said.
        if (const auto fingerprint = fingerprintOf(path))
            promise.addResult(*fingerprint);
    });
}

} // namespace Layerwright
