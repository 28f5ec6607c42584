// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

#include <QByteArray>

namespace Layerwright {

/// Writes all bytes to the standard output, or tells why not (a full disk, for one).
tl::expected<void, CommandError> print(const QByteArray &bytes);

/// The first line of the standard input, without blanks around it: where a secret is given.
QString lineFromInput();

/// A line for the user on the standard error.
void printMessage(const QString &message);

} // namespace Layerwright
