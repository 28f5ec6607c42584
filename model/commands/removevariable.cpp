// SPDX-License-Identifier: Apache-2.0
#include "model/commands/removevariable.h"

namespace Layerwright {

RemoveVariable::RemoveVariable(ProfileDocument *document, ItemId variable)
    : m_document(document)
    , m_id(variable)
    , m_row(document->variableRow(variable))
{
    Q_ASSERT(m_row >= 0);
    setText(tr("Remove variable %1").arg(document->profile().variables[m_row].name));
}

void RemoveVariable::undo()
{
    m_document->insertVariable(m_row, m_variable, m_id);
}

void RemoveVariable::redo()
{
    m_variable = m_document->takeVariable(m_row);
}

} // namespace Layerwright
