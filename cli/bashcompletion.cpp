// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

// Bash takes “--format=json” and “a:b” for three words each. Files and folders are left to readline, which
// knows how to quote them.
constexpr QStringView script =
    uR"bash(# Completes @PROGRAM@ in bash; written by “layerwright-cli completion bash @PROGRAM@”.

# What can stand behind an option ($2) of a command ($1), or as its argument with that number. Fails where nothing can.
@FUNCTION@_value()
{
    offered=''
    case $1 in
@VALUES@        *) return 1 ;;
    esac
}

# What else can be written: commands, or the options of one.
@FUNCTION@_words()
{
    case $1 in
@WORDS@    esac
}

@FUNCTION@()
{
    local current=${COMP_WORDS[COMP_CWORD]} command='' option='' joined='' offered='' word
    local -i number=1
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word =~ ^[=:]+$ ]]; then
            [[ -n $option ]] || joined=yes
        elif [[ -n $joined && $word != -* ]]; then
            joined=''
        elif [[ -n $option ]]; then
            option=''
        elif [[ $word == -?* ]]; then
            joined=''
            ! @FUNCTION@_value "$command" "$word" || option=$word
        else
            case $command in
@GROUPS@                *) number+=1 ;;
            esac
        fi
    done
    [[ ! $current =~ ^[=:]+$ ]] || current=''
    offered=''
    if [[ -n $joined ]]; then
        return
    elif [[ -n $option ]]; then
        @FUNCTION@_value "$command" "$option"
    elif [[ $current == -* ]] || ! @FUNCTION@_value "$command" "$number"; then
        @FUNCTION@_words "$command"
    fi
    case $offered in
        '<file>') compopt -o default 2>/dev/null ;;
        '<folder>') compopt -o dirnames 2>/dev/null ;;
        *) mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$current") ;;
    esac
}

complete -F @FUNCTION@ @PROGRAM@
)bash";

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString offered(int flags, const QStringList &choices)
{
    const QString words = (flags & CommandOption::File) != 0     ? u"<file>"_s
                          : (flags & CommandOption::Folder) != 0 ? u"<folder>"_s
                                                                 : choices.join(u' ');
    return words.isEmpty() ? QString() : u" offered="_s + quoted(words);
}

QString valuesOf(const Command &command)
{
    const QString line = u"                %1)%2 ;;\n"_s;
    QString lines = u"        %1)\n            case $2 in\n"_s.arg(quoted(command.name));
    for (const CommandOption &option : command.options)
        if (!option.valueName.isEmpty())
            lines += line.arg(spellings(option).join(u" | "_s), offered(option.flags, option.choices));
    for (qsizetype i = 0; i < command.arguments.size(); ++i) {
        const CommandArgument &argument = command.arguments[i];
        lines += line.arg(QString::number(i + 1), offered(argument.flags, argument.choices));
        if (isRepeated(argument))
            lines += line.arg(u"[0-9]*"_s, offered(argument.flags, {}));
    }
    return lines + line.arg(u"*"_s, u" return 1"_s) + u"            esac\n            ;;\n"_s;
}

QString wordsLine(const QString &name, const QStringList &words)
{
    return u"        %1) offered=%2 ;;\n"_s.arg(quoted(name), quoted(words.join(u' ')));
}

QStringList longNames(const QList<CommandOption> &options)
{
    QStringList names;
    for (const CommandOption &option : options)
        names.append(spellings(option).last());
    return names;
}

} // namespace

QString bashCompletion(const CompletedProgram &program)
{
    QString values;
    QString words;
    QStringList groups;
    for (const QString &group : commandGroups(program)) {
        QStringList offered;
        for (const OfferedWord &word : commandWords(program, group))
            offered.append(word.word);
        words += wordsLine(group, offered + (group.isEmpty() ? longNames(program.options) : QStringList()));
        groups.append(quoted(group));
    }
    for (const Command &command : program.commands) {
        values += valuesOf(command);
        words += wordsLine(command.name, longNames(allOptions(command)));
    }
    const QString descent =
        groups.isEmpty()
            ? QString()
            : u"                %1) command=${command:+$command }$word ;;\n"_s.arg(groups.join(u" | "_s));
    return script.toString()
        .replace(u"@VALUES@"_s, values)
        .replace(u"@WORDS@"_s, words)
        .replace(u"@GROUPS@"_s, descent)
        .replace(u"@FUNCTION@"_s, u'_' + QString(program.name).replace(u'-', u'_'))
        .replace(u"@PROGRAM@"_s, program.name);
}

} // namespace Layerwright
