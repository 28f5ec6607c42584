// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/packsources.h"

#include <QObject>

namespace Layerwright {

class CatalogListing;
class CatalogTransfers;

/// All packs that are known while a profile is open: those that travel in its archive, which are read in the
/// background, and those of the user's catalogs and the samples, which all profiles have in common.
class PackLibrary final : public QObject
{
    Q_OBJECT

public:
    /// The listing outlives this object.
    PackLibrary(const QList<AttachedFile> &attachments, const CatalogListing *listing,
                QObject *parent = nullptr);

    /// What fetches packs that are not at hand; null where nothing does.
    void setTransfers(CatalogTransfers *transfers) { m_transfers = transfers; }
    CatalogTransfers *transfers() const { return m_transfers; }

    /// The places have been read once.
    bool isReady() const { return m_isReady; }
    const PackSources &sources() const { return m_sources; }

signals:
    void sourcesRead();

private:
    void take();

    const CatalogListing *m_listing;
    CatalogTransfers *m_transfers = nullptr;
    std::optional<Catalog> m_attached; // none while it is read
    PackSources m_sources;
    bool m_isReady = false;
    LatestJob<Catalog> m_reading;
};

} // namespace Layerwright
