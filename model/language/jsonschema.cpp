// SPDX-License-Identifier: Apache-2.0
#include "model/language/jsonschema.h"

#include "model/language/defaultvalues.h"
#include "model/language/schematext.h"
#include "model/yaml/nodetext.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// So many parts of a schema at most are looked at for one value, whatever they refer to.
static constexpr qsizetype MaximumParts = 64;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::JsonSchema)
};

ValueType typeNamed(QByteArrayView name)
{
    if (name == "object")
        return ValueType::Map;
    if (name == "array")
        return ValueType::List;
    if (name == "boolean")
        return ValueType::Boolean;
    if (name == "integer" || name == "number")
        return ValueType::Number;
    return name == "string" ? ValueType::Text : ValueType::Unknown;
}

ValueType typeIn(const YamlNode &schema)
{
    const YamlNode type = schema["type"];
    if (type.isScalar())
        return typeNamed(type.value());
    ValueType found = ValueType::Unknown;
    for (int i = 0; i < type.count(); ++i)
        if (const ValueType one = typeNamed(type.at(i).value()); one != ValueType::Unknown)
            found = found == ValueType::Unknown ? one : found;
    if (found == ValueType::Unknown && (schema["properties"] || schema["additionalProperties"].isMap()))
        return ValueType::Map;
    return found == ValueType::Unknown && schema["items"] ? ValueType::List : found;
}

QStringList valuesOf(const YamlNode &list)
{
    QStringList values;
    for (int i = 0; i < list.count() && i < 200; ++i)
        values.append(QString::fromUtf8(schemaValueText(list.at(i))));
    return values;
}

QStringList notesOf(const YamlNode &schema)
{
    QStringList notes;
    const auto add = [&](const char *name, const QString &words) {
        if (const YamlNode value = schema[name]; value.isScalar())
            notes.append(words.arg(value.string()));
    };
    add("minimum", Tr::tr("at least %1"));
    add("maximum", Tr::tr("at most %1"));
    add("exclusiveMinimum", Tr::tr("more than %1"));
    add("exclusiveMaximum", Tr::tr("less than %1"));
    add("multipleOf", Tr::tr("a multiple of %1"));
    add("minLength", Tr::tr("at least %1 characters"));
    add("maxLength", Tr::tr("at most %1 characters"));
    add("pattern", Tr::tr("like %1"));
    add("format", Tr::tr("format: %1"));
    return notes;
}

} // namespace

Result<std::shared_ptr<const JsonSchema>> JsonSchema::read(const QByteArray &text, KeyOrigin origin,
                                                           const YamlPath &mount)
{
    const auto tree = readSchema(text);
    if (!tree)
        return tl::unexpected(tree.error());
    return std::make_shared<const JsonSchema>(*tree, QByteArray(), origin, mount);
}

JsonSchema::JsonSchema(YamlTree schema, QByteArray pointer, KeyOrigin origin, const YamlPath &mount)
    : m_schema(std::move(schema))
    , m_pointer(std::move(pointer))
    , m_origin(origin)
    , m_mount(mount)
{
}

/// The schemas that hold for one value together: itself, what it refers to and what it is made up of.
void JsonSchema::expand(const YamlNode &node, Nodes &into) const
{
    Nodes waiting{node};
    while (!waiting.isEmpty() && into.size() < MaximumParts) {
        const YamlNode schema = waiting.takeFirst();
        if (!schema.isMap() || into.contains(schema))
            continue;
        into.append(schema);
        if (const QByteArrayView reference = schema["$ref"].value(); reference.startsWith("#"))
            waiting.append(atPointer(m_schema.root(), reference.sliced(1).toByteArray()));
        for (const char *several : {"allOf", "anyOf", "oneOf"})
            for (int i = 0; i < schema[several].count() && i < MaximumParts; ++i)
                waiting.append(schema[several].at(i));
        for (const char *one : {"then", "else"})
            waiting.append(schema[one]);
    }
}

JsonSchema::Nodes JsonSchema::step(const Nodes &from, const YamlPath::Part &part) const
{
    Nodes to;
    for (const YamlNode &schema : from) {
        if (part.index >= 0) {
            const YamlNode items = schema["items"];
            expand(items.isSequence() ? items.at(part.index) : items, to);
            expand(schema["prefixItems"].at(part.index), to);
            continue;
        }
        const YamlNode property = schema["properties"][part.name.toUtf8()];
        expand(property, to);
        if (property)
            continue;
        expand(schema["additionalProperties"], to);
        const YamlNode patterns = schema["patternProperties"]; // regular expressions of others: not tried
        for (int i = 0; i < patterns.count(); ++i)
            expand(patterns.at(i), to);
    }
    return to;
}

std::optional<JsonSchema::Nodes> JsonSchema::find(const YamlPath &path) const
{
    const qsizetype depth = m_mount.parts().size();
    if (!isAtOrBelow(path, m_mount))
        return {};
    Nodes nodes;
    expand(atPointer(m_schema.root(), m_pointer), nodes);
    for (qsizetype i = depth; i < path.parts().size() && !nodes.isEmpty(); ++i)
        nodes = step(nodes, path.parts()[i]);
    return nodes.isEmpty() ? std::nullopt : std::optional(nodes);
}

KnownKey JsonSchema::known(const QString &name, const Nodes &nodes) const
{
    KnownKey key;
    key.origin = m_origin;
    for (const YamlNode &schema : nodes) {
        KnownKey part;
        part.type = typeIn(schema);
        if (const YamlNode value = schema["default"])
            part.value = schemaValueText(value);
        part.documentation = schema["description"].string().trimmed();
        if (part.documentation.isEmpty())
            part.documentation = schema["title"].string().trimmed();
        part.allowed = valuesOf(schema["enum"]);
        if (const YamlNode constant = schema["const"])
            part.allowed.append(QString::fromUtf8(schemaValueText(constant)));
        part.notes = notesOf(schema);
        part.isReadOnly = schema["readOnly"].value() == "true";
        part.isDeprecated = schema["deprecated"].value() == "true";
        key.complete(part);
    }
    if (key.type == ValueType::Boolean && key.allowed.isEmpty())
        key.allowed = {u"true"_s, u"false"_s};
    key.name = name;
    return key;
}

QList<KnownKey> JsonSchema::keys(const YamlPath &map) const
{
    const auto nodes = find(map);
    QList<KnownKey> keys;
    QSet<QString> names;
    for (const YamlNode &schema : nodes.value_or(Nodes())) {
        const YamlNode properties = schema["properties"];
        for (int i = 0; properties.isMap() && i < properties.count(); ++i) {
            const QString name = properties.at(i).keyName();
            if (names.contains(name))
                continue;
            names.insert(name);
            keys.append(known(name, step(*nodes, {name, -1, true})));
        }
    }
    for (const YamlNode &schema : nodes.value_or(Nodes()))
        for (int i = 0; i < schema["required"].count(); ++i)
            for (KnownKey &key : keys)
                key.isRequired |= key.name == schema["required"].at(i).string();
    return keys;
}

std::optional<KnownKey> JsonSchema::key(const YamlPath &path) const
{
    if (path.parts().size() <= m_mount.parts().size())
        return {};
    const auto nodes = find(path);
    if (!nodes)
        return {};
    KnownKey key = known(path.parts().constLast().name, *nodes);
    const auto parents = find(path.parent());
    for (const YamlNode &parent : parents.value_or(Nodes()))
        for (int i = 0; i < parent["required"].count(); ++i)
            key.isRequired |= key.name == parent["required"].at(i).string() && !key.name.isEmpty();
    return key;
}

} // namespace Layerwright
