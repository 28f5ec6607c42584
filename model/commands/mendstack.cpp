// SPDX-License-Identifier: Apache-2.0
#include "model/commands/mendstack.h"

#include "model/catalog/train.h"
#include "model/commands/changepack.h"
#include "model/commands/insertlayer.h"
#include "model/document/stackorder.h"
#include "model/profile/validation.h"

namespace Layerwright {

std::unique_ptr<CommandGroup> mendStack(ProfileDocument *document, const StackFix &fix)
{
    auto group = std::make_unique<CommandGroup>(fix.title);
    for (const VersionStep &step : fix.versions)
        group->append(changeVersion(document, document->layerId(step.layer), {step.version, step.tag}));
    Profile grown = document->profile(); // as it is when the next layer comes
    for (const Layer &layer : fix.added) {
        const int row = insertionRow(grown, layer.kind);
        group->append(std::make_unique<InsertLayer>(document, row, layer));
        grown.layers.insert(row, layer);
    }
    return group;
}

} // namespace Layerwright
