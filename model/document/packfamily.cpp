// SPDX-License-Identifier: Apache-2.0
#include "model/document/packfamily.h"

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

QList<PackFamily> packFamilies(const PackSources &sources)
{
    QHash<QString, PackFamily> families;
    const std::pair<const Catalog *, PackOrigin> places[] = {{&sources.profile, PackOrigin::Profile},
                                                             {&sources.folder, PackOrigin::Folder},
                                                             {&sources.samples, PackOrigin::Samples}};
    for (const auto &[catalog, origin] : places) {
        for (const PackEntry &pack : catalog->packs()) {
            PackFamily &family = families[pack.name];
            family.name = pack.name;
            if (!family.find(pack.version))
                family.packs.append({pack, origin});
        }
    }
    QList<PackFamily> sorted = families.values();
    for (PackFamily &family : sorted)
        std::ranges::stable_sort(family.packs, [](const ListedPack &a, const ListedPack &b) {
            return compareVersions(a.pack.version, b.pack.version) > 0;
        });
    std::ranges::sort(sorted, {}, &PackFamily::name);
    return sorted;
}

const PackFamily *findFamily(const QList<PackFamily> &families, const QString &name)
{
    const auto family = std::ranges::lower_bound(families, name, {}, &PackFamily::name);
    return family == families.end() || family->name != name ? nullptr : &*family;
}

} // namespace Layerwright
