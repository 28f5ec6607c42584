// SPDX-License-Identifier: Apache-2.0
#include "model/commands/commandgroup.h"

namespace Layerwright {

CommandGroup::CommandGroup(const QString &name)
{
    setText(name);
    setObsolete(true);
}

CommandGroup::~CommandGroup() = default;

void CommandGroup::append(std::unique_ptr<QUndoCommand> command)
{
    if (command->isObsolete())
        return;
    m_commands.push_back(std::move(command));
    setObsolete(false);
}

void CommandGroup::undo()
{
    for (auto command = m_commands.rbegin(); command != m_commands.rend(); ++command)
        (*command)->undo();
}

void CommandGroup::redo()
{
    for (const auto &command : m_commands)
        command->redo();
}

} // namespace Layerwright
