// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

QStringList commandGroups(const CompletedProgram &program)
{
    QStringList groups;
    for (const Command &command : program.commands) {
        const QString group = command.name.section(u' ', 0, -2);
        if (!command.name.isEmpty() && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

QList<OfferedWord> commandWords(const CompletedProgram &program, const QString &group)
{
    QList<OfferedWord> words;
    for (const Command &command : program.commands)
        if (command.name.section(u' ', 0, -2) == group)
            words.append({command.name.section(u' ', -1), command.summary});
    if (!group.isEmpty())
        return words;
    for (const QString &inner : commandGroups(program)) {
        QStringList members;
        for (const OfferedWord &member :
             inner.isEmpty() ? QList<OfferedWord>() : commandWords(program, inner))
            members.append(member.word);
        if (!members.isEmpty())
            words.append({inner, members.join(u", "_s)});
    }
    return words;
}

QList<CommandOption> allOptions(const Command &command)
{
    return command.options + QList{helpOption()};
}

QStringList spellings(const CommandOption &option)
{
    QStringList names;
    if (!option.shortName.isEmpty())
        names.append(u'-' + option.shortName);
    names.append(u"--"_s + option.name);
    return names;
}

bool isRepeated(const CommandArgument &argument)
{
    return (argument.flags & CommandOption::Repeatable) != 0;
}

} // namespace Layerwright
