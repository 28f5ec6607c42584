// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/manifestlayers.h"

#include "model/commands/insertlayer.h"
#include "model/document/stackorder.h"
#include "model/profile/manifestlayer.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

static ItemId add(ProfileDocument *document, const QString &name, const QList<Manifest> &manifests)
{
    const Layer layer = newManifestLayer(uniqueLayerName(document->profile(), name), manifests);
    auto command =
        std::make_unique<InsertLayer>(document, insertionRow(document->profile(), layer.kind), layer);
    const ItemId id = command->layerId();
    document->push(std::move(command));
    return id;
}

ItemId ManifestLayers::addNew(ProfileDocument *document)
{
    return add(document, tr("manifests", "name of a new layer"),
               {Manifest{.name = u"manifest-1"_s, .content = {}, .extra = {}}});
}

Result<ItemId> ManifestLayers::addFromFiles(ProfileDocument *document, const QStringList &paths)
{
    Layer names; // of the manifests so far
    for (const QString &path : paths) {
        Result<Manifest> manifest = readManifestFile(path);
        if (!manifest)
            return failure(manifest.error().message);
        manifest->name = uniqueManifestName(names, manifest->name);
        names.manifests.append(*manifest);
    }
    if (names.manifests.isEmpty())
        return failure(tr("No file was chosen."));
    return add(document, names.manifests.first().name, names.manifests);
}

} // namespace Layerwright
