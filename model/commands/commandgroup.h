// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUndoCommand>

#include <memory>
#include <vector>

namespace Layerwright {

/// Several commands that are one step, done in their order and undone in the reverse of it. Each is made
/// before the first of them is done, so that no two may speak of the same text.
class CommandGroup : public QUndoCommand
{
public:
    explicit CommandGroup(const QString &name);
    ~CommandGroup() override;

    /// One that changes nothing is dropped; a group of none is obsolete.
    void append(std::unique_ptr<QUndoCommand> command);
    int size() const { return static_cast<int>(m_commands.size()); }

    void undo() override;
    void redo() override;

private:
    std::vector<std::unique_ptr<QUndoCommand>> m_commands;
};

} // namespace Layerwright
