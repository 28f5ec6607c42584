// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Layerwright {

/// Cells side by side, each column as wide as its widest cell; indented by two blanks.
QString textTable(const QList<QStringList> &rows);

} // namespace Layerwright
