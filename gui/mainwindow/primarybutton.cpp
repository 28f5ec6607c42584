// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/primarybutton.h"

#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/sides.h"

#include <QPainter>

namespace Layerwright {

PrimaryButton::PrimaryButton(const QString &text, QLatin1StringView iconName, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setFocusPolicy(Qt::TabFocus);
}

QSize PrimaryButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 16 + 8 + 28, fontMetrics().height() + 14};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    const QColor ground = !isEnabled()   ? colors.hairline
                          : isDown()     ? mixed(colors.accent, colors.text, 0.2)
                          : underMouse() ? mixed(colors.accent, colors.text, 0.1)
                                         : colors.accent;
    const QColor ink = isEnabled() ? colors.onAccent : colors.dim;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.text, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const Sides sides(rect(), layoutDirection());
    const QRect iconRect = sides.place(QRect(14, (height() - 16) / 2, 16, 16));
    Layerwright::icon(m_iconName, ink).paint(&painter, iconRect);
    painter.setPen(ink);
    sides.drawText(&painter, rect().adjusted(14 + 16 + 8, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   text());
}

} // namespace Layerwright
