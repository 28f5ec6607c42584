// SPDX-License-Identifier: Apache-2.0
#include "model/document/packlibrary.h"

#include "model/document/cataloglisting.h"

namespace Layerwright {

PackLibrary::PackLibrary(const QList<AttachedFile> &attachments, const CatalogListing *listing,
                         QObject *parent)
    : QObject(parent)
    , m_listing(listing)
    , m_reading([this](const Catalog &attached) {
        m_attached = attached;
        take();
    })
{
    connect(listing, &CatalogListing::catalogsRead, this, &PackLibrary::take);
    m_reading.start(
        [attachments](QPromise<Catalog> &promise) { promise.addResult(attachedPacks(attachments)); });
}

void PackLibrary::take()
{
    if (!m_attached || !m_listing->isReady())
        return;
    m_sources = m_listing->sources();
    m_sources.profile = *m_attached;
    m_isReady = true;
    emit sourcesRead();
}

} // namespace Layerwright
