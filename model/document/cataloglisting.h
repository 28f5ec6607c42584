// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/packsources.h"

#include <QObject>

namespace Layerwright {

/// What the user's catalogs and the samples have. It is read in the background, once for all profiles that
/// are open.
class CatalogListing final : public QObject
{
    Q_OBJECT

public:
    /// `samples` is the folder of the packs that come with the program. Nothing is read before read().
    explicit CatalogListing(QString samples, QObject *parent = nullptr);

    /// Reads all of them again; what was read before stays until then.
    void read(const QList<CatalogSource> &catalogs);

    /// They have been read once.
    bool isReady() const { return m_isReady; }
    /// Without the packs of a profile.
    const PackSources &sources() const { return m_sources; }

signals:
    void catalogsRead();

private:
    QString m_samples;
    PackSources m_sources;
    bool m_isReady = false;
    LatestJob<PackSources> m_reading;
};

} // namespace Layerwright
