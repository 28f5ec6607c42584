// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QList>
#include <QStringList>

namespace Layerwright {

class Invocation;

/// What the program tells its caller; documented in the manual page.
enum class ExitCode { Done = 0, Findings = 1, Usage = 2, Failure = 3 };

/// Why a command stopped: how to leave, and what to say before.
struct CommandError
{
    ExitCode exitCode = ExitCode::Failure;
    QString message;
};
using Outcome = tl::expected<ExitCode, CommandError>;

tl::unexpected<CommandError> usageError(const QString &message);
tl::unexpected<CommandError> failed(const Error &error);

struct CommandOption
{
    enum Flag {
        Optional = 0,
        Required = 1,
        Repeatable = 2,
        File = 4,   ///< names a file
        Folder = 8, ///< names a folder
        Open = 16,  ///< takes other words than the choices too, or says itself what is wrong with them
    };

    QString name;      ///< without the dashes
    QString shortName; ///< one letter, or empty
    QString valueName; ///< empty: a switch
    QString help;
    int flags = Optional;
    QStringList choices = {}; ///< the values that there are, where they can be listed
};

struct CommandArgument
{
    QString name;
    QString help;
    int flags = CommandOption::Required;
    QStringList choices = {}; ///< of the first word, where it repeats
};

/// One row of the table that the dispatcher, --help, the manual page's test and shell completion read.
struct Command
{
    QString name;
    QString summary;
    QList<CommandArgument> arguments;
    QList<CommandOption> options;
    Outcome (*run)(const Invocation &invocation);
};

/// `--help`, which every command has.
CommandOption helpOption();
/// `--format text|json`, as the commands have it that list something.
CommandOption formatOption();

/// `NAME --layer L [-o OUT] FILE`: how the command is called, on one line.
QString synopsis(const Command &command);
QString helpText(const Command &command);
QString helpText(const QList<Command> &commands);

} // namespace Layerwright
