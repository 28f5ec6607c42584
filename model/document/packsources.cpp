// SPDX-License-Identifier: Apache-2.0
#include "model/document/packsources.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

Catalog attachedPacks(const QList<AttachedFile> &attachments)
{
    QMap<QString, QList<ArchiveMember>> folders;
    for (const AttachedFile &file : attachments) {
        const QString folder = file.path.section(u'/', 1, 1);
        if (file.path.startsWith("packs/"_L1) && file.path.count(u'/') > 1)
            folders[folder].append({file.path.section(u'/', 2), file.data});
    }
    QList<PackEntry> packs;
    QStringList notes;
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
        const bool isPack = std::ranges::any_of(
            *folder, [](const ArchiveMember &file) { return file.path == "pack.json"_L1; });
        if (!isPack)
            continue;
        if (const auto pack = listedPack(storageInMemory(*folder, "packs/"_L1 + folder.key())))
            packs.append(*pack);
        else
            notes.append(pack.error().message);
    }
    return Catalog::listing(packs, notes);
}

PackSources PackSources::read(const QList<AttachedFile> &attachments, const QList<CatalogSource> &catalogs,
                              const QString &samples)
{
    PackSources sources;
    sources.profile = attachedPacks(attachments);
    PlaceContents all;
    for (const CatalogSource &source : catalogs) {
        if (auto contents = readSource(source)) {
            all.packs += contents->packs;
            all.notes += contents->notes;
        } else {
            sources.faults.append(contents.error().message);
        }
    }
    sources.catalogs = Catalog::listing(std::move(all.packs), std::move(all.notes));
    if (!samples.isEmpty())
        if (auto catalog = Catalog::read({samples}))
            sources.samples = *catalog;
    return sources;
}

static std::optional<FoundPack> found(const PackEntry &entry, PackOrigin origin, bool isExact)
{
    if (!isAtHand(entry))
        return std::nullopt;
    const auto pack = packOf(entry);
    return pack ? std::optional(FoundPack{*pack, origin, isExact}) : std::nullopt;
}

bool isOfChart(const Layer &layer)
{
    return layer.packType == PackType::Helm ||
           (layer.packType == PackType::Oci && layer.registry.providerType == "helm"_L1);
}

std::optional<FoundPack> PackSources::find(const Layer &layer) const
{
    const std::pair<const Catalog *, PackOrigin> places[] = {
        {&profile, PackOrigin::Profile}, {&catalogs, PackOrigin::Catalog}, {&samples, PackOrigin::Samples}};
    if (isOfChart(layer))
        for (const auto &[catalog, origin] : places)
            if (const PackEntry *chart =
                    catalog->findChart(layer.name.section(u"--"_s, -1), layer.version, layer.registry.name))
                return found(*chart, origin, true);
    // A pack that is in a profile twice is named DISPLAYNAME--PACK there (facts/formats.md §1.2).
    for (const QString &name : {layer.name, layer.name.section(u"--"_s, -1)}) {
        for (const auto &[catalog, origin] : places)
            if (const PackEntry *entry = catalog->find(name, layer.version))
                return found(*entry, origin, true);
        for (const auto &[catalog, origin] : places)
            if (const PackEntry *entry =
                    origin == PackOrigin::Samples ? nullptr : catalog->findOrNewest(name))
                return found(*entry, origin, false);
    }
    return std::nullopt;
}

std::optional<Pack> PackSources::findExact(const Layer &layer) const
{
    const std::optional<FoundPack> found = layer.packType == PackType::Manifest ? std::nullopt : find(layer);
    return found && found->isExact ? std::optional(found->pack) : std::nullopt;
}

} // namespace Layerwright
