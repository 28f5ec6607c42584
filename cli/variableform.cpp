// SPDX-License-Identifier: Apache-2.0
#include "cli/variableform.h"

#include "cli/invocation.h"
#include "cli/profilejson.h"
#include "model/language/variableuses.h"
#include "model/profile/variablevalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(VariableForm)
};

/// A yes-or-no field, as the options and the list call it.
struct Flag
{
    QLatin1StringView name;
    bool Variable::*field;
    const char *help;
};
constexpr std::array<Flag, 4> flags{{
    {"required"_L1, &Variable::required,
     QT_TRANSLATE_NOOP("VariableForm", "yes or no: a deployer has to enter a value")},
    {"masked"_L1, &Variable::isSensitive,
     QT_TRANSLATE_NOOP("VariableForm", "yes or no: the value is shown as asterisks")},
    {"hidden"_L1, &Variable::hidden,
     QT_TRANSLATE_NOOP("VariableForm", "yes or no: a deployer does not see it")},
    {"read-only"_L1, &Variable::immutable,
     QT_TRANSLATE_NOOP("VariableForm", "yes or no: a deployer cannot change the default")},
}};

/// A field of text.
struct TextField
{
    QLatin1StringView name;
    QString Variable::*field;
    const char *valueName;
    const char *help;
};
constexpr std::array<TextField, 4> texts{{
    {"display-name"_L1, &Variable::displayName, "TEXT",
     QT_TRANSLATE_NOOP("VariableForm", "the heading of the field")},
    {"description"_L1, &Variable::description, "TEXT",
     QT_TRANSLATE_NOOP("VariableForm", "what the value is for")},
    {"default"_L1, &Variable::defaultValue, "VALUE",
     QT_TRANSLATE_NOOP("VariableForm", "the value where nobody enters another")},
    {"regex"_L1, &Variable::regex, "RE2",
     QT_TRANSLATE_NOOP("VariableForm", "an expression that every value has to fit")},
}};

template <typename Enum>
QStringList namesOf()
{
    QStringList names;
    for (const EnumName<Enum> &row : enumNames<Enum>())
        names.append(row.name);
    return names;
}

template <typename Enum>
tl::expected<void, CommandError> takeEnum(OpenEnum<Enum> &field, const QString &option,
                                          const Invocation &invocation)
{
    if (!invocation.isSet(option))
        return {};
    const OpenEnum<Enum> wanted(invocation.value(option));
    if (!wanted.isKnown())
        return usageError(Tr::tr("variables: --%1 takes one of %2, not “%3”")
                              .arg(option, namesOf<Enum>().join(u", "_s), wanted.name()));
    field = wanted;
    return {};
}

void takeFlag(bool &field, const QString &option, const Invocation &invocation)
{
    if (invocation.isSet(option))
        field = invocation.value(option) == "yes"_L1;
}

/// `VALUE` or `VALUE=LABEL`; what an option that stays had besides is kept.
QList<VariableOption> optionsOf(const QList<VariableOption> &before, const QStringList &given)
{
    QList<VariableOption> options;
    for (const QString &text : given) {
        if (text.isEmpty())
            continue; // `--option ''` leaves none
        const QString value = text.section(u'=', 0, 0);
        const auto known = std::ranges::find(before, value, &VariableOption::value);
        VariableOption option = known == before.end() ? VariableOption() : *known;
        option.value = value;
        if (text.contains(u'='))
            option.label = text.section(u'=', 1);
        options.append(option);
    }
    return options;
}

QString shownDefault(const Variable &variable, bool reveals)
{
    return variable.isSensitive && !reveals && !variable.defaultValue.isEmpty() ? u"********"_s
                                                                                : variable.defaultValue;
}

QJsonArray usesJson(const Profile &profile, const QList<ReferenceUse> &uses)
{
    QJsonArray array;
    for (const ReferenceUse &use : uses) {
        const Layer &layer = profile.layers[use.place.layer];
        QJsonObject object{{u"layer"_s, layer.name},
                           {u"layerIndex"_s, use.place.layer},
                           {u"line"_s, use.position.line},
                           {u"column"_s, use.position.column}};
        if (use.place.manifest >= 0)
            object.insert(u"manifest"_s, layer.manifests[use.place.manifest].name);
        array.append(object);
    }
    return array;
}

} // namespace

QList<CommandOption> variableOptions()
{
    QList<CommandOption> options{
        {u"format"_s,
         {},
         u"FORMAT"_s,
         Tr::tr("of set: %1; of list: text (the default) or json")
             .arg(namesOf<VariableFormat>().join(u", "_s)),
         CommandOption::Open,
         formatOption().choices + namesOf<VariableFormat>()},
        {u"input"_s,
         {},
         u"INPUT"_s,
         namesOf<VariableInput>().join(u", "_s),
         CommandOption::Optional,
         namesOf<VariableInput>()},
    };
    for (const TextField &text : texts)
        options.append({QString(text.name), {}, QString::fromLatin1(text.valueName), Tr::tr(text.help)});
    options.append({u"option"_s,
                    {},
                    u"VALUE[=LABEL]"_s,
                    Tr::tr("a choice of a dropdown; all that are given take the place of those there were"),
                    CommandOption::Repeatable});
    for (const Flag &flag : flags)
        options.append({QString(flag.name),
                        {},
                        u"YES"_s,
                        Tr::tr(flag.help),
                        CommandOption::Optional,
                        {u"yes"_s, u"no"_s}});
    return options;
}

Variable newVariable(const QString &name)
{
    Variable variable;
    variable.name = name;
    variable.displayName = name;
    variable.format = VariableFormat::String;
    variable.inputType = VariableInput::Text;
    return variable;
}

tl::expected<Variable, CommandError> changedVariable(Variable variable, const Invocation &invocation)
{
    if (const auto taken = takeEnum(variable.format, u"format"_s, invocation); !taken)
        return tl::unexpected(taken.error());
    if (const auto taken = takeEnum(variable.inputType, u"input"_s, invocation); !taken)
        return tl::unexpected(taken.error());
    for (const Flag &flag : flags)
        takeFlag(variable.*flag.field, flag.name, invocation);
    for (const TextField &text : texts)
        variable.*text.field = invocation.value(text.name, variable.*text.field);
    if (invocation.isSet(u"option"_s))
        variable.options = optionsOf(variable.options, invocation.values(u"option"_s));
    if (invocation.isSet(u"option"_s) || invocation.isSet(u"default"_s))
        for (VariableOption &option : variable.options)
            option.isDefault = option.value == defaultValueOf(variable);
    return variable;
}

QStringList usePlaces(const Profile &profile, const QString &name)
{
    QStringList places;
    for (const ReferenceUse &use : variableUses(profile, name)) {
        const Layer &layer = profile.layers[use.place.layer];
        QStringList words{Tr::tr("layer %1").arg(layer.name)};
        if (use.place.manifest >= 0)
            words.append(Tr::tr("manifest %1").arg(layer.manifests[use.place.manifest].name));
        words.append(Tr::tr("line %1, column %2").arg(use.position.line).arg(use.position.column));
        places.append(words.join(u", "_s));
    }
    return places;
}

QByteArray variablesText(const Profile &profile, bool revealsMasked)
{
    const auto uses = variableUses(profile);
    QList<QStringList> rows;
    for (const Variable &variable : profile.variables) {
        QStringList words;
        for (const Flag &flag : flags)
            if (variable.*flag.field)
                words.append(flag.name);
        const qsizetype count = uses.value(variable.name).size();
        rows.append({variable.name, variable.format.isAbsent() ? u"string"_s : variable.format.name(),
                     shownDefault(variable, revealsMasked).section(u'\n', 0, 0), words.join(u','),
                     count == 0 ? Tr::tr("unused") : Tr::tr("used: %1").arg(count)});
    }
    std::array<qsizetype, 4> widths{};
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < qsizetype(widths.size()); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < qsizetype(widths.size()); ++i)
            text += row[i].leftJustified(widths[i] + 2);
        text += row.last() + u'\n';
    }
    return text.toUtf8();
}

QByteArray variablesJson(const Profile &profile, bool revealsMasked)
{
    const auto uses = variableUses(profile);
    QJsonArray array;
    for (const Variable &variable : profile.variables) {
        QJsonObject object = variableSummary(variable);
        object.insert(u"defaultValue"_s, shownDefault(variable, revealsMasked));
        object.insert(u"uses"_s, usesJson(profile, uses.value(variable.name)));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace Layerwright
