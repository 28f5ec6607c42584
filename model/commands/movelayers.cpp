// SPDX-License-Identifier: Apache-2.0
#include "model/commands/movelayers.h"

#include <algorithm>

namespace Layerwright {

MoveLayers::MoveLayers(ProfileDocument *document, const QList<ItemId> &layers, int destination)
    : m_document(document)
{
    const QList<int> rows = document->layerRows(layers);
    const auto above = std::ranges::lower_bound(rows, destination);
    // Those below go up one by one from the highest, those above come down from the lowest, so that no
    // step changes the row of one that is still to come.
    int place = destination;
    for (auto row = above; row != rows.begin();)
        m_steps.append({*--row, --place});
    place = destination;
    for (auto row = above; row != rows.end(); ++row)
        m_steps.append({*row, place++});
    m_steps.removeIf([](const Step &step) { return step.from == step.to; });
    setObsolete(m_steps.isEmpty());
    if (rows.size() == 1)
        setText(tr("Move %1").arg(document->profile().layers[rows.first()].name));
    else
        setText(tr("Move %n layers", nullptr, static_cast<int>(rows.size())));
}

void MoveLayers::undo()
{
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step)
        m_document->moveLayer(step->to, step->from);
}

void MoveLayers::redo()
{
    for (const Step &step : std::as_const(m_steps))
        m_document->moveLayer(step.from, step.to);
}

} // namespace Layerwright
