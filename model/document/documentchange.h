// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"
#include "model/yaml/textedit.h"

#include <variant>

namespace Layerwright {

/// Names a layer, manifest or variable as long as the document lives, wherever it is moved; also after it
/// was removed and came back by undo. 0 is none.
using ItemId = quint64;

/// Names one text: the manifest of a layer, or the layer's values where `manifest` is 0.
struct TextId
{
    ItemId layer = 0;
    ItemId manifest = 0;

    bool isNull() const { return layer == 0; }
    bool operator==(const TextId &) const = default;
};
size_t qHash(TextId id, size_t seed = 0);

/// A layer together with the ids of itself and its manifests, as it is taken out and put back.
struct IdentifiedLayer
{
    Layer layer;
    ItemId id = 0;
    QList<ItemId> manifestIds;
};

/// The fields of a layer that are not texts.
struct LayerHeader
{
    QString name;
    OpenEnum<LayerKind> kind;
    OpenEnum<PackType> packType;
    QString version;
    QString tag;
    RegistryRef registry;

    bool operator==(const LayerHeader &) const = default;
};
LayerHeader headerOf(const Layer &layer);

/// The ids of a layer and of its manifests.
struct LayerIds
{
    ItemId id = 0;
    QList<ItemId> manifests;

    bool operator==(const LayerIds &) const = default;
};

/// A whole profile with the ids of all that is in it: what a document consists of.
struct IdentifiedProfile
{
    LoadedProfile loaded;
    QList<LayerIds> layerIds;
    QList<ItemId> variableIds;
};

/// The primitive changes of ProfileDocument as values, named as its functions.
namespace Changes {

struct SetInfo
{
    ProfileInfo info;
};
struct InsertLayer
{
    int row = 0;
    IdentifiedLayer layer;
};
struct TakeLayer
{
    int row = 0;
};
struct MoveLayer
{
    int from = 0;
    int to = 0;
};
struct SetHeader
{
    ItemId layer = 0;
    LayerHeader header;
};
struct InsertManifest
{
    ItemId layer = 0;
    int row = 0;
    Manifest manifest;
    ItemId id = 0;
};
struct TakeManifest
{
    ItemId layer = 0;
    int row = 0;
};
struct MoveManifest
{
    ItemId layer = 0;
    int from = 0;
    int to = 0;
};
struct RenameManifest
{
    TextId id;
    QString name;
};
struct InsertVariable
{
    int row = 0;
    Variable variable;
    ItemId id = 0;
};
struct TakeVariable
{
    int row = 0;
};
struct MoveVariable
{
    int from = 0;
    int to = 0;
};
struct SetVariable
{
    int row = 0;
    Variable variable;
};
struct ReplaceText
{
    TextId id;
    Span span;
    QByteArray text;
};
struct SetExtra
{
    ProfileExtra extra;
};
struct SetAttachments
{
    QList<AttachedFile> attachments;
};

} // namespace Changes

using DocumentChange =
    std::variant<Changes::SetInfo, Changes::InsertLayer, Changes::TakeLayer, Changes::MoveLayer,
                 Changes::SetHeader, Changes::InsertManifest, Changes::TakeManifest, Changes::MoveManifest,
                 Changes::RenameManifest, Changes::InsertVariable, Changes::TakeVariable,
                 Changes::MoveVariable, Changes::SetVariable, Changes::ReplaceText, Changes::SetExtra,
                 Changes::SetAttachments>;

} // namespace Layerwright
