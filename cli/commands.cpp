// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

namespace Layerwright {

QList<Command> allCommands()
{
    return QList<Command>{
               newCommand(),          cloneCommand(),
               versionCommand(),      showCommand(),
               listCommand(),         convertCommand(),
               validateCommand(),     rulesCommand(),
               getCommand(),          setCommand(),
               unsetCommand(),        addPackCommand(),
               addChartCommand(),     addManifestCommand(),
               removeCommand(),       moveCommand(),
               presetsCommand(),      applyPresetCommand(),
               variablesCommand(),    resolveCommand(),
               recordPresetCommand(), extractVariableCommand(),
               recoverCommand(),      backupsCommand(),
               wavesCommand(),        reportCommand(),
               inspectCommand(),      overridesCommand(),
               resetCommand(),        addLayersCommand(),
               compareCommand(),
           } +
           packCommands() + catalogCommands() + sourceCommands() +
           QList<Command>{pullCommand(), pushCommand()} + consoleCommands() + yamlCommands() +
           languageCommands() + QList{completionCommand()};
}

} // namespace Layerwright
