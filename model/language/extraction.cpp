// SPDX-License-Identifier: Apache-2.0
#include "model/language/extraction.h"

#include "model/language/references.h"
#include "model/profile/variablevalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Extractions
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Extraction)
};

} // namespace

static bool isPackContent(const YamlNode &node)
{
    const QList<YamlStep> steps = YamlTree::pathOf(node);
    return steps.size() > 2 && steps[0].name == "pack"_L1 && steps[1].name == "content"_L1;
}

static std::optional<Error> extractionFault(const YamlNode &node)
{
    const QString path = pathText(YamlTree::pathOf(node));
    if (!node.isScalar() || node.isKey() || !node.parent())
        return Error{
            Extractions::tr("There is no single value here that could become a variable: go to one.")};
    if (!templateExpressions(node.value()).isEmpty())
        return Error{
            Extractions::tr("%1 refers to something already, and a variable cannot hold a reference.")
                .arg(path),
            node.line()};
    if (node.value().contains('\n'))
        return Error{
            Extractions::tr("%1 has several lines, which a reference within one line cannot stand for.")
                .arg(path),
            node.line()};
    if (isPackContent(node))
        return Error{
            Extractions::tr("%1 is part of pack.content, where the product allows no variables.").arg(path),
            node.line()};
    if (node.value().isEmpty())
        return Error{Extractions::tr("%1 is empty: there is nothing to make a variable of.").arg(path),
                     node.line()};
    return {};
}

/// The names of the keys above the value, the nearest first.
static QStringList keysAbove(const YamlNode &node)
{
    QStringList names;
    for (YamlNode at = node; at.parent(); at = at.parent())
        if (at.key().isScalar())
            names.append(at.keyName());
    return names;
}

static QString allowedName(const QString &text)
{
    QString name;
    for (const QChar character : text) {
        const bool isAllowed = character.unicode() < 0x80 &&
                               (character.isLetterOrNumber() || character == u'_' || character == u'-');
        if (isAllowed)
            name += character;
        else if (!name.isEmpty() && name.back() != u'_')
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

/// Of a key that says little by itself, with the key above it; with a number where that is taken.
static QString proposedName(const Profile &profile, const QStringList &keys)
{
    static constexpr std::array<QLatin1StringView, 14> vague{
        "name"_L1, "value"_L1, "enabled"_L1, "image"_L1,    "tag"_L1, "version"_L1, "host"_L1,
        "port"_L1, "type"_L1,  "size"_L1,    "replicas"_L1, "url"_L1, "uri"_L1,     "key"_L1};
    const auto isTaken = [&profile](const QString &name) {
        return std::ranges::find(profile.variables, name, &Variable::name) != profile.variables.end();
    };
    QString name = allowedName(keys.value(0));
    const bool isVague = std::ranges::find(vague, name) != vague.end();
    for (int above = 1; above < keys.size() && (name.isEmpty() || (above == 1 && isVague) || isTaken(name));
         ++above)
        name = allowedName(keys[above]) + u'_' + name;
    if (name.isEmpty())
        name = u"value"_s;
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1_%2"_s.arg(name).arg(number);
    return free;
}

/// `server_replicaCount` as people write it: "Server replica count".
static QString displayNameOf(const Profile &profile, const QString &name)
{
    const auto isAbbreviation = [&name](qsizetype at) {
        return at + 1 < name.size() && name[at + 1].isUpper();
    };
    QString shown;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar character = name[i];
        const bool beginsWord = i > 0 && character.isUpper() && name[i - 1].isLower();
        if (character == u'_' || character == u'-')
            shown += u' ';
        else
            shown += beginsWord ? u' ' + QString(isAbbreviation(i) ? character : character.toLower())
                                : QString(character);
    }
    shown = shown.simplified();
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    const auto isTaken = [&profile](const QString &text) {
        return std::ranges::find(profile.variables, text, &Variable::displayName) != profile.variables.end();
    };
    QString free = shown;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 %2"_s.arg(shown).arg(number);
    return free;
}

/// The narrowest format that the value is of. A text that only looks like a number, in quotes, stays a text.
static VariableFormat proposedFormat(const YamlNode &node)
{
    using enum VariableFormat;
    const QString value = node.string();
    for (const VariableFormat format : {Boolean, Number, Version, Ipv4, Ipv4Cidr, Ipv6}) {
        const bool isTyped = format == Boolean || format == Number;
        if ((!isTyped || !node.isQuoted()) && checkVariableFormat(format, value))
            return format;
    }
    return String;
}

Result<Extraction> extractionOf(const Profile &profile, const YamlTree &tree, const YamlNode &node)
{
    Q_UNUSED(tree)
    if (const auto fault = extractionFault(node))
        return tl::unexpected(*fault);
    Extraction extraction;
    extraction.scalar = node.span();
    Variable &variable = extraction.variable;
    variable.name = proposedName(profile, keysAbove(node));
    variable.displayName = displayNameOf(profile, variable.name);
    variable.format = proposedFormat(node);
    variable.defaultValue = node.string();
    variable.inputType = VariableInput::Text;
    for (const Variable &existing : profile.variables)
        if (existing.defaultValue == variable.defaultValue)
            extraction.existing.append(existing.name);
    return extraction;
}

YamlEdits referenceEdits(const YamlTree &tree, const YamlNode &node, const QString &variable)
{
    const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
    if (tree.find(path, node.document()) != node)
        return failure(Extractions::tr("There is another key %1 beside this one: change one of them first.")
                           .arg(path.text()),
                       node.line());
    return setText(tree, path, u"{{.spectro.var.%1}}"_s.arg(variable), node.document());
}

} // namespace Layerwright
