// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

struct HelpLine
{
    QString term;
    QString text;
};

QString columns(const QList<HelpLine> &lines)
{
    qsizetype width = 0;
    for (const HelpLine &line : lines)
        width = std::max(width, line.term.size());
    QString text;
    for (const HelpLine &line : lines)
        text += u"  "_s + line.term.leftJustified(width + 2) + line.text + u'\n';
    return text;
}

QString decorated(const QString &word, int flags)
{
    const QString repeated = (flags & CommandOption::Repeatable) != 0 ? word + u'…' : word;
    return (flags & CommandOption::Required) != 0 ? repeated : u'[' + repeated + u']';
}

QString called(const CommandOption &option)
{
    const QString name = option.shortName.isEmpty() ? u"--"_s + option.name : u'-' + option.shortName;
    return option.valueName.isEmpty() ? name : name + u' ' + option.valueName;
}

QString termOf(const CommandOption &option)
{
    const QString names =
        (option.shortName.isEmpty() ? QString() : u'-' + option.shortName + u", "_s) + u"--"_s + option.name;
    return option.valueName.isEmpty() ? names : names + u' ' + option.valueName;
}

} // namespace

tl::unexpected<CommandError> usageError(const QString &message)
{
    return tl::unexpected(CommandError{ExitCode::Usage, message});
}

tl::unexpected<CommandError> failed(const Error &error)
{
    return tl::unexpected(CommandError{ExitCode::Failure, error.message});
}

CommandOption helpOption()
{
    return {u"help"_s, u"h"_s, {}, Tr::tr("show this help")};
}

CommandOption formatOption()
{
    CommandOption option{u"format"_s, {}, u"FORMAT"_s, Tr::tr("text (the default) or json")};
    option.choices = {u"text"_s, u"json"_s};
    return option;
}

QString synopsis(const Command &command)
{
    QStringList words{command.name};
    for (const CommandArgument &argument : command.arguments)
        words.append(decorated(argument.name, argument.flags));
    for (const CommandOption &option : command.options)
        words.append(decorated(called(option), option.flags));
    return words.join(u' ');
}

QString helpText(const Command &command)
{
    QList<HelpLine> lines;
    for (const CommandArgument &argument : command.arguments)
        lines.append({argument.name, argument.help});
    for (const CommandOption &option : command.options)
        lines.append({termOf(option), option.help});
    lines.append({termOf(helpOption()), helpOption().help});
    return Tr::tr("Usage: layerwright-cli %1").arg(synopsis(command)) + u"\n\n"_s + command.summary +
           u".\n\n"_s + columns(lines);
}

QString helpText(const QList<Command> &commands)
{
    QList<HelpLine> lines;
    for (const Command &command : commands)
        lines.append({command.name, command.summary});
    return Tr::tr("Usage: layerwright-cli COMMAND …\n\nDesigns Palette profiles offline.") + u"\n\n"_s +
           columns(lines) + u'\n' +
           Tr::tr("“layerwright-cli COMMAND --help” tells more about a command, “man layerwright-cli” "
                  "about all.\n"
                  "Exit status: 0 done, 1 findings, 2 wrong usage, 3 failure.") +
           u'\n';
}

} // namespace Layerwright
