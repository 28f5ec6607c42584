// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Layerwright {

/// The name that was probably meant: the one with the fewest letters to change, if that is no more than a
/// third of them. Empty where none is near.
QString closestName(const QString &name, const QStringList &known);

} // namespace Layerwright
