// SPDX-License-Identifier: Apache-2.0
#include "model/language/explanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Explanation)
};

/// Lines of a comment that go on in the next one are one paragraph.
QString paragraphs(const QString &text)
{
    QString result;
    bool isOpen = false;
    for (const QString &line : text.split(u'\n')) {
        const bool isPlain = !line.isEmpty() && line.front().isLetterOrNumber();
        if (!result.isEmpty())
            result += isOpen && isPlain ? u' ' : u'\n';
        result += line;
        isOpen = !line.trimmed().isEmpty() && !line.endsWith(u':');
    }
    return result;
}

} // namespace

QString typeName(ValueType type)
{
    switch (type) {
    case ValueType::Text:
        return Tr::tr("text");
    case ValueType::Number:
        return Tr::tr("number");
    case ValueType::Boolean:
        return Tr::tr("true or false");
    case ValueType::Map:
        return Tr::tr("map");
    case ValueType::List:
        return Tr::tr("list");
    case ValueType::Unknown:
        break;
    }
    return {};
}

QString originName(KeyOrigin origin)
{
    switch (origin) {
    case KeyOrigin::Defaults:
        return Tr::tr("default values of the pack");
    case KeyOrigin::CommentedOut:
        return Tr::tr("commented out in the default values");
    case KeyOrigin::Preset:
        return Tr::tr("a preset of the pack");
    case KeyOrigin::Chart:
        return Tr::tr("default values of the chart");
    case KeyOrigin::ChartSchema:
        return Tr::tr("schema of the chart");
    case KeyOrigin::Constraint:
        return Tr::tr("schema.yaml of the pack");
    case KeyOrigin::Product:
        return Tr::tr("read by Palette");
    case KeyOrigin::Kubernetes:
        return Tr::tr("Kubernetes");
    case KeyOrigin::Sibling:
        return Tr::tr("other items of the list");
    }
    return {};
}

Explanation explanationOf(const KnownKey &key)
{
    Explanation said;
    said.title = key.name;
    said.documentation = paragraphs(key.documentation);
    const auto add = [&said](const QString &name, const QString &value, bool isCode) {
        if (!value.isEmpty())
            said.facts.append({name, value, isCode});
    };
    add(Tr::tr("Type"), typeName(key.type), false);
    if (!key.isSecret)
        add(Tr::tr("Default"), QString::fromUtf8(key.value), true);
    add(Tr::tr("Allowed"), key.type == ValueType::Boolean ? QString() : key.allowed.join(u", "_s), true);
    add(Tr::tr("Wanted"), key.notes.join(u", "_s), false);
    QStringList marks;
    if (key.isRequired)
        marks.append(Tr::tr("required"));
    if (key.isReadOnly)
        marks.append(Tr::tr("read-only"));
    if (key.isSecret)
        marks.append(Tr::tr("secret"));
    if (key.isDeprecated)
        marks.append(Tr::tr("deprecated"));
    add(Tr::tr("Note"), marks.join(u", "_s), false);
    said.origin = originName(key.origin);
    return said;
}

Explanation explanationOf(const Variable &variable)
{
    Explanation said{u"{{.spectro.var.%1}}"_s.arg(variable.name),
                     variable.description,
                     {},
                     Tr::tr("variable of the profile")};
    if (said.documentation.isEmpty())
        said.documentation = variable.displayName;
    const auto add = [&said](const QString &name, const QString &value, bool isCode) {
        if (!value.isEmpty())
            said.facts.append({name, value, isCode});
    };
    add(Tr::tr("Format"), variable.format.name(), false);
    add(Tr::tr("Default"), variable.isSensitive ? QString() : variable.defaultValue, true);
    QStringList options;
    for (const VariableOption &option : variable.options)
        options.append(option.value);
    add(Tr::tr("Allowed"), options.join(u", "_s), true);
    add(Tr::tr("Pattern"), variable.regex, true);
    return said;
}

} // namespace Layerwright
