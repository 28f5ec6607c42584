// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyleOption;

namespace Layerwright {

struct Colors;

/// The mark of a radio button or check box, on, off, half or disabled; sharp in light and dark, and on the
/// ground of a selected row.
void drawRadioIndicator(const QStyleOption *option, QPainter *painter, const Colors &colors);
void drawCheckIndicator(const QStyleOption *option, QPainter *painter, const Colors &colors);

} // namespace Layerwright
