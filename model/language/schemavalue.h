// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlnode.h"

#include <QList>

#include <optional>

namespace Layerwright {

enum class JsonType : quint8 {
    Null = 1,
    Boolean = 2,
    Integer = 4, ///< always with Number
    Number = 8,
    Text = 16,
    List = 32,
    Map = 64,
};
Q_DECLARE_FLAGS(JsonTypes, JsonType)
Q_DECLARE_OPERATORS_FOR_FLAGS(JsonTypes)

/// What a value is once YAML is turned into JSON. Several where parsers of YAML disagree: `yes` is a truth
/// value to some and a text to others.
JsonTypes jsonTypes(const YamlNode &node);
/// By the name that a schema has for it; none for an unknown one.
JsonTypes jsonTypeNamed(QByteArrayView name);
/// The number that a plain scalar stands for.
std::optional<double> numberOf(const YamlNode &node);
/// A template that is filled in later stands somewhere in the scalar.
bool holdsTemplate(const YamlNode &node);

/// A value as Helm judges it: what a text says, over the chart's own default. `node` is not valid where the
/// default alone is there, `defaults` where there is none.
struct SchemaValue
{
    YamlNode node;
    YamlNode defaults;
    YamlNode place; ///< the node, else the nearest above that is in the text

    YamlNode value() const { return node ? node.resolved() : defaults.resolved(); }
    bool isThere() const { return node || defaults; }
    bool operator==(const SchemaValue &) const = default;
};

struct SchemaMember
{
    QByteArray name;
    SchemaValue value;
};

/// The entries of a map, or the items of a list.
struct SchemaMembers
{
    QList<SchemaMember> members;
    bool hasTemplates = false; ///< some keys are not known before templates are filled in

    const SchemaMember *find(QByteArrayView name) const;
};

/// Merge keys (`<<`) are followed; a key that is set to nothing removes the chart's default, as in Helm.
SchemaMembers membersOf(const SchemaValue &map);
QList<SchemaValue> itemsOf(const SchemaValue &list);

} // namespace Layerwright
