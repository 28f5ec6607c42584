// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layertext.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "model/language/resolve.h"
#include "model/language/systemmacros.h"
#include "model/profile/variablevalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ResolveCommand)
};

using Values = QHash<QString, QString>;

/// `NAME=VALUE` as often as the option is given; the value may hold more of “=”.
tl::expected<Values, CommandError> valuesOf(const Invocation &invocation, const QString &option)
{
    Values values;
    for (const QString &given : invocation.values(option)) {
        const qsizetype sign = given.indexOf(u'=');
        if (sign < 1)
            return usageError(Tr::tr("resolve: --%1 wants NAME=VALUE, not “%2”").arg(option, given));
        values.insert(given.first(sign), given.sliced(sign + 1));
    }
    return values;
}

/// A deployer could enter no other values either.
tl::expected<void, CommandError> checkVariables(const Profile &profile, const Values &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const auto variable = std::ranges::find(profile.variables, value.key(), &Variable::name);
        if (variable == profile.variables.end())
            return failed(
                {Tr::tr("The profile “%1” has no variable “%2”.").arg(profile.info.name, value.key())});
        if (const auto checked = checkVariableValue(*variable, value.value()); !checked)
            return failed(
                {Tr::tr("The value of “%1” is refused. %2").arg(value.key(), checked.error().message)});
    }
    return {};
}

tl::expected<SampleValues, CommandError> samplesOf(const Profile &profile, const Invocation &invocation)
{
    const auto variables = valuesOf(invocation, u"set"_s);
    const auto macros = valuesOf(invocation, u"macro"_s);
    const auto system = valuesOf(invocation, u"system"_s);
    for (const auto *values : {&variables, &macros, &system})
        if (!*values)
            return tl::unexpected(values->error());
    if (const auto checked = checkVariables(profile, *variables); !checked)
        return tl::unexpected(checked.error());
    for (auto value = system->cbegin(); value != system->cend(); ++value)
        if (!isSystemMacro(value.key()))
            return failed({Tr::tr("The product has no system macro “%1”.").arg(value.key())});
    return SampleValues{*variables, *macros, *system, invocation.isSet(u"reveal"_s)};
}

/// What there is to know about the result, on the standard error; whether all of it is as a cluster has it.
bool report(const QByteArray &text, const ResolvedText &resolved)
{
    QStringList assumed;
    for (const FilledTemplate &filled : resolved.templates) {
        const QString shown = spanText(text, filled.source);
        if (filled.state == FilledTemplate::State::Unresolved)
            printMessage(Tr::tr("line %1, column %2: %3: %4")
                             .arg(filled.position.line)
                             .arg(filled.position.column)
                             .arg(shown, filled.why));
        else if (filled.state == FilledTemplate::State::Assumed && !assumed.contains(shown))
            assumed.append(shown);
    }
    if (!assumed.isEmpty())
        printMessage(Tr::tr("note: filled in with samples: %1").arg(assumed.join(u", "_s)));
    if (!resolved.macros.isEmpty())
        printMessage(Tr::tr("note: macros that must exist where the profile is used: %1")
                         .arg(resolved.macros.join(u", "_s)));
    for (const Finding &problem : resolved.problems)
        printMessage(Tr::tr("line %1 of the result, column %2: %3")
                         .arg(problem.position.line)
                         .arg(problem.position.column)
                         .arg(problem.message));
    return resolved.count(FilledTemplate::State::Unresolved) == 0 && resolved.problems.isEmpty();
}

Outcome run(const Invocation &invocation)
{
    const auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto manifest = manifestRow(opened->layer(), invocation);
    if (!manifest)
        return tl::unexpected(manifest.error());
    const Profile &profile = opened->loaded.profile;
    const auto samples = samplesOf(profile, invocation);
    if (!samples)
        return tl::unexpected(samples.error());
    const TextAddress place{opened->row, *manifest};
    const ResolvedText resolved = resolveText(profile, place, *samples);
    if (const auto written = print(resolved.text); !written)
        return tl::unexpected(written.error());
    return report(textOf(profile, place), resolved) ? ExitCode::Done : ExitCode::Findings;
}

CommandOption valueOption(const QString &name, const QString &help)
{
    return {name, {}, u"NAME=VALUE"_s, help, CommandOption::Repeatable};
}

} // namespace

Command resolveCommand()
{
    return {u"resolve"_s,
            Tr::tr("print a layer's values with variables, macros and packs' values filled in"),
            {fileArgument()},
            {layerOption(),
             manifestOption(),
             valueOption(u"set"_s, Tr::tr("what a deployer enters for a variable")),
             valueOption(u"macro"_s, Tr::tr("what a macro of the project or tenant holds")),
             valueOption(u"system"_s, Tr::tr("what a system macro gives, such as cluster.name")),
             {u"reveal"_s, {}, {}, Tr::tr("show the values of masked variables, not asterisks")}},
            run};
}

} // namespace Layerwright
