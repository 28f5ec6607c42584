// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/packsources.h"

#include <QObject>

namespace Layerwright {

/// All packs that are known while a profile is open: those that travel in its archive, the user's catalog
/// folder, the samples. They are read in the background, once for everybody who asks.
class PackLibrary final : public QObject
{
    Q_OBJECT

public:
    /// `samples` is the folder of the packs that come with the program. Nothing is read before setFolder().
    PackLibrary(QList<AttachedFile> attachments, QString samples, QObject *parent = nullptr);

    /// Reads the folder of packs, and all other places again; empty for none.
    void setFolder(const QString &folder);

    /// The places have been read once.
    bool isReady() const { return m_isReady; }
    const PackSources &sources() const { return m_sources; }

signals:
    void sourcesRead();

private:
    QList<AttachedFile> m_attachments;
    QString m_samples;
    PackSources m_sources;
    bool m_isReady = false;
    LatestJob<PackSources> m_reading;
};

} // namespace Layerwright
