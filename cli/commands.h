// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Layerwright {

/// Every command, in the order of the manual. A command that is not finished is not here.
QList<Command> allCommands();

Command newCommand();
Command cloneCommand();
Command versionCommand();
Command showCommand();
Command listCommand();
Command convertCommand();
Command compareCommand();
Command inspectCommand();
Command reportCommand();
Command validateCommand();
Command rulesCommand();
Command getCommand();
Command addPackCommand();
Command addChartCommand();
Command addZarfCommand();
Command addLayersCommand();
Command addManifestCommand();
Command removeCommand();
Command moveCommand();
Command wavesCommand();
Command setCommand();
Command unsetCommand();
Command extractVariableCommand();
Command overridesCommand();
Command resetCommand();
Command presetsCommand();
Command applyPresetCommand();
Command variablesCommand();
Command resolveCommand();
Command recordPresetCommand();
Command recoverCommand();
Command backupsCommand();
Command completionCommand();
/// `add-zarf`, `replace`, `set-version`, `duplicate`.
QList<Command> packCommands();
/// `catalog search`, `catalog show` and the like.
QList<Command> catalogCommands();
/// `catalog add`, `catalog refresh` and the like.
QList<Command> sourceCommands();
Command pullCommand();
Command pushCommand();
/// `console profiles`, `download`, `upload`.
QList<Command> consoleCommands();
/// `yaml set`, `yaml check` and the like, on plain files.
QList<Command> yamlCommands();
/// What an editor knows, on plain files.
QList<Command> languageCommands();

} // namespace Layerwright
