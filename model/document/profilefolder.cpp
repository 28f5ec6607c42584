// SPDX-License-Identifier: Apache-2.0
#include "model/document/profilefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace Layerwright {

ProfileFolder::ProfileFolder(QObject *parent)
    : QObject(parent)
    , m_reading([this](const Content &content) { take(content); })
{
    using std::chrono_literals::operator""ms;
    m_reading.onProgress([this](int files) { emit progressed(files); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &ProfileFolder::look);
    for (const auto signal : {&QFileSystemWatcher::directoryChanged, &QFileSystemWatcher::fileChanged})
        connect(&m_watcher, signal, &m_pause, qOverload<>(&QTimer::start));
}

void ProfileFolder::setPath(const QString &path)
{
    m_reading.cancel();
    m_pause.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path.isEmpty() ? path : QDir::cleanPath(path);
    m_content = {};
    m_isReady = m_path.isEmpty();
    emit pathChanged();
    if (!m_path.isEmpty())
        look();
}

ProfileFolder::Content ProfileFolder::read(const QString &path, const QList<ProfileSummary> &known,
                                           const std::function<bool()> &isCanceled)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return {{}, {}, tr("The folder %1 is not there any more: choose another.").arg(shown), false};
    if (!info.isDir())
        return {{}, {}, tr("%1 is not a folder: choose one that holds profiles.").arg(shown), false};
    if (!info.isReadable() || !info.isExecutable())
        return {{},
                {},
                tr("You may not look into the folder %1: ask its owner, or choose another.").arg(shown),
                false};
    const QStringList files = profileFilesIn(path);
    return {summarize(files, known, isCanceled), files, {}, files.size() >= mostProfileFiles};
}

void ProfileFolder::look()
{
    m_reading.start([path = m_path, known = m_content.profiles](QPromise<Content> &promise) {
        int files = 0; // it is asked before each
        promise.addResult(read(path, known, [&promise, &files] {
            promise.setProgressValue(files++);
            return promise.isCanceled();
        }));
    });
}

void ProfileFolder::stop()
{
    m_pause.stop();
    m_reading.cancel();
    emit finished();
}

/// The folder tells what comes and goes, the one above it that it comes back; what is written in place only
/// the file itself tells.
void ProfileFolder::watch()
{
    constexpr qsizetype mostWatched = 1000;
    QStringList wanted = m_content.files.mid(0, mostWatched);
    wanted.append(QFileInfo::exists(m_path) ? m_path : QFileInfo(m_path).absolutePath());
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> alreadyWatched(watched.begin(), watched.end());
    wanted.removeIf(
        [&](const QString &path) { return alreadyWatched.contains(path) || !QFileInfo::exists(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void ProfileFolder::take(const Content &content)
{
    const bool isNews = !m_isReady || content != m_content;
    m_content = content;
    m_isReady = true;
    watch();
    if (isNews)
        emit changed();
    emit finished();
}

} // namespace Layerwright
