// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/filefingerprint.h"
#include "model/document/latestjob.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

#include <chrono>

namespace Layerwright {

/// Watches one file or folder and says, once things have calmed down, what is there now. The file may be
/// replaced, removed and come back. The hashing is done in the background.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    void setPath(const QString &path);
    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }

signals:
    /// Something happened; the content may be the same as before. No value: it is gone.
    void seen(const std::optional<Layerwright::FileFingerprint> &fingerprint);

private:
    struct Stat
    {
        qint64 size = -1;
        QDateTime modified;

        bool operator==(const Stat &) const = default;
    };

    Stat stat() const;
    void watch();
    void look();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    Stat m_stat;
    bool m_isTouched = false; // the file itself, not only its folder
    LatestJob<std::optional<FileFingerprint>> m_job;
};

} // namespace Layerwright
