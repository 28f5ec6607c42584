// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setvariable.h"

#include "model/commands/commandids.h"

namespace Layerwright {

SetVariable::SetVariable(ProfileDocument *document, ItemId variable, Variable changed)
    : m_document(document)
    , m_id(variable)
    , m_before(document->profile().variables[document->variableRow(variable)])
    , m_after(std::move(changed))
    , m_burst(document->typingBurst())
{
    setObsolete(m_before == m_after);
    setText(tr("Change variable %1").arg(m_before.name));
}

void SetVariable::undo()
{
    m_document->setVariable(m_document->variableRow(m_id), m_before);
}

void SetVariable::redo()
{
    m_document->setVariable(m_document->variableRow(m_id), m_after);
}

int SetVariable::id() const
{
    return SetVariableCommand;
}

bool SetVariable::mergeWith(const QUndoCommand *command)
{
    const auto &next = static_cast<const SetVariable &>(*command);
    if (next.m_id != m_id || next.m_burst != m_burst)
        return false;
    m_after = next.m_after;
    setObsolete(m_before == m_after);
    return true;
}

} // namespace Layerwright
