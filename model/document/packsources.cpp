// SPDX-License-Identifier: Apache-2.0
#include "model/document/packsources.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Where a file of a pack is kept while the pack is put together.
static QByteArray *fileOf(PackFiles &files, const QString &name)
{
    if (name == "pack.json"_L1)
        return &files.packJson;
    if (name == "values.yaml"_L1)
        return &files.values;
    if (name == "presets.yaml"_L1)
        return &files.presets;
    if (name == "schema.yaml"_L1)
        return &files.schema;
    if (name == "logo.png"_L1)
        return &files.logo;
    return name.startsWith("readme"_L1, Qt::CaseInsensitive) ? &files.readme : nullptr;
}

Catalog attachedPacks(const QList<AttachedFile> &attachments)
{
    QMap<QString, PackFiles> folders;
    QMap<QString, QList<ArchiveMember>> others;
    for (const AttachedFile &file : attachments) {
        const QStringList parts = file.path.split(u'/');
        if (parts.size() < 3 || parts[0] != "packs"_L1)
            continue;
        if (parts.size() > 3)
            others[parts[1]].append({parts.sliced(2).join(u'/'), file.data});
        else if (QByteArray *data = fileOf(folders[parts[1]], parts[2]))
            *data = file.data;
    }
    QList<Pack> packs;
    QStringList notes;
    for (auto folder = folders.cbegin(); folder != folders.cend(); ++folder) {
        if (folder->packJson.isEmpty())
            continue;
        auto pack = packFromFiles(*folder);
        if (!pack) {
            notes.append(u"packs/%1: %2"_s.arg(folder.key(), pack.error().message));
            continue;
        }
        pack->chartFiles = others.value(folder.key());
        packs.append(*pack);
    }
    return Catalog(packs, notes);
}

PackSources PackSources::read(const QList<AttachedFile> &attachments, const QString &folder,
                              const QString &samples)
{
    PackSources sources;
    sources.profile = attachedPacks(attachments);
    if (!folder.isEmpty()) {
        if (auto catalog = Catalog::read({folder}))
            sources.folder = *catalog;
        else
            sources.fault = catalog.error().message;
    }
    if (!samples.isEmpty())
        if (auto catalog = Catalog::read({samples}))
            sources.samples = *catalog;
    return sources;
}

std::optional<FoundPack> PackSources::find(const Layer &layer) const
{
    const std::pair<const Catalog *, PackOrigin> places[] = {
        {&profile, PackOrigin::Profile}, {&folder, PackOrigin::Folder}, {&samples, PackOrigin::Samples}};
    // A pack that is in a profile twice is named DISPLAYNAME--PACK there (facts/formats.md §1.2).
    for (const QString &name : {layer.name, layer.name.section(u"--"_s, -1)}) {
        for (const auto &[catalog, origin] : places)
            if (const Pack *pack = catalog->find(name, layer.version))
                return FoundPack{*pack, origin, true};
        for (const auto &[catalog, origin] : places)
            if (const Pack *pack = origin == PackOrigin::Samples ? nullptr : catalog->findOrNewest(name))
                return FoundPack{*pack, origin, false};
    }
    return std::nullopt;
}

std::optional<Pack> PackSources::findExact(const Layer &layer) const
{
    const std::optional<FoundPack> found = layer.packType == PackType::Manifest ? std::nullopt : find(layer);
    return found && found->isExact ? std::optional(found->pack) : std::nullopt;
}

} // namespace Layerwright
