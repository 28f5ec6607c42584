// SPDX-License-Identifier: Apache-2.0
#include "model/language/variableuses.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Layerwright {

namespace {

struct VariableNames
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::VariableNames)
};

} // namespace

QByteArray textOf(const Profile &profile, TextAddress place)
{
    const Layer &layer = profile.layers[place.layer];
    return place.manifest < 0 ? layer.values : layer.manifests[place.manifest].content;
}

QList<TextAddress> textAddresses(const Profile &profile)
{
    QList<TextAddress> places;
    for (int layer = 0; layer < profile.layers.size(); ++layer)
        for (int manifest = -1; manifest < profile.layers[layer].manifests.size(); ++manifest)
            places.append({layer, manifest});
    return places;
}

QList<ReferenceUse> referenceUses(const QByteArray &text, TextAddress place)
{
    QList<ReferenceUse> uses;
    TextPosition position{1, 1};
    qsizetype counted = 0; // so far `position` is right
    for (const TemplateExpression &expression : templateExpressions(text)) {
        for (const Reference &reference : expression.references) {
            const QByteArrayView passed =
                QByteArrayView(text).sliced(counted, reference.name.begin - counted);
            const TextPosition step = positionAt(passed, passed.size());
            position = {position.line + step.line - 1,
                        step.line > 1 ? step.column : position.column + step.column - 1};
            counted = reference.name.begin;
            uses.append({place, expression.span, reference, position});
        }
    }
    return uses;
}

QList<ReferenceUse> referenceUses(const Profile &profile)
{
    QList<ReferenceUse> uses;
    for (const TextAddress place : textAddresses(profile))
        uses.append(referenceUses(textOf(profile, place), place));
    return uses;
}

QHash<QString, QList<ReferenceUse>> variableUses(const Profile &profile)
{
    QHash<QString, QList<ReferenceUse>> uses;
    for (const ReferenceUse &use : referenceUses(profile))
        if (use.reference.kind == Reference::Kind::Variable && !use.reference.name.isEmpty())
            uses[spanText(textOf(profile, use.place), use.reference.name)].append(use);
    return uses;
}

QList<ReferenceUse> variableUses(const Profile &profile, const QString &name)
{
    return variableUses(profile).value(name);
}

QStringList unusedVariables(const Profile &profile)
{
    const QHash<QString, QList<ReferenceUse>> uses = variableUses(profile);
    QStringList names;
    for (const Variable &variable : profile.variables)
        if (!variable.name.isEmpty() && !uses.contains(variable.name))
            names.append(variable.name);
    return names;
}

QStringList undefinedVariables(const Profile &profile)
{
    QSet<QString> known;
    for (const Variable &variable : profile.variables)
        known.insert(variable.name);
    QStringList names;
    for (const ReferenceUse &use : referenceUses(profile)) {
        if (use.reference.kind != Reference::Kind::Variable || use.reference.name.isEmpty())
            continue;
        const QString name = spanText(textOf(profile, use.place), use.reference.name);
        if (known.contains(name))
            continue;
        known.insert(name);
        names.append(name);
    }
    return names;
}

std::optional<Error> variableNameFault(const Profile &profile, const QString &name)
{
    const auto isAllowed = [](QChar character) {
        const char16_t c = character.unicode();
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    };
    if (name.isEmpty())
        return Error{VariableNames::tr("A variable needs a name, by which layers refer to it.")};
    if (!std::ranges::all_of(name, isAllowed))
        return Error{
            VariableNames::tr("“%1” cannot be the name of a variable: use letters, digits, “_” and “-”.")
                .arg(name)};
    if (std::ranges::find(profile.variables, name, &Variable::name) != profile.variables.end())
        return Error{
            VariableNames::tr("The profile already has a variable “%1”: choose another name.").arg(name)};
    return {};
}

QList<TextEdit> variableRenames(QByteArrayView text, const QString &from, const QString &to)
{
    const QByteArray name = from.toUtf8();
    QList<TextEdit> edits;
    for (const TemplateExpression &expression : templateExpressions(text))
        for (const Reference &reference : expression.references)
            if (reference.kind == Reference::Kind::Variable && !name.isEmpty() &&
                text.sliced(reference.name.begin, reference.name.length()) == name)
                edits.append({reference.name, to.toUtf8()});
    return edits;
}

} // namespace Layerwright
