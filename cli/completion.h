// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Layerwright {

/// A program as shells complete it: by its commands, or by a single one without a name, which is the program.
struct CompletedProgram
{
    QString name;
    QList<Command> commands;
    QList<CommandOption> options = {}; ///< that stand in the place of a command
};

/// A word that a shell offers, and what it says about it.
struct OfferedWord
{
    QString word;
    QString summary;
};

/// The words in whose place a command is still to be named: none, then `yaml` and the like.
QStringList commandGroups(const CompletedProgram &program);
/// What names a command behind the words of a group.
QList<OfferedWord> commandWords(const CompletedProgram &program, const QString &group);
/// With `--help`.
QList<CommandOption> allOptions(const Command &command);
/// `-o`, `--output`.
QStringList spellings(const CommandOption &option);
/// Whether any number of words takes the place of the argument.
bool isRepeated(const CommandArgument &argument);

/// A script that completes commands, options, their values where they can be listed, files and folders.
QString bashCompletion(const CompletedProgram &program);
QString fishCompletion(const CompletedProgram &program);
QString zshCompletion(const CompletedProgram &program);

} // namespace Layerwright
