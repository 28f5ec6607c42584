// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"
#include "model/yaml/yamlpath.h"

namespace Layerwright {

class YamlTree;

/// What a JSON Schema is about, and who it is.
struct SchemaPlace
{
    YamlPath mount;      ///< where its values stand in the text; empty: they are the whole
    QByteArray defaults; ///< the chart's own values, which hold where the text says nothing
    QString name;        ///< of the schema, for people
};

/// What is not as a JSON Schema wants it, and what of the schema could not be judged by. Values that hold
/// templates are taken as good.
QList<Finding> checkSchema(const YamlTree &text, const YamlTree &schema, const SchemaPlace &place);

/// The finding about a schema that is not used, or a part of it that is not.
Finding unreadableSchema(const YamlTree &text, const SchemaPlace &place, const QString &why);

} // namespace Layerwright
