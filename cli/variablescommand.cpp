// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "cli/variableform.h"
#include "model/commands/insertvariable.h"
#include "model/commands/movevariable.h"
#include "model/commands/removevariable.h"
#include "model/commands/renamevariable.h"
#include "model/commands/setvariable.h"
#include "model/language/variableuses.h"
#include "model/profile/variableproblems.h"
#include "model/profile/variablevalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(VariablesCommand)
};

/// One thing to do: how many words follow its name, and whether the profile is written afterwards.
struct Action
{
    QLatin1StringView name;
    int words;
    bool writes;
    Outcome (*run)(ProfileDocument &document, const Invocation &invocation);
};

QString wordOf(const Invocation &invocation, int index)
{
    return invocation.arguments()[2 + index];
}

tl::expected<int, CommandError> rowOf(const Profile &profile, const QString &name)
{
    const auto variable = std::ranges::find(profile.variables, name, &Variable::name);
    if (variable != profile.variables.end())
        return static_cast<int>(variable - profile.variables.begin());
    QStringList names;
    for (const Variable &known : profile.variables)
        names.append(known.name);
    return failed({names.isEmpty() ? Tr::tr("The profile “%1” has no variables.").arg(profile.info.name)
                                   : Tr::tr("The profile “%1” has no variable “%2”. Its variables are: %3.")
                                         .arg(profile.info.name, name, names.join(u", "_s))});
}

Outcome list(ProfileDocument &document, const Invocation &invocation)
{
    const QString format = invocation.value(u"format"_s, u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return usageError(Tr::tr("variables: “%1” is not a format; choose text or json").arg(format));
    const bool reveals = invocation.isSet(u"reveal"_s);
    const auto written = print(format == "json"_L1 ? variablesJson(document.profile(), reveals)
                                                   : variablesText(document.profile(), reveals));
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

Outcome set(ProfileDocument &document, const Invocation &invocation)
{
    const QString name = wordOf(invocation, 0);
    const QList<Variable> &variables = document.profile().variables;
    const auto known = std::ranges::find(variables, name, &Variable::name);
    const auto row = static_cast<int>(known - variables.begin());
    const bool isNew = known == variables.end();
    if (const auto fault = isNew ? variableNameFault(document.profile(), name) : std::nullopt)
        return failed(*fault);
    const auto changed = changedVariable(isNew ? newVariable(name) : *known, invocation);
    if (!changed)
        return tl::unexpected(changed.error());
    if (isNew)
        document.push(std::make_unique<InsertVariable>(&document, row, *changed));
    else
        document.push(std::make_unique<SetVariable>(&document, document.variableId(row), *changed));
    for (const Finding &finding : findVariableProblems(document.profile().variables, row))
        printMessage(Tr::tr("note: %1").arg(finding.message));
    return ExitCode::Done;
}

Outcome remove(ProfileDocument &document, const Invocation &invocation)
{
    const QString name = wordOf(invocation, 0);
    const auto row = rowOf(document.profile(), name);
    if (!row)
        return tl::unexpected(row.error());
    const QStringList places = usePlaces(document.profile(), name);
    if (!places.isEmpty())
        return failed(
            {Tr::tr("The variable “%1” is used, and is not removed before it is taken out there:\n%2")
                 .arg(name, places.join(u'\n'))});
    document.push(std::make_unique<RemoveVariable>(&document, document.variableId(*row)));
    return ExitCode::Done;
}

Outcome rename(ProfileDocument &document, const Invocation &invocation)
{
    const QString from = wordOf(invocation, 0);
    const QString to = wordOf(invocation, 1);
    if (const auto row = rowOf(document.profile(), from); !row)
        return tl::unexpected(row.error());
    if (const auto fault = variableNameFault(document.profile(), to))
        return failed(*fault);
    document.push(std::make_unique<RenameVariable>(&document, from, to));
    return ExitCode::Done;
}

Outcome move(ProfileDocument &document, const Invocation &invocation)
{
    const auto row = rowOf(document.profile(), wordOf(invocation, 0));
    if (!row)
        return tl::unexpected(row.error());
    bool isNumber = false;
    const int to = wordOf(invocation, 1).toInt(&isNumber);
    const auto last = static_cast<int>(document.profile().variables.size()) - 1;
    if (!isNumber || to < 0 || to > last)
        return usageError(
            Tr::tr("variables: “%1” is not a place from 0 to %2").arg(wordOf(invocation, 1)).arg(last));
    document.push(std::make_unique<MoveVariable>(&document, document.variableId(*row), to));
    return ExitCode::Done;
}

Outcome check(ProfileDocument &document, const Invocation &invocation)
{
    const auto row = rowOf(document.profile(), wordOf(invocation, 0));
    if (!row)
        return tl::unexpected(row.error());
    const auto checked = checkVariableValue(document.profile().variables[*row], wordOf(invocation, 1));
    if (!checked)
        printMessage(checked.error().message);
    return checked ? ExitCode::Done : ExitCode::Findings;
}

constexpr std::array<Action, 6> actions{{
    {"list"_L1, 0, false, list},
    {"set"_L1, 1, true, set},
    {"remove"_L1, 1, true, remove},
    {"rename"_L1, 2, true, rename},
    {"move"_L1, 2, true, move},
    {"check"_L1, 2, false, check},
}};

Outcome run(const Invocation &invocation)
{
    const QString wanted = invocation.arguments().value(1, u"list"_s);
    const auto action = std::ranges::find(actions, wanted, &Action::name);
    if (const qsizetype given = std::max<qsizetype>(0, invocation.arguments().size() - 2);
        given != action->words)
        return usageError(Tr::tr("variables: %1 takes %n word(s) behind it, not %2", nullptr, action->words)
                              .arg(wanted)
                              .arg(given));
    if (action->writes && !invocation.isSet(u"output"_s))
        return usageError(
            Tr::tr("variables: %1 changes the profile; --output says where it goes").arg(wanted));
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const FileForm form = formOf(*loaded);
    ProfileDocument document(std::move(*loaded));
    const Outcome outcome = action->run(document, invocation);
    return outcome && action->writes ? saved(document.loaded(), invocation, form) : outcome;
}

} // namespace

Command variablesCommand()
{
    QStringList actionNames;
    for (const Action &action : actions)
        actionNames.append(action.name);
    CommandOption output = outputOption();
    output.flags = CommandOption::File;
    return {
        u"variables"_s,
        Tr::tr("list, make, change, check, rename, move and remove a profile's variables"),
        {fileArgument(),
         {u"ACTION"_s,
          Tr::tr("list (the default), set NAME, remove NAME, rename NAME NEW, move NAME PLACE (from 0) or "
                 "check NAME VALUE"),
          CommandOption::Optional | CommandOption::Repeatable, actionNames}},
        variableOptions() +
            QList<CommandOption>{
                {u"reveal"_s, {}, {}, Tr::tr("list the defaults of masked variables, not asterisks")},
                output,
                styleOption()},
        run};
}

} // namespace Layerwright
