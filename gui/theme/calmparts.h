// SPDX-License-Identifier: Apache-2.0
#pragma once

class QColor;
class QIcon;
class QPainter;
class QRect;
class QSize;
class QString;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace Layerwright {

struct Colors;

/// The parts that CalmStyle paints in its own way.

/// Between an icon and its text.
inline constexpr int iconGap = 8;

void drawHairline(QPainter *painter, const QRect &rect, const QColor &color);
/// Where one can write: its edge has three times the contrast of its ground, twice as wide with the keyboard.
void drawInputFrame(const QStyleOption *option, QPainter *painter, const Colors &colors);
/// An icon and its text side by side, with the gap that the design has between them.
void drawIconAndText(QPainter *painter, const QRect &rect, const QIcon &icon, const QSize &iconSize,
                     const QString &text, const QStyleOption *option);
/// A tool button without a frame shows its ground only under the pointer, pressed or switched on.
void drawToolButtonGround(const QStyleOption *option, QPainter *painter, const Colors &colors);
void drawPushButton(const QStyleOption *option, QPainter *painter, const Colors &colors);
void drawTab(const QStyleOptionTab *tab, QPainter *painter, const Colors &colors);
void drawMenuBarItem(const QStyleOptionMenuItem *item, QPainter *painter, const Colors &colors);
void drawScrollBar(const QStyleOptionSlider *bar, const QRect &slider, QPainter *painter,
                   const Colors &colors);

} // namespace Layerwright
