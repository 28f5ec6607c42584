// SPDX-License-Identifier: Apache-2.0
#include "cli/dispatcher.h"

#include "cli/invocation.h"
#include "cli/terminal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dispatcher)
};

Outcome printed(const QString &text)
{
    const auto result = print(text.toUtf8());
    return result ? Outcome(ExitCode::Done) : tl::unexpected(result.error());
}

Outcome runCommand(const Command &command, const QStringList &words)
{
    const auto invocation = Invocation::parsed(command, words);
    if (!invocation)
        return usageError(invocation.error().message + u'\n' +
                          Tr::tr("Usage: layerwright-cli %1").arg(synopsis(command)));
    return invocation->wantsHelp() ? printed(helpText(command)) : command.run(*invocation);
}

Outcome runWords(const QList<Command> &commands, const QStringList &words)
{
    if (words.isEmpty())
        return usageError(Tr::tr("no command is given\n%1").arg(helpText(commands)));
    const QString &first = words.first();
    if (first == "--help"_L1 || first == "-h"_L1)
        return printed(helpText(commands));
    if (first == "--version"_L1)
        return printed(u"layerwright-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
    // A command has one word, or two such as “yaml set”.
    const QString firstTwo = words.first(std::min<qsizetype>(words.size(), 2)).join(u' ');
    for (const QString &name : {first, firstTwo}) {
        const auto command = std::ranges::find(commands, name, &Command::name);
        if (command != commands.end())
            return runCommand(*command, words.sliced(command->name.count(u' ') + 1));
    }
    const bool isGroup = std::ranges::any_of(
        commands, [&first](const Command &command) { return command.name.startsWith(first + u' '); });
    return usageError(
        Tr::tr("“%1” is not a command; “layerwright-cli --help” lists them").arg(isGroup ? firstTwo : first));
}

} // namespace

ExitCode dispatch(const QList<Command> &commands, const QStringList &words)
{
    const Outcome outcome = runWords(commands, words);
    if (outcome)
        return *outcome;
    printMessage(outcome.error().message);
    return outcome.error().exitCode;
}

} // namespace Layerwright
