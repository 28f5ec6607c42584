// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

namespace Layerwright {

QList<Command> allCommands()
{
    return {
        newCommand(), showCommand(),        convertCommand(), validateCommand(),
        getCommand(), addManifestCommand(), removeCommand(),  moveCommand(),
    };
}

} // namespace Layerwright
