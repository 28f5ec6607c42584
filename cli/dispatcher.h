// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <QStringList>

namespace Layerwright {

/// Finds the command that the words (without the program's name) ask for, runs it, and says on the standard
/// error what went wrong.
ExitCode dispatch(const QList<Command> &commands, const QStringList &words);

} // namespace Layerwright
