// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packlayer.h"

namespace Layerwright {

Layer layerOf(const Pack &pack)
{
    Layer layer;
    layer.name = pack.name;
    layer.kind = OpenEnum<LayerKind>(pack.layer);
    layer.packType = PackType::Oci;
    layer.version = pack.version;
    layer.tag = pack.version;
    layer.values = pack.values;
    return layer;
}

Layer layerOf(const Pack &pack, const QString &tag)
{
    Layer layer = layerOf(pack);
    layer.tag = tag;
    return layer;
}

} // namespace Layerwright
