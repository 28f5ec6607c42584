// SPDX-License-Identifier: Apache-2.0
#include "model/commands/removemanifest.h"

#include <utility>

namespace Layerwright {

RemoveManifest::RemoveManifest(ProfileDocument *document, TextId id)
    : m_document(document)
    , m_id(id)
    , m_row(document->manifestRow(id))
{
    Q_ASSERT(m_row >= 0);
    setText(tr("Remove manifest %1").arg(document->layer(id.layer)->manifests[m_row].name));
}

void RemoveManifest::undo()
{
    m_document->insertManifest(m_id.layer, m_row, std::exchange(m_manifest, {}), m_id.manifest);
}

void RemoveManifest::redo()
{
    m_manifest = m_document->takeManifest(m_id.layer, m_row);
}

} // namespace Layerwright
