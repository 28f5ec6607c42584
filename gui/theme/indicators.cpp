// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/indicators.h"

#include "gui/theme/colors.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Layerwright {

namespace {

/// What an indicator is drawn with, whatever its form.
struct Ink
{
    QColor ground;
    QColor line;
    QColor mark;
};

Ink inkOf(const QStyleOption *option, const Colors &colors)
{
    if ((option->state & QStyle::State_Selected) && (option->state & QStyle::State_Enabled))
        return {colors.panel, mixed(colors.panel, colors.text, 0.55), colors.accent};
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isMarked = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isTouched = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (!isEnabled) {
        const QColor faint = mixed(colors.panel, colors.text, 0.25);
        return {isMarked ? faint : mixed(colors.panel, colors.window, 0.5), faint, colors.panel};
    }
    if (isMarked) {
        const QColor ground = isTouched ? mixed(colors.accent, colors.text, 0.15) : colors.accent;
        return {ground, ground, colors.onAccent};
    }
    // The line alone says that there is something to choose: it has three times the contrast of its ground.
    return {isTouched ? mixed(colors.panel, colors.accent, 0.12) : colors.panel,
            isTouched ? colors.accent : mixed(colors.panel, colors.text, 0.55), colors.onAccent};
}

QRectF squareIn(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side)
        .adjusted(0.75, 0.75, -0.75, -0.75);
}

} // namespace

void drawRadioIndicator(const QStyleOption *option, QPainter *painter, const Colors &colors)
{
    const Ink ink = inkOf(option, colors);
    const QRectF circle = squareIn(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink.line, 1.5));
    painter->setBrush(ink.ground);
    painter->drawEllipse(circle);
    if (option->state & QStyle::State_On) {
        const qreal dot = circle.width() * 0.42;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink.mark);
        painter->drawEllipse(circle.center(), dot / 2, dot / 2);
    }
    painter->restore();
}

void drawCheckIndicator(const QStyleOption *option, QPainter *painter, const Colors &colors)
{
    const Ink ink = inkOf(option, colors);
    const QRectF box = squareIn(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink.line, 1.5));
    painter->setBrush(ink.ground);
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(ink.mark, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(at(0.26, 0.5), at(0.74, 0.5));
    else if (option->state & QStyle::State_On)
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    painter->restore();
}

} // namespace Layerwright
