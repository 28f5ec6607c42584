// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profilesummary.h"

#include <QObject>

namespace Layerwright {

/// The files that hold versions of one profile, which the product tells by its name: looked for in the
/// background.
class VersionFinder final : public QObject
{
    Q_OBJECT

public:
    explicit VersionFinder(QObject *parent = nullptr);

    /// Looks in these files and in all that are in the folder (none: empty).
    void look(const QString &name, const QStringList &files, const QString &folder);
    bool isLooking() const { return m_looking.isRunning(); }
    /// As of the last look, newest first; broken files are left out.
    const QList<ProfileSummary> &versions() const { return m_versions; }

signals:
    void found();

private:
    struct Outcome
    {
        QList<ProfileSummary> read; // of any name
        QList<ProfileSummary> versions;
    };

    QList<ProfileSummary> m_read; // so that it is read again only when it changed
    QList<ProfileSummary> m_versions;
    LatestJob<Outcome> m_looking;
};

} // namespace Layerwright
