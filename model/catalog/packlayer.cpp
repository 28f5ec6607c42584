// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packlayer.h"

#include "model/profile/cloudtypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The product has a type for each kind of registry (facts/formats.md §3).
static PackType typeOf(const PackEntry &pack)
{
    if (pack.form == PackForm::HelmChart)
        return PackType::Helm;
    return pack.registry.kind == "pack"_L1 ? PackType::Spectro : PackType::Oci;
}

Layer layerHeaderOf(const PackEntry &pack)
{
    Layer layer;
    layer.name = pack.name;
    layer.kind = OpenEnum<LayerKind>(pack.layer);
    layer.packType = typeOf(pack);
    layer.version = pack.version;
    layer.tag = pack.version;
    layer.registry = pack.registry;
    return layer;
}

Layer layerOf(const Pack &pack)
{
    Layer layer = layerHeaderOf(pack);
    layer.values = pack.values;
    return layer;
}

Layer layerOf(const Pack &pack, const QString &tag)
{
    Layer layer = layerOf(pack);
    layer.tag = tag;
    return layer;
}

bool isMadeFor(const PackEntry &pack, const QString &cloud)
{
    if (cloud.isEmpty() || cloud == "all"_L1 || pack.cloudTypes.isEmpty() ||
        pack.cloudTypes.contains("all"_L1) || pack.cloudTypes.contains(cloud))
        return true;
    const auto known = std::ranges::find(cloudTypes(), cloud, &CloudType::name);
    const bool mayBeCustom = known == cloudTypes().end() || known->group == CloudGroup::Other;
    return mayBeCustom && pack.cloudTypes.contains("custom"_L1);
}

} // namespace Layerwright
