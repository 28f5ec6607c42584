// SPDX-License-Identifier: Apache-2.0
#include "model/commands/movevariable.h"

namespace Layerwright {

MoveVariable::MoveVariable(ProfileDocument *document, ItemId variable, int to)
    : m_document(document)
    , m_from(document->variableRow(variable))
    , m_to(to)
{
    Q_ASSERT(m_from >= 0);
    setObsolete(m_from == m_to);
    setText(tr("Move variable %1").arg(document->profile().variables[m_from].name));
}

void MoveVariable::undo()
{
    m_document->moveVariable(m_to, m_from);
}

void MoveVariable::redo()
{
    m_document->moveVariable(m_from, m_to);
}

} // namespace Layerwright
