// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

class QColor;

namespace Layerwright {

/// An icon of our own set (resources/icons), drawn in the text colour of the palette, whatever that is at
/// the time of drawing. The set is one style, so the platform's theme is not mixed into it. `name` is the
/// file's name without suffix; asserts that it exists.
QIcon icon(QLatin1StringView name);

/// The same in one colour that does not follow the palette.
QIcon icon(QLatin1StringView name, const QColor &color);

} // namespace Layerwright
