// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "model/profile/profile.h"

namespace Layerwright {

class Invocation;

/// The options that change the fields of a variable.
QList<CommandOption> variableOptions();

/// A line of text under its own name.
Variable newVariable(const QString &name);
/// The variable with what the options say.
tl::expected<Variable, CommandError> changedVariable(Variable variable, const Invocation &invocation);

/// Where the variable is used, a line each.
QStringList usePlaces(const Profile &profile, const QString &name);

/// A line for each variable: name, format, default, flags, how often it is used.
QByteArray variablesText(const Profile &profile, bool revealsMasked);
/// As the manual page documents it.
QByteArray variablesJson(const Profile &profile, bool revealsMasked);

} // namespace Layerwright
