// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/commandgroup.h"
#include "model/document/profiledocument.h"

#include <QCoreApplication>

namespace Layerwright {

/// Adds a variable at the end of the table and puts a reference to it into a text, by edits that the caller
/// has made (`referenceEdits`): one step.
class ExtractVariable final : public CommandGroup
{
    Q_DECLARE_TR_FUNCTIONS(ExtractVariable)

public:
    ExtractVariable(ProfileDocument *document, TextId text, const Variable &variable,
                    const QList<TextEdit> &edits);
};

} // namespace Layerwright
