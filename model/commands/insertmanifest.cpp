// SPDX-License-Identifier: Apache-2.0
#include "model/commands/insertmanifest.h"

#include <utility>

namespace Layerwright {

InsertManifest::InsertManifest(ProfileDocument *document, ItemId layer, int row, Manifest manifest)
    : m_document(document)
    , m_layer(layer)
    , m_row(row)
    , m_id(document->newId())
    , m_manifest(std::move(manifest))
{
    setText(tr("Add manifest %1").arg(m_manifest.name));
}

void InsertManifest::undo()
{
    m_manifest = m_document->takeManifest(m_layer, m_row);
}

void InsertManifest::redo()
{
    m_document->insertManifest(m_layer, m_row, std::exchange(m_manifest, {}), m_id);
}

} // namespace Layerwright
