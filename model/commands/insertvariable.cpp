// SPDX-License-Identifier: Apache-2.0
#include "model/commands/insertvariable.h"

namespace Layerwright {

InsertVariable::InsertVariable(ProfileDocument *document, int row, Variable variable)
    : m_document(document)
    , m_row(row)
    , m_id(document->newId())
    , m_variable(std::move(variable))
{
    setText(tr("Add variable %1").arg(m_variable.name));
}

void InsertVariable::undo()
{
    m_variable = m_document->takeVariable(m_row);
}

void InsertVariable::redo()
{
    m_document->insertVariable(m_row, m_variable, m_id);
}

} // namespace Layerwright
