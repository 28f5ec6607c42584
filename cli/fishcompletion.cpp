// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

constexpr QStringView head =
    uR"fish(# Completes @PROGRAM@ in fish; written by “layerwright-cli completion fish @PROGRAM@”.

# Whether a value is behind an option of a command.
function @FUNCTION@_has_value
    switch "$argv"
@VALUES@            return 0
    end
    return 1
end

# The command that the line has come to, and the number of its next argument.
function @FUNCTION@_place
    set -l command ''
    set -l number 1
    set -l option ''
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        if test -n "$option"
            set option ''
        else if string match -qr -- '^-.' $word
            if @FUNCTION@_has_value "$command $word"
                set option $word
            end
        else if contains -- "$command" @GROUPS@
            set command (string trim -- "$command $word")
        else
            set number (math $number + 1)
        end
    end
    echo "$command"
    echo $number
end

# Whether the line has come to that command, and to an argument with a number from the one to the other.
function @FUNCTION@_at
    set -l place (@FUNCTION@_place)
    test "$place[1]" = "$argv[1]"; or return 1
    test (count $argv) -eq 1; and return 0
    test $place[2] -ge $argv[2]; and test $place[2] -le $argv[3]
end

complete -c @PROGRAM@ -f
)fish";

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString offered(int flags, const QStringList &choices)
{
    if ((flags & CommandOption::File) != 0)
        return u" -F"_s;
    if ((flags & CommandOption::Folder) != 0)
        return u" -a '(__fish_complete_directories)'"_s;
    return choices.isEmpty() ? QString() : u" -a "_s + quoted(choices.join(u' '));
}

/// A line of the script: what is offered where the condition holds.
QString offer(const QString &place, const QString &what)
{
    return u"complete -c @PROGRAM@ -n "_s + quoted(u"@FUNCTION@_at "_s + place) + what + u'\n';
}

QString described(const QString &text)
{
    return u" -d "_s + quoted(text);
}

QString optionOffer(const QString &place, const CommandOption &option)
{
    const QString shortName = option.shortName.isEmpty() ? QString() : u" -s "_s + option.shortName;
    const QString value = option.valueName.isEmpty()                  ? QString()
                          : (option.flags & CommandOption::File) != 0 ? u" -r"_s
                                                                      : u" -x"_s;
    return offer(place, shortName + u" -l "_s + option.name + value + offered(option.flags, option.choices) +
                            described(option.help));
}

QString argumentOffers(const Command &command)
{
    constexpr int last = 9999;
    QString lines;
    const auto add = [&](qsizetype from, qsizetype to, const QString &what) {
        if (!what.isEmpty())
            lines += offer(u"%1 %2 %3"_s.arg(quoted(command.name)).arg(from).arg(to), what);
    };
    for (qsizetype i = 0; i < command.arguments.size(); ++i) {
        const CommandArgument &argument = command.arguments[i];
        add(i + 1, i + 1, offered(argument.flags, argument.choices));
        if (isRepeated(argument))
            add(i + 2, last, offered(argument.flags, {}));
    }
    return lines;
}

QString valueCases(const CompletedProgram &program)
{
    QString cases;
    for (const Command &command : program.commands)
        for (const CommandOption &option : command.options)
            for (const QString &name : option.valueName.isEmpty() ? QStringList() : spellings(option))
                cases += u" "_s + quoted(command.name + u' ' + name);
    return u"        case"_s + cases + u'\n';
}

} // namespace

QString fishCompletion(const CompletedProgram &program)
{
    QString lines;
    QStringList groups;
    for (const QString &group : commandGroups(program)) {
        groups.append(quoted(group));
        for (const OfferedWord &word : commandWords(program, group))
            lines += offer(quoted(group), u" -a "_s + word.word + described(word.summary));
    }
    for (const CommandOption &option : program.options)
        lines += optionOffer(quoted(QString()), option);
    for (const Command &command : program.commands) {
        for (const CommandOption &option : allOptions(command))
            lines += optionOffer(quoted(command.name), option);
        lines += argumentOffers(command);
    }
    return head.toString()
        .append(lines)
        .replace(u"@VALUES@"_s, valueCases(program))
        .replace(u"@GROUPS@"_s, groups.join(u' '))
        .replace(u"@FUNCTION@"_s, u"__"_s + QString(program.name).replace(u'-', u'_'))
        .replace(u"@PROGRAM@"_s, program.name);
}

} // namespace Layerwright
