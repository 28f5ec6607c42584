// SPDX-License-Identifier: Apache-2.0
#include "model/document/packfamily.h"

#include "model/document/layeridentity.h"

#include <QHash>

#include <algorithm>

namespace Layerwright {

QStringList PackFamily::versions() const
{
    QStringList versions;
    for (const ListedPack &found : packs)
        versions.append(found.pack.version);
    return versions;
}

const ListedPack *PackFamily::find(const QString &version) const
{
    const auto found = std::ranges::find_if(
        packs, [&version](const ListedPack &each) { return each.pack.version == version; });
    return found == packs.end() ? nullptr : &*found;
}

/// `keyOf` tells what belongs together.
static QList<PackFamily> familiesOf(const PackSources &sources,
                                    const QList<PackEntry> &(Catalog::*list)() const,
                                    QString (*keyOf)(const PackEntry &))
{
    QHash<QString, PackFamily> families;
    const std::pair<const Catalog *, PackOrigin> places[] = {{&sources.profile, PackOrigin::Profile},
                                                             {&sources.catalogs, PackOrigin::Catalog},
                                                             {&sources.samples, PackOrigin::Samples}};
    for (const auto &[catalog, origin] : places) {
        for (const PackEntry &pack : (catalog->*list)()) {
            PackFamily &family = families[keyOf(pack)];
            family.name = pack.name;
            if (!family.find(pack.version))
                family.packs.append({pack, origin});
        }
    }
    QList<PackFamily> sorted = families.values();
    for (PackFamily &family : sorted)
        std::ranges::stable_sort(family.packs, [](const ListedPack &a, const ListedPack &b) {
            return std::is_gt(compareVersions(a.pack.version, b.pack.version));
        });
    std::ranges::sort(sorted, {}, [keyOf](const PackFamily &family) {
        return std::pair(family.name, keyOf(family.newest().pack));
    });
    return sorted;
}

QList<PackFamily> packFamilies(const PackSources &sources)
{
    return familiesOf(sources, &Catalog::packs, [](const PackEntry &pack) { return pack.name; });
}

QList<PackFamily> chartFamilies(const PackSources &sources)
{
    return familiesOf(sources, &Catalog::charts,
                      [](const PackEntry &chart) { return chart.name + u'\n' + chart.registry.name; });
}

const PackFamily *findFamily(const QList<PackFamily> &families, const QString &name)
{
    const auto family = std::ranges::lower_bound(families, name, {}, &PackFamily::name);
    return family == families.end() || family->name != name ? nullptr : &*family;
}

const PackFamily *familyOf(const Layer &layer, const QList<PackFamily> &packs,
                           const QList<PackFamily> &charts)
{
    const QString name = packNameOf(layer.name);
    if (!isOfChart(layer))
        return layer.packType == PackType::Manifest ? nullptr : findFamily(packs, name);
    const auto own = std::ranges::find_if(charts, [&](const PackFamily &family) {
        return family.name == name && family.newest().pack.registry.name == layer.registry.name;
    });
    return own == charts.end() ? nullptr : &*own;
}

} // namespace Layerwright
