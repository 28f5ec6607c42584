// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textlines.h"

namespace Layerwright {

/// The lines of `now` that are not in `saved`, sorted, found by way of the lines that both have only once. A
/// line behind which lines were taken away counts as changed. Linear in the texts but for that search.
QList<LineRange> changedLines(const QByteArray &saved, const QByteArray &now);

} // namespace Layerwright
