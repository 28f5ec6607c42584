// SPDX-License-Identifier: Apache-2.0
#include "model/document/packlibrary.h"

namespace Layerwright {

PackLibrary::PackLibrary(QList<AttachedFile> attachments, QString samples, QObject *parent)
    : QObject(parent)
    , m_attachments(std::move(attachments))
    , m_samples(std::move(samples))
    , m_reading([this](const PackSources &sources) {
        m_sources = sources;
        m_isReady = true;
        emit sourcesRead();
    })
{
}

void PackLibrary::setCatalogs(const QList<CatalogSource> &catalogs)
{
    m_reading.start(
        [attachments = m_attachments, catalogs, samples = m_samples](QPromise<PackSources> &promise) {
            promise.addResult(PackSources::read(attachments, catalogs, samples));
        });
}

} // namespace Layerwright
