// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Layerwright {

/// A text in the quotation marks of the user's language: where it does not stand in a translated sentence
/// that has them itself.
QString quoted(const QString &text);
/// Each of them so, with commas between.
QString quoted(const QStringList &texts);

} // namespace Layerwright
