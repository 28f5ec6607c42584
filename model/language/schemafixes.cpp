// SPDX-License-Identifier: Apache-2.0
#include "model/language/closestname.h"
#include "model/language/schematext.h"
#include "model/language/schemawords.h"
#include "model/yaml/scalartext.h"
#include "model/yaml/yamledit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::SchemaFixes)
};

bool isOneLine(const YamlNode &node)
{
    return node.isScalar() && !node.isBlockScalar() && !node.span().isEmpty() && node.tag().isEmpty();
}

JsonTypes typesIn(const QList<YamlNode> &rules)
{
    JsonTypes types;
    for (const YamlNode &rule : rules) {
        types |= jsonTypeNamed(rule.value());
        for (int i = 0; i < rule.count(); ++i)
            types |= jsonTypeNamed(rule.at(i).value());
    }
    return types;
}

/// A number that has to be a text gets quotes; a text that has to be a number loses them.
QList<Fix> typeFixes(const SchemaFault &fault)
{
    const YamlNode node = fault.value.node;
    const JsonTypes wanted = typesIn(fault.rules);
    if (!isOneLine(node))
        return {};
    const QByteArray text = node.value().toByteArray();
    if (!node.isQuoted())
        return wanted.testFlag(JsonType::Text)
                   ? QList<Fix>{{Tr::tr("Put it in quotes"), {{node.span(), doubleQuoted(text)}}}}
                   : QList<Fix>();
    const YamlTree plain = YamlTree::read(text);
    const bool isWhole = plain.issues().isEmpty() && plain.root().isScalar() && plain.root().value() == text;
    if (!isWhole || plain.root().isQuoted() || !(jsonTypes(plain.root()) & wanted) ||
        jsonTypes(plain.root()).testFlag(JsonType::Text))
        return {};
    return {{Tr::tr("Remove the quotes"), {{node.span(), text}}}};
}

/// A value of the schema as it is written in place of the node.
QByteArray replacement(const YamlNode &value, const YamlNode &node)
{
    return jsonTypes(value) == JsonType::Text
               ? scalarText(value.value(), node.style(), node.parent().isFlow())
               : schemaValueText(value);
}

QList<Fix> valueFixes(const SchemaFault &fault)
{
    const YamlNode node = fault.value.node;
    if (!isOneLine(node))
        return {};
    QList<YamlNode> allowed;
    for (const YamlNode &rule : fault.rules) {
        if (!rule.isSequence())
            allowed.append(rule);
        for (int i = 0; i < rule.count(); ++i)
            allowed.append(rule.at(i).resolved());
    }
    QStringList names;
    for (const YamlNode &value : std::as_const(allowed))
        names.append(value.isScalar() ? value.string() : QString());
    const QString closest =
        allowed.size() == 1 && allowed[0].isScalar() ? names[0] : closestName(node.string(), names);
    if (closest.isEmpty())
        return {};
    const QByteArray text = replacement(allowed[names.indexOf(closest)], node);
    return {{Tr::tr("Use “%1”").arg(QString::fromUtf8(text)), {{node.span(), text}}}};
}

/// The key that was probably meant, where it is not there yet.
QList<Fix> keyFixes(const SchemaFault &fault)
{
    const YamlNode node = fault.value.node;
    const YamlNode properties = fault.schema["properties"].resolved();
    QStringList names;
    for (int i = 0; i < properties.count(); ++i)
        if (!node.parent()[properties.at(i).key().value()])
            names.append(properties.at(i).keyName());
    const QString closest = closestName(QString::fromUtf8(fault.key), names);
    if (closest.isEmpty() || node.keySpan().isEmpty())
        return {};
    return {{Tr::tr("Rename it to “%1”").arg(closest),
             {{node.keySpan(), scalarText(closest.toUtf8(), node.key().style(), node.parent().isFlow())}}}};
}

/// A missing key whose value the schema names.
QList<Fix> missingFixes(const SchemaFault &fault, const YamlTree &text)
{
    const YamlNode property = fault.schema["properties"].resolved()[fault.key].resolved();
    const YamlNode constant = property["const"];
    const YamlNode value = (constant ? constant : property["default"]).resolved();
    if (!value.isScalar() || !fault.value.node.isMap())
        return {};
    QList<YamlStep> steps = YamlTree::pathOf(fault.value.node);
    steps.append({QString::fromUtf8(fault.key), -1, {}});
    const YamlEdits edits = setValue(text, YamlPath::fromSteps(steps), schemaValueText(value));
    if (!edits)
        return {};
    return {{Tr::tr("Add it as “%1”").arg(QString::fromUtf8(schemaValueText(value))), *edits}};
}

} // namespace

QList<Fix> fixesOf(const SchemaFault &fault, const YamlTree &text)
{
    if (fault.keyword == "type")
        return typeFixes(fault);
    if (fault.keyword == "enum" || fault.keyword == "const")
        return valueFixes(fault);
    if (fault.keyword == "additionalProperties")
        return keyFixes(fault);
    return fault.keyword == "required" ? missingFixes(fault, text) : QList<Fix>();
}

} // namespace Layerwright
