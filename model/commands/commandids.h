// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Layerwright {

/// What QUndoCommand::id() gives for the commands that merge.
enum CommandId {
    EditTextCommand = 1,
    EditFieldCommand,
    SetProfileInfoCommand,
    SetLayerHeaderCommand,
    SetVariableCommand
};

} // namespace Layerwright
