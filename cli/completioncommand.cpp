// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/completion.h"
#include "cli/invocation.h"
#include "cli/terminal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CompletionCommand)
};

struct Shell
{
    QLatin1StringView name;
    QString (*script)(const CompletedProgram &program);
};
constexpr std::array<Shell, 3> shells{{
    {"bash"_L1, bashCompletion},
    {"zsh"_L1, zshCompletion},
    {"fish"_L1, fishCompletion},
}};

CompletedProgram commandLine()
{
    return {u"layerwright-cli"_s,
            allCommands(),
            {helpOption(), {u"version"_s, {}, {}, Tr::tr("print the version")}}};
}

/// The window is no part of this program: its test holds this against what `layerwright --help` says.
CompletedProgram window()
{
    const Command start{
        {},
        {},
        {{u"FILE"_s, {}, CommandOption::Repeatable | CommandOption::File}},
        {{u"new-window"_s, {}, {}, Tr::tr("run by itself, also where Layerwright runs already")},
         {u"tour"_s,
          {},
          u"DIR"_s,
          Tr::tr("drive the window through its main job, with a picture of each step"),
          CommandOption::Folder},
         {u"version"_s, u"v"_s, {}, Tr::tr("print the version")},
         {u"help-all"_s, {}, {}, Tr::tr("show this help, with the options of Qt")}},
        nullptr};
    return {u"layerwright"_s, {start}};
}

Outcome run(const Invocation &invocation)
{
    const auto shell = std::ranges::find(shells, invocation.arguments().first(), &Shell::name);
    const bool isWindow = invocation.arguments().value(1) == "layerwright"_L1;
    const auto written = print(shell->script(isWindow ? window() : commandLine()).toUtf8());
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

} // namespace

Command completionCommand()
{
    QStringList names;
    for (const Shell &shell : shells)
        names.append(shell.name);
    return {u"completion"_s,
            Tr::tr("print a script by which a shell completes commands, options and files"),
            {{u"SHELL"_s, Tr::tr("bash, zsh or fish"), CommandOption::Required, names},
             {u"PROGRAM"_s,
              Tr::tr("layerwright-cli (the default) or layerwright, the window"),
              CommandOption::Optional,
              {u"layerwright-cli"_s, u"layerwright"_s}}},
            {},
            run};
}

} // namespace Layerwright
