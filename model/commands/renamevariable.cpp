// SPDX-License-Identifier: Apache-2.0
#include "model/commands/renamevariable.h"

#include "model/commands/edittext.h"
#include "model/commands/setvariable.h"
#include "model/document/checkpoints.h"
#include "model/language/variableuses.h"

#include <algorithm>

namespace Layerwright {

RenameVariable::RenameVariable(ProfileDocument *document, const QString &from, const QString &to)
    : CommandGroup(tr("Rename variable %1 to %2").arg(from, to))
{
    const Profile &profile = document->profile();
    const auto defined = std::ranges::find(profile.variables, from, &Variable::name);
    if (defined != profile.variables.end()) {
        Variable renamed = *defined;
        renamed.name = to;
        const auto row = static_cast<int>(defined - profile.variables.begin());
        append(std::make_unique<SetVariable>(document, document->variableId(row), renamed));
    }
    for (const TextAddress place : textAddresses(profile)) {
        const TextId id{document->layerId(place.layer),
                        place.manifest < 0 ? 0 : document->manifestId(place.layer, place.manifest)};
        append(std::make_unique<EditText>(document, id, variableRenames(textOf(profile, place), from, to),
                                          QString(), EditText::Merge::No));
    }
}

void renameVariable(ProfileDocument *document, const QString &from, const QString &to)
{
    auto command = std::make_unique<RenameVariable>(document, from, to);
    constexpr int tableAndOneText = 2;
    if (command->size() > tableAndOneText)
        pushMassChange(document, std::move(command));
    else
        document->push(std::move(command));
}

} // namespace Layerwright
