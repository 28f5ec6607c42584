// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonvalue.h"
#include "model/profile/profile.h"

#include <type_traits>

namespace Layerwright {

/// The one description of the import entity: its members in the product's order (facts of the format:
/// v1ClusterProfileImportEntity). A visitor reads them into a profile or writes them out of one; it says
/// by `reads` whether it changes what it visits.
template <typename Visitor, typename T>
using Visited = std::conditional_t<Visitor::reads, T, const T>;

using Presence = JsonValue::Presence;

template <typename Visitor>
void visitMembers(Visitor &v, Visited<Visitor, Manifest> &manifest)
{
    v.text("name", manifest.name, Presence::Always);
    v.text("content", manifest.content, Presence::Always);
    v.extra(manifest.extra);
}

template <typename Visitor>
void visitMembers(Visitor &v, Visited<Visitor, RegistryRef> &registry)
{
    v.object("metadata", [&](Visitor &m) {
        m.text("uid", registry.uid, Presence::Always);
        m.text("name", registry.name, Presence::Always);
        m.text("kind", registry.kind, Presence::Always);
        m.flag("isPrivate", registry.isPrivate);
        m.text("providerType", registry.providerType, Presence::Always);
        m.flag("isSyncSupported", registry.isSyncSupported);
        m.extra(registry.extra);
    });
    v.extra(registry.wrapperExtra);
}

template <typename Visitor>
void visitMembers(Visitor &v, Visited<Visitor, Layer> &layer)
{
    v.text("name", layer.name, Presence::Always);
    v.text("type", layer.packType, Presence::WhenSet);
    v.text("layer", layer.kind, Presence::WhenSet);
    v.text("version", layer.version, Presence::WhenSet);
    v.text("tag", layer.tag, Presence::WhenSet);
    v.text("values", layer.values, Presence::Always);
    v.list("manifests", layer.manifests, Presence::WhenSet);
    v.registry("registry", layer.registry);
    v.extra(layer.extra);
}

template <typename Visitor>
void visitMembers(Visitor &v, Visited<Visitor, VariableOption> &option)
{
    v.text("value", option.value, Presence::Always);
    v.text("label", option.label, Presence::WhenSet);
    v.text("description", option.description, Presence::WhenSet);
    v.flag("default", option.isDefault);
    v.extra(option.extra);
}

template <typename Visitor>
void visitMembers(Visitor &v, Visited<Visitor, Variable> &variable)
{
    v.text("name", variable.name, Presence::Always);
    v.text("displayName", variable.displayName, Presence::Always);
    v.text("description", variable.description, Presence::WhenSet);
    v.text("format", variable.format, Presence::WhenSet);
    v.number("defaultValue", variable.defaultValue);
    v.text("regex", variable.regex, Presence::WhenSet);
    v.flag("required", variable.required);
    v.flag("immutable", variable.immutable);
    v.flag("hidden", variable.hidden);
    v.flag("isSensitive", variable.isSensitive);
    v.text("inputType", variable.inputType, Presence::WhenSet);
    v.list("options", variable.options, Presence::WhenSet);
    v.extra(variable.extra);
}

template <typename Visitor>
void visitMembers(Visitor &v, Visited<Visitor, Profile> &profile)
{
    auto &info = profile.info;
    v.object("metadata", [&](Visitor &metadata) {
        metadata.text("name", info.name, Presence::Always);
        metadata.description("description", info.description);
        metadata.tags("labels", info.tags);
        metadata.envelopeExtra(profile.extra.metadata);
    });
    v.object("spec", [&](Visitor &spec) {
        spec.text("version", info.version, Presence::Always);
        spec.object(v.templateName(), [&](Visitor &specTemplate) {
            specTemplate.text("type", info.type, Presence::WhenSet);
            specTemplate.text("cloudType", info.cloudType, Presence::WhenSet);
            specTemplate.list("packs", profile.layers, Presence::Always);
            specTemplate.envelopeExtra(profile.extra.specTemplate);
        });
        spec.list("variables", profile.variables, Presence::Always);
        spec.envelopeExtra(profile.extra.spec);
    });
    v.envelopeExtra(profile.extra.root);
}

} // namespace Layerwright
