// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentchange.h"

#include <concepts>

namespace Layerwright {

template <typename T, typename Value>
concept Like = std::same_as<std::remove_const_t<T>, Value>;

// The fields of what a journal holds, for reading and writing alike. The bindings name every member, so that
// a member which is added to a type and not here does not compile.

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

template <typename V>
void visitFields(V &v, Like<LayerIds> auto &ids)
{
    auto &[id, manifests] = ids;
    v(id, manifests);
}

template <typename V>
void visitFields(V &v, Like<IdentifiedProfile> auto &identified)
{
    auto &[loaded, layerIds, variableIds] = identified;
    v(loaded, layerIds, variableIds);
}

template <typename V>
void visitFields(V &v, Like<IdentifiedLayer> auto &identified)
{
    auto &[layer, id, manifestIds] = identified;
    v(layer, id, manifestIds);
}

template <typename V>
void visitFields(V &v, Like<LayerHeader> auto &header)
{
    auto &[name, kind, packType, version, tag, registry] = header;
    v(name, kind, packType, version, tag, registry);
}

template <typename V>
void visitFields(V &v, Like<TextId> auto &id)
{
    auto &[layer, manifest] = id;
    v(layer, manifest);
}

template <typename V>
void visitFields(V &v, Like<Span> auto &span)
{
    auto &[begin, end] = span;
    v(begin, end);
}

template <typename V>
void visitFields(V &v, Like<Changes::SetInfo> auto &change)
{
    auto &[info] = change;
    v(info);
}

template <typename V>
void visitFields(V &v, Like<Changes::InsertLayer> auto &change)
{
    auto &[row, layer] = change;
    v(row, layer);
}

template <typename V>
void visitFields(V &v, Like<Changes::TakeLayer> auto &change)
{
    auto &[row] = change;
    v(row);
}

template <typename V>
void visitFields(V &v, Like<Changes::MoveLayer> auto &change)
{
    auto &[from, to] = change;
    v(from, to);
}

template <typename V>
void visitFields(V &v, Like<Changes::SetHeader> auto &change)
{
    auto &[layer, header] = change;
    v(layer, header);
}

template <typename V>
void visitFields(V &v, Like<Changes::InsertManifest> auto &change)
{
    auto &[layer, row, manifest, id] = change;
    v(layer, row, manifest, id);
}

template <typename V>
void visitFields(V &v, Like<Changes::TakeManifest> auto &change)
{
    auto &[layer, row] = change;
    v(layer, row);
}

template <typename V>
void visitFields(V &v, Like<Changes::MoveManifest> auto &change)
{
    auto &[layer, from, to] = change;
    v(layer, from, to);
}

template <typename V>
void visitFields(V &v, Like<Changes::RenameManifest> auto &change)
{
    auto &[id, name] = change;
    v(id, name);
}

template <typename V>
void visitFields(V &v, Like<Changes::InsertVariable> auto &change)
{
    auto &[row, variable, id] = change;
    v(row, variable, id);
}

template <typename V>
void visitFields(V &v, Like<Changes::TakeVariable> auto &change)
{
    auto &[row] = change;
    v(row);
}

template <typename V>
void visitFields(V &v, Like<Changes::MoveVariable> auto &change)
{
    auto &[from, to] = change;
    v(from, to);
}

template <typename V>
void visitFields(V &v, Like<Changes::SetVariable> auto &change)
{
    auto &[row, variable] = change;
    v(row, variable);
}

template <typename V>
void visitFields(V &v, Like<Changes::ReplaceText> auto &change)
{
    auto &[id, span, text] = change;
    v(id, span, text);
}

template <typename V>
void visitFields(V &v, Like<Changes::SetExtra> auto &change)
{
    auto &[extra] = change;
    v(extra);
}

template <typename V>
void visitFields(V &v, Like<Changes::SetAttachments> auto &change)
{
    auto &[attachments] = change;
    v(attachments);
}

} // namespace Layerwright
