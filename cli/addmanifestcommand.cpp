// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/commands/insertlayer.h"
#include "model/commands/insertmanifest.h"
#include "model/document/stackorder.h"
#include "model/profile/manifestlayer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AddManifestCommand)
};

using Manifests = tl::expected<QList<Manifest>, CommandError>;

Manifests readManifests(const QStringList &paths, bool split)
{
    QList<Manifest> manifests;
    for (const QString &path : paths) {
        const Result<Manifest> manifest = readManifestFile(path);
        if (!manifest)
            return failed(manifest.error());
        for (const Manifest &part : split ? splitDocuments(*manifest) : QList<Manifest>{*manifest}) {
            if (std::ranges::find(manifests, part.name, &Manifest::name) != manifests.end())
                return failed(
                    {Tr::tr("Two files give a manifest the name “%1”; rename one of them.").arg(part.name)});
            manifests.append(part);
        }
    }
    return manifests;
}

tl::expected<void, CommandError> addLayer(ProfileDocument &document, const QString &name,
                                          const QList<Manifest> &manifests)
{
    const Profile &profile = document.profile();
    if (std::ranges::find(profile.layers, name, &Layer::name) != profile.layers.end())
        return failed(
            {Tr::tr("The profile already has a layer “%1”. Choose another name, or add to it with --layer.")
                 .arg(name)});
    const Layer layer = newManifestLayer(name, manifests);
    document.push(std::make_unique<InsertLayer>(&document, insertionRow(profile, layer.kind), layer));
    return {};
}

tl::expected<void, CommandError> addToLayer(ProfileDocument &document, const QString &wanted,
                                            const QList<Manifest> &manifests)
{
    const auto row = layerRow(document.profile(), wanted);
    if (!row)
        return tl::unexpected(row.error());
    const ItemId id = document.layerId(*row);
    for (const Manifest &manifest : manifests) {
        const Layer &layer = document.profile().layers[*row];
        if (std::ranges::find(layer.manifests, manifest.name, &Manifest::name) != layer.manifests.end())
            return failed({Tr::tr("Layer “%1” already has a manifest “%2”; rename the file.")
                               .arg(layer.name, manifest.name)});
        const int last = static_cast<int>(layer.manifests.size());
        document.push(std::make_unique<InsertManifest>(&document, id, last, manifest));
    }
    return {};
}

Outcome run(const Invocation &invocation)
{
    const bool isNewLayer = invocation.isSet(u"name"_s);
    if (isNewLayer == invocation.isSet(u"layer"_s))
        return usageError(Tr::tr("add-manifest: give either --name, for a new layer, or --layer"));
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Manifests manifests = readManifests(invocation.arguments().sliced(1), invocation.isSet(u"split"_s));
    if (!manifests)
        return tl::unexpected(manifests.error());
    const FileForm form = formOf(*loaded);
    ProfileDocument document(std::move(*loaded));
    const auto added = isNewLayer ? addLayer(document, invocation.value(u"name"_s), *manifests)
                                  : addToLayer(document, invocation.value(u"layer"_s), *manifests);
    return added ? saved(document.loaded(), invocation, form) : tl::unexpected(added.error());
}

} // namespace

Command addManifestCommand()
{
    constexpr int repeated = CommandOption::Required | CommandOption::Repeatable | CommandOption::File;
    CommandOption layer = layerOption(CommandOption::Optional);
    layer.help = Tr::tr("the layer that gets the manifests, by its name or its index");
    return {u"add-manifest"_s,
            Tr::tr("add manifests, as a layer of their own or to a layer"),
            {fileArgument(),
             {u"MANIFEST"_s, Tr::tr("YAML files; each manifest is named after its file"), repeated}},
            {{u"name"_s, {}, u"NAME"_s, Tr::tr("the name of the new layer")},
             layer,
             {u"split"_s, {}, {}, Tr::tr("make each document of a file a manifest of its own")},
             outputOption(),
             styleOption()},
            run};
}

} // namespace Layerwright
