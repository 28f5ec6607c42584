// SPDX-License-Identifier: Apache-2.0
#include "model/commands/removelayers.h"

namespace Layerwright {

RemoveLayers::RemoveLayers(ProfileDocument *document, const QList<ItemId> &layers)
    : m_document(document)
    , m_rows(document->layerRows(layers))
{
    setObsolete(m_rows.isEmpty());
    if (m_rows.size() == 1)
        setText(tr("Remove %1").arg(document->profile().layers[m_rows.first()].name));
    else
        setText(tr("Remove %n layers", nullptr, static_cast<int>(m_rows.size())));
}

void RemoveLayers::undo()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_document->insertLayer(m_rows[i], m_layers[i]);
    m_layers.clear();
}

void RemoveLayers::redo()
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row)
        m_layers.prepend(m_document->takeLayer(*row));
}

} // namespace Layerwright
