// SPDX-License-Identifier: Apache-2.0
#include "model/commands/splitmanifest.h"

#include "model/commands/insertmanifest.h"
#include "model/commands/removemanifest.h"
#include "model/document/stackorder.h"
#include "model/profile/manifestlayer.h"

namespace Layerwright {

SplitManifest::SplitManifest(ProfileDocument *document, TextId manifest)
    : CommandGroup(QString())
{
    const int row = document->manifestRow(manifest);
    Layer others = *document->layer(manifest.layer);
    const Manifest whole = others.manifests.takeAt(row);
    setText(tr("Split manifest %1").arg(whole.name));
    const QList<Manifest> parts = splitDocuments(whole);
    if (parts.size() == 1 && parts.first() == whole)
        return;
    append(std::make_unique<RemoveManifest>(document, manifest));
    int at = row;
    for (Manifest part : parts) {
        part.name = uniqueManifestName(others, part.name);
        others.manifests.append(part);
        append(std::make_unique<InsertManifest>(document, manifest.layer, at++, part));
    }
}

} // namespace Layerwright
