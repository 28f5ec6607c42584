// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"

#include <concepts>

namespace Layerwright {

template <typename T, typename Value>
concept Like = std::same_as<std::remove_const_t<T>, Value>;

// The fields of the profile in a journal, for reading and writing alike. The bindings name every member, so
// that a member which is added to a type and not here does not compile.

template <typename V>
void visitFields(V &v, Like<ExtraMember> auto &member)
{
    auto &[name, json, after] = member;
    v(name, json, after);
}

template <typename V>
void visitFields(V &v, Like<Tag> auto &tag)
{
    auto &[key, value] = tag;
    v(key, value);
}

template <typename V>
void visitFields(V &v, Like<RegistryRef> auto &registry)
{
    auto &[uid, name, kind, providerType, isPrivate, isSyncSupported, extra, wrapperExtra] = registry;
    v(uid, name, kind, providerType, isPrivate, isSyncSupported, extra, wrapperExtra);
}

template <typename V>
void visitFields(V &v, Like<Manifest> auto &manifest)
{
    auto &[name, content, extra] = manifest;
    v(name, content, extra);
}

template <typename V>
void visitFields(V &v, Like<Layer> auto &layer)
{
    auto &[name, kind, packType, version, tag, registry, values, manifests, extra] = layer;
    v(name, kind, packType, version, tag, registry, values, manifests, extra);
}

template <typename V>
void visitFields(V &v, Like<VariableOption> auto &option)
{
    auto &[value, label, description, isDefault, extra] = option;
    v(value, label, description, isDefault, extra);
}

template <typename V>
void visitFields(V &v, Like<Variable> auto &variable)
{
    auto &[name, displayName, description, format, defaultValue, regex, required, immutable, hidden,
           isSensitive, inputType, options, extra] = variable;
    v(name, displayName, description, format, defaultValue, regex, required, immutable, hidden, isSensitive,
      inputType, options, extra);
}

template <typename V>
void visitFields(V &v, Like<ProfileInfo> auto &info)
{
    auto &[name, version, description, type, cloudType, tags] = info;
    v(name, version, description, type, cloudType, tags);
}

template <typename V>
void visitFields(V &v, Like<ProfileExtra> auto &extra)
{
    auto &[root, metadata, spec, specTemplate] = extra;
    v(root, metadata, spec, specTemplate);
}

template <typename V>
void visitFields(V &v, Like<Profile> auto &profile)
{
    auto &[info, layers, variables, extra] = profile;
    v(info, layers, variables, extra);
}

template <typename V>
void visitFields(V &v, Like<ProfileSource> auto &source)
{
    auto &[form, text] = source;
    v(form, text);
}

template <typename V>
void visitFields(V &v, Like<AttachedFile> auto &file)
{
    auto &[path, data] = file;
    v(path, data);
}

template <typename V>
void visitFields(V &v, Like<LoadedProfile> auto &loaded)
{
    auto &[profile, source, attachments, notes] = loaded;
    v(profile, source, attachments, notes);
}

} // namespace Layerwright
