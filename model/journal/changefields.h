// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentchange.h"
#include "model/journal/profilefields.h"

namespace Layerwright {

// The fields of what is open, and of its changes, as a journal holds them.

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

template <typename T, typename... Values>
concept LikeOneOf = (Like<T, Values> || ...);

// The changes by how many fields they have, which the bindings count.

template <typename V>
void visitFields(V &v, LikeOneOf<Changes::SetInfo, Changes::TakeLayer, Changes::TakeVariable,
                                 Changes::SetExtra, Changes::SetAttachments> auto &change)
{
    auto &[only] = change;
    v(only);
}

template <typename V>
void visitFields(
    V &v, LikeOneOf<Changes::InsertLayer, Changes::MoveLayer, Changes::SetHeader, Changes::TakeManifest,
                    Changes::RenameManifest, Changes::MoveVariable, Changes::SetVariable> auto &change)
{
    auto &[first, second] = change;
    v(first, second);
}

template <typename V>
void visitFields(V &v,
                 LikeOneOf<Changes::MoveManifest, Changes::InsertVariable, Changes::ReplaceText> auto &change)
{
    auto &[first, second, third] = change;
    v(first, second, third);
}

template <typename V>
void visitFields(V &v, Like<Changes::InsertManifest> auto &change)
{
    auto &[layer, row, manifest, id] = change;
    v(layer, row, manifest, id);
}

} // namespace Layerwright
