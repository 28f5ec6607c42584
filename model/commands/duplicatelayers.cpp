// SPDX-License-Identifier: Apache-2.0
#include "model/commands/duplicatelayers.h"

#include "model/document/layeridentity.h"

namespace Layerwright {

DuplicateLayers::DuplicateLayers(ProfileDocument *document, const QList<ItemId> &layers)
    : m_document(document)
{
    const QList<int> originals = document->layerRows(layers);
    Profile profile = document->profile();
    for (const int row : originals) {
        Layer copy = oneMoreOf(profile, document->profile().layers[row]);
        profile.layers.append(copy);
        m_rows.append(row + 1 + static_cast<int>(m_rows.size()));
        m_copies.append(document->identified(std::move(copy)));
        m_ids.append(m_copies.last().id);
    }
    setObsolete(originals.isEmpty());
    if (originals.size() == 1)
        setText(tr("Duplicate %1").arg(document->profile().layers[originals.first()].name));
    else
        setText(tr("Duplicate %n layers", nullptr, static_cast<int>(originals.size())));
}

void DuplicateLayers::undo()
{
    for (auto row = m_rows.crbegin(); row != m_rows.crend(); ++row)
        m_copies.prepend(m_document->takeLayer(*row));
}

void DuplicateLayers::redo()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_document->insertLayer(m_rows[i], m_copies[i]);
    m_copies.clear();
}

} // namespace Layerwright
