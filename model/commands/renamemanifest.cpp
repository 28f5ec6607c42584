// SPDX-License-Identifier: Apache-2.0
#include "model/commands/renamemanifest.h"

namespace Layerwright {

RenameManifest::RenameManifest(ProfileDocument *document, TextId id, QString name)
    : m_document(document)
    , m_id(id)
    , m_before(document->layer(id.layer)->manifests[document->manifestRow(id)].name)
    , m_after(std::move(name))
{
    setObsolete(m_before == m_after);
    setText(tr("Rename manifest %1 to %2").arg(m_before, m_after));
}

void RenameManifest::undo()
{
    m_document->renameManifest(m_id, m_before);
}

void RenameManifest::redo()
{
    m_document->renameManifest(m_id, m_after);
}

} // namespace Layerwright
