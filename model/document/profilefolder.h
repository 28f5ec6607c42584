// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profilesummary.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Layerwright {

/// The profiles of one folder, and of no folder below it but those that are a profile. Read in the
/// background, and again what changes on disk.
class ProfileFolder final : public QObject
{
    Q_OBJECT

public:
    /// What was found in a folder.
    struct Content
    {
        QList<ProfileSummary> profiles;
        QStringList files;  ///< that were looked at, profiles or not
        QString fault;      ///< why the folder cannot be read; empty when it can
        bool isCut = false; ///< there are more files than are looked at

        bool operator==(const Content &) const = default;
    };

    explicit ProfileFolder(QObject *parent = nullptr);

    /// Reads the folder. Empty for none.
    void setPath(const QString &path);
    const QString &path() const { return m_path; }
    const Content &content() const { return m_content; }
    /// The folder was read since it was chosen.
    bool isReady() const { return m_isReady; }
    /// How long a change on disk must be over before it is looked at.
    void setWatchPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

    /// Looks at once, without waiting for the disk to tell.
    void readAgain() { look(); }
    bool isReading() const { return m_reading.isRunning(); }
    /// Ends the reading; what was known before stays.
    void stop();

    /// Reads a folder at once. Ends early once `isCanceled` says so.
    static Content read(const QString &path, const QList<ProfileSummary> &known,
                        const std::function<bool()> &isCanceled);

signals:
    void pathChanged();
    /// Read for the first time, or something in it is another than before.
    void changed();
    /// So many files were looked at so far.
    void progressed(int files);
    /// The reading came to its end, or was stopped.
    void finished();

private:
    void look();
    void watch();
    void take(const Content &content);

    QString m_path;
    Content m_content;
    bool m_isReady = false;
    QTimer m_pause;
    QFileSystemWatcher m_watcher;
    LatestJob<Content> m_reading;
};

} // namespace Layerwright
