// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setlayerheader.h"

#include "model/commands/commandids.h"

namespace Layerwright {

SetLayerHeader::SetLayerHeader(ProfileDocument *document, ItemId layer, LayerHeader header)
    : m_document(document)
    , m_layer(layer)
    , m_before(document->header(document->layerRow(layer)))
    , m_after(std::move(header))
    , m_burst(document->typingBurst())
{
    setObsolete(m_before == m_after);
    const bool isRename = m_before.name != m_after.name;
    setText(isRename ? tr("Rename %1 to %2").arg(m_before.name, m_after.name)
                     : tr("Change %1").arg(m_before.name));
}

void SetLayerHeader::undo()
{
    m_document->setHeader(m_layer, m_before);
}

void SetLayerHeader::redo()
{
    m_document->setHeader(m_layer, m_after);
}

int SetLayerHeader::id() const
{
    return SetLayerHeaderCommand;
}

static int changedFields(const LayerHeader &a, const LayerHeader &b)
{
    return (a.name != b.name ? 1 : 0) | (a.kind != b.kind ? 2 : 0) | (a.packType != b.packType ? 4 : 0) |
           (a.version != b.version ? 8 : 0) | (a.tag != b.tag ? 16 : 0) | (a.registry != b.registry ? 32 : 0);
}

bool SetLayerHeader::mergeWith(const QUndoCommand *command)
{
    const auto &next = static_cast<const SetLayerHeader &>(*command);
    if (next.m_layer != m_layer || next.m_burst != m_burst ||
        changedFields(m_before, m_after) != changedFields(next.m_before, next.m_after))
        return false;
    m_after = next.m_after;
    setText(m_before.name != m_after.name ? tr("Rename %1 to %2").arg(m_before.name, m_after.name) : text());
    setObsolete(m_before == m_after);
    return true;
}

} // namespace Layerwright
