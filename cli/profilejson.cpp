// SPDX-License-Identifier: Apache-2.0
#include "cli/profilejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QJsonObject tagsSummary(const QList<Tag> &tags)
{
    QJsonObject object;
    for (const Tag &tag : tags)
        object.insert(tag.key, tag.value);
    return object;
}

static QJsonObject layerSummary(const Layer &layer)
{
    QJsonArray manifests;
    for (const Manifest &manifest : layer.manifests)
        manifests.append(manifest.name);
    return {
        {u"name"_s, layer.name},
        {u"layer"_s, layer.kind.name()},
        {u"type"_s, layer.packType.name()},
        {u"version"_s, layer.version},
        {u"tag"_s, layer.tag},
        {u"registry"_s, layer.registry.name.isEmpty() ? layer.registry.uid : layer.registry.name},
        {u"valuesBytes"_s, layer.values.size()},
        {u"manifests"_s, manifests},
    };
}

QJsonObject variableSummary(const Variable &variable)
{
    QJsonArray options;
    for (const VariableOption &option : variable.options)
        options.append(QJsonObject{{u"value"_s, option.value},
                                   {u"label"_s, option.label},
                                   {u"description"_s, option.description},
                                   {u"default"_s, option.isDefault}});
    return {
        {u"name"_s, variable.name},
        {u"displayName"_s, variable.displayName},
        {u"description"_s, variable.description},
        {u"format"_s, variable.format.name()},
        {u"defaultValue"_s, variable.defaultValue},
        {u"regex"_s, variable.regex},
        {u"required"_s, variable.required},
        {u"immutable"_s, variable.immutable},
        {u"hidden"_s, variable.hidden},
        {u"isSensitive"_s, variable.isSensitive},
        {u"inputType"_s, variable.inputType.name()},
        {u"options"_s, options},
    };
}

QJsonObject profileSummary(const Profile &profile)
{
    QJsonArray layers;
    for (const Layer &layer : profile.layers)
        layers.append(layerSummary(layer));
    QJsonArray variables;
    for (const Variable &variable : profile.variables)
        variables.append(variableSummary(variable));
    return {
        {u"name"_s, profile.info.name},
        {u"version"_s, profile.info.version},
        {u"description"_s, profile.info.description},
        {u"type"_s, profile.info.type.name()},
        {u"cloudType"_s, profile.info.cloudType},
        {u"tags"_s, tagsSummary(profile.info.tags)},
        {u"layers"_s, layers},
        {u"variables"_s, variables},
    };
}

} // namespace Layerwright
