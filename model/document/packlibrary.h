// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/packsources.h"

#include <QObject>

namespace Layerwright {

class CatalogTransfers;

/// All packs that are known while a profile is open: those that travel in its archive, the user's catalogs,
/// the samples. They are read in the background, once for everybody who asks.
class PackLibrary final : public QObject
{
    Q_OBJECT

public:
    /// `samples` is the folder of the packs that come with the program. Nothing is read before setCatalogs().
    PackLibrary(QList<AttachedFile> attachments, QString samples, QObject *parent = nullptr);

    /// What fetches packs that are not at hand; null where nothing does.
    void setTransfers(CatalogTransfers *transfers) { m_transfers = transfers; }
    CatalogTransfers *transfers() const { return m_transfers; }

    /// Reads the catalogs, and all other places again.
    void setCatalogs(const QList<CatalogSource> &catalogs);

    /// The places have been read once.
    bool isReady() const { return m_isReady; }
    const PackSources &sources() const { return m_sources; }

signals:
    void sourcesRead();

private:
    QList<AttachedFile> m_attachments;
    QString m_samples;
    CatalogTransfers *m_transfers = nullptr;
    PackSources m_sources;
    bool m_isReady = false;
    LatestJob<PackSources> m_reading;
};

} // namespace Layerwright
