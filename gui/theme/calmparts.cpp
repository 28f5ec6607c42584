// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/calmparts.h"

#include "gui/theme/colors.h"
#include "gui/theme/readingorder.h"
#include "gui/theme/sides.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Layerwright {

static constexpr qreal radius = 5;

void drawHairline(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->fillRect(rect, color);
}

static void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void drawInputFrame(const QStyleOption *option, QPainter *painter, const Colors &colors)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    const qreal width = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focused ? colors.accent : enabled ? colors.faint : colors.hairline, width));
    const qreal half = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), radius - 1, radius - 1);
    painter->restore();
}

void drawIconAndText(QPainter *painter, const QRect &rect, const QIcon &icon, const QSize &iconSize,
                     const QString &text, const QStyleOption *option)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int width = iconSize.width() + iconGap + textWidth;
    int x = rect.left() + std::max(0, (rect.width() - width) / 2);
    const Sides sides(rect, option->direction);
    const QRect iconRect(QPoint(x, rect.center().y() - iconSize.height() / 2 + 1), iconSize);
    icon.paint(painter, sides.place(iconRect), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    x += iconSize.width() + iconGap;
    painter->setPen(
        option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    const int flags = ReadingOrder::take(painter, Qt::AlignVCenter | Qt::AlignLeft, text);
    const QRect room(x, rect.top(), rect.right() - x + 1, rect.height());
    painter->drawText(
        sides.place(room), flags | Qt::TextHideMnemonic,
        option->fontMetrics.elidedText(text, Qt::ElideRight, room.width(), Qt::TextShowMnemonic));
}

void drawToolButtonGround(const QStyleOption *option, QPainter *painter, const Colors &colors)
{
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const bool framed = !(option->state & QStyle::State_AutoRaise);
    const QColor ground = mixed(framed ? colors.panel : colors.window, colors.text,
                                pressed   ? 0.12
                                : hovered ? 0.06
                                          : 0);
    if (pressed || hovered || framed)
        drawRounded(painter, option->rect, ground, framed ? colors.hairline : QColor());
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange))
        drawRounded(painter, option->rect, Qt::transparent, colors.accent);
}

void drawPushButton(const QStyleOption *option, QPainter *painter, const Colors &colors)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor ground = mixed(colors.panel, colors.text, pressed ? 0.12 : hovered ? 0.05 : 0);
    drawRounded(painter, option->rect, enabled ? ground : colors.window,
                isDefault || focused ? colors.accent : mixed(colors.hairline, colors.text, 0.08));
    if (focused) // beside a default button, which has the colour anyway
        drawRounded(painter, option->rect.adjusted(1, 1, -1, -1), Qt::transparent, colors.accent);
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter, const Colors &colors)
{
    const bool selected = tab->state & QStyle::State_Selected;
    const bool hovered = tab->state & QStyle::State_MouseOver;
    const bool south = tab->shape == QTabBar::RoundedSouth || tab->shape == QTabBar::TriangularSouth;
    if (!selected && hovered)
        painter->fillRect(tab->rect, mixed(colors.window, colors.text, 0.04));
    if (!selected)
        return;
    QRect ground = tab->rect;
    painter->fillRect(ground, colors.panel);
    drawHairline(painter, QRect(ground.left(), ground.top(), 1, ground.height()), colors.hairline);
    drawHairline(painter, QRect(ground.right(), ground.top(), 1, ground.height()), colors.hairline);
    const int edge = south ? ground.bottom() - 1 : ground.top();
    drawHairline(painter, QRect(ground.left(), edge, ground.width(), 2), colors.accent);
}

void drawMenuBarItem(const QStyleOptionMenuItem *item, QPainter *painter, const Colors &colors)
{
    painter->fillRect(item->rect, colors.window);
    if (item->state & QStyle::State_Selected)
        drawRounded(painter, item->rect.adjusted(1, 1, -1, -1), mixed(colors.window, colors.text, 0.08), {});
    painter->setPen(item->state & QStyle::State_Enabled ? colors.text : colors.faint);
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

void drawScrollBar(const QStyleOptionSlider *bar, const QRect &slider, QPainter *painter,
                   const Colors &colors)
{
    painter->fillRect(bar->rect, colors.panel);
    if (bar->minimum == bar->maximum)
        return;
    const bool touched = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(colors.panel, colors.text, touched ? 0.62 : 0.48));
    const bool upright = bar->orientation == Qt::Vertical;
    const QRectF thumb =
        QRectF(slider).adjusted(upright ? 3 : 1, upright ? 1 : 3, upright ? -2 : -1, upright ? -1 : -2);
    const qreal round = std::min(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

} // namespace Layerwright
