// SPDX-License-Identifier: Apache-2.0
#include "model/commands/insertlayer.h"

#include <utility>

namespace Layerwright {

InsertLayer::InsertLayer(ProfileDocument *document, int row, Layer layer)
    : m_document(document)
    , m_row(row)
    , m_layer(document->identified(std::move(layer)))
{
    m_id = m_layer.id;
    setText(tr("Add %1").arg(m_layer.layer.name));
}

void InsertLayer::undo()
{
    m_layer = m_document->takeLayer(m_row);
}

void InsertLayer::redo()
{
    m_document->insertLayer(m_row, std::exchange(m_layer, {}));
}

} // namespace Layerwright
