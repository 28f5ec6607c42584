// SPDX-License-Identifier: Apache-2.0
#include "model/commands/movemanifest.h"

namespace Layerwright {

MoveManifest::MoveManifest(ProfileDocument *document, TextId id, int to)
    : m_document(document)
    , m_layer(id.layer)
    , m_from(document->manifestRow(id))
    , m_to(to)
{
    Q_ASSERT(m_from >= 0);
    setObsolete(m_from == m_to);
    setText(tr("Move manifest %1").arg(document->layer(id.layer)->manifests[m_from].name));
}

void MoveManifest::undo()
{
    m_document->moveManifest(m_layer, m_to, m_from);
}

void MoveManifest::redo()
{
    m_document->moveManifest(m_layer, m_from, m_to);
}

} // namespace Layerwright
