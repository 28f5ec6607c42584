// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/backupfolder.h"

#include <QObject>
#include <QThreadPool>

namespace Layerwright {

/// Keeps a copy of what a file held before it is saved over. What takes time is done in the background, and
/// nothing that goes wrong here stops a save.
class FileBackups final : public QObject
{
    Q_OBJECT

public:
    explicit FileBackups(const QString &root, QObject *parent = nullptr);
    /// Writes what is left.
    ~FileBackups() override;

    const QString &root() const { return m_root; }
    /// How many copies of a file, beside other bounds; 0 keeps none.
    void setLimits(const BackupLimits &limits) { m_limits = limits; }
    const BackupLimits &limits() const { return m_limits; }

    /// To be called before the file or the folder of a profile is saved over.
    void keep(const QString &path);
    /// Waits until all is written.
    void flush() { m_pool.waitForDone(); }

signals:
    /// Once, until it works again: what is saved over is not kept.
    void failed(const QString &path, const QString &why);

private:
    void report(const QString &path, const Result<void> &result);

    QString m_root;
    BackupLimits m_limits;
    QThreadPool m_pool;
    bool m_isFailing = false;
};

} // namespace Layerwright
