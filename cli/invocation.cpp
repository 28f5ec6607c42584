// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Invocation)
};

void declareOptions(QCommandLineParser &parser, const Command &command)
{
    for (const CommandOption &option : command.options + QList{helpOption()}) {
        QStringList names{option.name};
        if (!option.shortName.isEmpty())
            names.append(option.shortName);
        parser.addOption(QCommandLineOption(names, {}, option.valueName));
    }
}

/// “text, json or sarif”.
QString listed(QStringList words)
{
    const QString last = words.takeLast();
    return words.isEmpty() ? last : Tr::tr("%1 or %2").arg(words.join(u", "_s), last);
}

bool isRefused(const QString &word, const QStringList &choices, int flags)
{
    return !choices.isEmpty() && (flags & CommandOption::Open) == 0 && !choices.contains(word);
}

} // namespace

tl::expected<Invocation, CommandError> Invocation::parsed(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    declareOptions(parser, command);
    if (!parser.parse(QStringList{command.name} + words))
        return usageError(Tr::tr("%1: %2").arg(command.name, parser.errorText()));
    Invocation result;
    result.m_wantsHelp = parser.isSet(helpOption().name);
    result.m_arguments = parser.positionalArguments();
    for (const CommandOption &option : command.options) {
        if (parser.isSet(option.name))
            result.m_options.insert(option.name, parser.values(option.name));
    }
    if (result.m_wantsHelp)
        return result;
    if (const auto checked = result.checkOptions(command); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = result.checkArguments(command); !checked)
        return tl::unexpected(checked.error());
    return result;
}

QString Invocation::value(const QString &option, const QString &otherwise) const
{
    const QStringList values = m_options.value(option);
    return values.isEmpty() ? otherwise : values.last();
}

bool Invocation::wantsJson() const
{
    return value(u"format"_s) == "json"_L1;
}

tl::expected<void, CommandError> Invocation::checkOptions(const Command &command) const
{
    for (const CommandOption &option : command.options) {
        if ((option.flags & CommandOption::Required) != 0 && !isSet(option.name))
            return usageError(Tr::tr("%1: --%2 is missing").arg(command.name, option.name));
        if ((option.flags & CommandOption::Repeatable) == 0 && values(option.name).size() > 1)
            return usageError(Tr::tr("%1: --%2 is given twice").arg(command.name, option.name));
        for (const QString &word : values(option.name))
            if (isRefused(word, option.choices, option.flags))
                return usageError(Tr::tr("%1: --%2 takes %3, not “%4”")
                                      .arg(command.name, option.name, listed(option.choices), word));
    }
    return {};
}

tl::expected<void, CommandError> Invocation::checkArguments(const Command &command) const
{
    const auto required = std::ranges::count_if(command.arguments, [](const CommandArgument &argument) {
        return (argument.flags & CommandOption::Required) != 0;
    });
    if (m_arguments.size() < required)
        return usageError(
            Tr::tr("%1: %2 is missing").arg(command.name, command.arguments[m_arguments.size()].name));
    const bool open =
        !command.arguments.isEmpty() && (command.arguments.last().flags & CommandOption::Repeatable) != 0;
    if (!open && m_arguments.size() > command.arguments.size())
        return usageError(Tr::tr("%1: “%2” is one argument too many")
                              .arg(command.name, m_arguments[command.arguments.size()]));
    for (qsizetype i = 0; i < std::min(m_arguments.size(), command.arguments.size()); ++i) {
        const CommandArgument &argument = command.arguments[i];
        if (isRefused(m_arguments[i], argument.choices, argument.flags))
            return usageError(
                Tr::tr("%1: %2 is %3, not “%4”")
                    .arg(command.name, argument.name, listed(argument.choices), m_arguments[i]));
    }
    return {};
}

} // namespace Layerwright
