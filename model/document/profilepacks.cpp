// SPDX-License-Identifier: Apache-2.0
#include "model/document/profilepacks.h"

#include "model/document/layeridentity.h"

namespace Layerwright {

static const PackEntry *packOfLayer(const Layer &layer, const PackSources &sources)
{
    const QString name = packNameOf(layer.name);
    const Catalog *places[] = {&sources.profile, &sources.catalogs, &sources.samples};
    if (isOfChart(layer))
        for (const Catalog *place : places)
            if (const PackEntry *chart = place->findChart(name, layer.version, layer.registry.name))
                return chart;
    for (const Catalog *place : places)
        if (const PackEntry *pack = place->find(name, layer.version))
            return pack;
    return nullptr;
}

ProfilePacks packsOfProfile(const Profile &profile, const PackSources &sources)
{
    ProfilePacks found;
    for (const Layer &layer : profile.layers) {
        if (layer.packType == PackType::Manifest)
            continue;
        const PackEntry *pack = packOfLayer(layer, sources);
        if (!pack)
            found.unknown.append(layer);
        else if (!found.packs.contains(*pack))
            found.packs.append(*pack);
    }
    return found;
}

/// Not one of the same name and version before it.
static bool isFirst(const Catalog &catalog, const PackEntry &pack)
{
    const PackEntry *first = pack.form == PackForm::HelmChart ? catalog.findChart(pack.name, pack.version)
                                                              : catalog.find(pack.name, pack.version);
    return first && first->contents == pack.contents;
}

QList<PackEntry> packsAtHand(const PackSources &sources)
{
    QList<PackEntry> found;
    const Catalog all = Catalog::listing(sources.profile.packs() + sources.profile.charts() +
                                         sources.catalogs.packs() + sources.catalogs.charts());
    for (const PackEntry &pack : all.packs() + all.charts())
        if (isAtHand(pack) && isFirst(all, pack))
            found.append(pack);
    return found;
}

} // namespace Layerwright
