// SPDX-License-Identifier: Apache-2.0
#include "model/document/cataloglisting.h"

namespace Layerwright {

CatalogListing::CatalogListing(QString samples, QObject *parent)
    : QObject(parent)
    , m_samples(std::move(samples))
    , m_reading([this](const PackSources &sources) {
        m_sources = sources;
        m_isReady = true;
        emit catalogsRead();
    })
{
}

void CatalogListing::read(const QList<CatalogSource> &catalogs)
{
    m_reading.start([catalogs, samples = m_samples](QPromise<PackSources> &promise) {
        promise.addResult(PackSources::read({}, catalogs, samples));
    });
}

} // namespace Layerwright
