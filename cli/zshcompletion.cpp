// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

// Loaded from $fpath it is called at once; read by “source” it names itself.
constexpr QStringView script = uR"zsh(#compdef @PROGRAM@
# Completes @PROGRAM@ in zsh; written by “layerwright-cli completion zsh @PROGRAM@”.

@FUNCTIONS@if [[ $funcstack[1] == _@PROGRAM@ ]]; then
  _@PROGRAM@ "$@"
else
  compdef _@PROGRAM@ @PROGRAM@
fi
)zsh";

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// `_arguments` ends an explanation at a bracket, and a message at a colon.
QString explained(const QString &text)
{
    return u'[' + QString(text).replace(u'[', u'(').replace(u']', u')') + u']';
}

QString named(const QString &valueName, int flags, const QStringList &choices)
{
    const QString action = (flags & CommandOption::File) != 0     ? u"_files"_s
                           : (flags & CommandOption::Folder) != 0 ? u"_files -/"_s
                           : choices.isEmpty()                    ? u" "_s
                                                                  : u'(' + choices.join(u' ') + u')';
    return u':' + QString(valueName).replace(u':', u"\\:"_s) + u':' + action;
}

QString optionSpec(const CommandOption &option)
{
    const bool isSwitch = option.valueName.isEmpty();
    const QString rest = explained(option.help) +
                         (isSwitch ? QString() : named(option.valueName, option.flags, option.choices));
    const QString longName = u"--"_s + option.name + (isSwitch ? QString() : u"="_s);
    const bool isRepeatable = (option.flags & CommandOption::Repeatable) != 0;
    if (option.shortName.isEmpty())
        return quoted((isRepeatable ? u"*"_s : QString()) + longName + rest);
    const QString excluded = isRepeatable ? u"*"_s : u'(' + spellings(option).join(u' ') + u')';
    const QString shortName = u'-' + option.shortName + (isSwitch ? QString() : u"+"_s);
    return quoted(excluded) + u'{' + shortName + u',' + longName + u'}' + quoted(rest);
}

QStringList argumentSpecs(const Command &command)
{
    QStringList specs;
    for (qsizetype i = 0; i < command.arguments.size(); ++i) {
        const CommandArgument &argument = command.arguments[i];
        const QString optional = (argument.flags & CommandOption::Required) != 0 ? QString() : u":"_s;
        if (!isRepeated(argument) || !argument.choices.isEmpty())
            specs.append(quoted(QString::number(i + 1) + optional +
                                named(argument.name, argument.flags, argument.choices)));
        if (isRepeated(argument))
            specs.append(quoted(u'*' + named(argument.name, argument.flags, {})));
    }
    return specs;
}

/// “_layerwright-cli” for no words, “_layerwright-cli_yaml_set” for two.
QString functionOf(const CompletedProgram &program, const QString &words)
{
    QStringList parts{u'_' + program.name};
    if (!words.isEmpty())
        parts.append(QString(words).replace(u' ', u'_'));
    return parts.join(u'_');
}

QString commandFunction(const CompletedProgram &program, const Command &command)
{
    QStringList specs;
    for (const CommandOption &option : allOptions(command))
        specs.append(optionSpec(option));
    specs += argumentSpecs(command);
    return functionOf(program, command.name) + u"() {\n  _arguments -s \\\n    "_s +
           specs.join(u" \\\n    "_s) + u"\n}\n\n"_s;
}

QString groupFunction(const CompletedProgram &program, const QString &group)
{
    QString names;
    QString cases;
    for (const OfferedWord &word : commandWords(program, group)) {
        names += u"    "_s + quoted(word.word + u':' + word.summary) + u'\n';
        cases += u"        %1) %2 && ret=0 ;;\n"_s.arg(
            word.word, functionOf(program, group.isEmpty() ? word.word : group + u' ' + word.word));
    }
    QString options;
    for (const CommandOption &option : group.isEmpty() ? program.options : QList<CommandOption>())
        options += u"    "_s + optionSpec(option) + u" \\\n"_s;
    return QString(uR"zsh(@NAME@() {
  local curcontext=$curcontext state line ret=1
  local -A opt_args
  local -a commands=(
@NAMES@  )
  _arguments -C \
@OPTIONS@    '1: :->command' \
    '*:: :->words' && ret=0
  case $state in
    command) _describe -t commands command commands && ret=0 ;;
    words)
      case $words[1] in
@CASES@      esac
      ;;
  esac
  return ret
}

)zsh"_s)
        .replace(u"@NAME@"_s, functionOf(program, group))
        .replace(u"@NAMES@"_s, names)
        .replace(u"@OPTIONS@"_s, options)
        .replace(u"@CASES@"_s, cases);
}

} // namespace

QString zshCompletion(const CompletedProgram &program)
{
    QString functions;
    for (const Command &command : program.commands)
        functions += commandFunction(program, command);
    for (const QString &group : commandGroups(program))
        functions += groupFunction(program, group);
    return script.toString().replace(u"@FUNCTIONS@"_s, functions).replace(u"@PROGRAM@"_s, program.name);
}

} // namespace Layerwright
