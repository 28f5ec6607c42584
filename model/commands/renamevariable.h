// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/commandgroup.h"
#include "model/document/profiledocument.h"

#include <QCoreApplication>

namespace Layerwright {

/// Gives a variable another name, in the table and in all texts that use it, by the smallest spans: one step.
/// A name that is used but not defined is renamed in the texts alone. The new name is the caller's to check
/// (`variableNameFault`).
class RenameVariable final : public CommandGroup
{
    Q_DECLARE_TR_FUNCTIONS(RenameVariable)

public:
    RenameVariable(ProfileDocument *document, const QString &from, const QString &to);
};

/// Does that as a step of its own; where it changes several texts, as a mass change.
void renameVariable(ProfileDocument *document, const QString &from, const QString &to);

} // namespace Layerwright
