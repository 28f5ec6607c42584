// SPDX-License-Identifier: Apache-2.0
#include "model/commands/extractvariable.h"

#include "model/commands/edittext.h"
#include "model/commands/insertvariable.h"

namespace Layerwright {

ExtractVariable::ExtractVariable(ProfileDocument *document, TextId text, const Variable &variable,
                                 const QList<TextEdit> &edits)
    : CommandGroup(tr("Extract variable %1").arg(variable.name))
{
    const auto row = static_cast<int>(document->profile().variables.size());
    append(std::make_unique<InsertVariable>(document, row, variable));
    append(std::make_unique<EditText>(document, text, edits, QString(), EditText::Merge::No));
}

} // namespace Layerwright
