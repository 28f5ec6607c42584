// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/switch.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"

#include <QPainter>

namespace Layerwright {

static constexpr QSize track(34, 18);
static constexpr int gap = 8;

Switch::Switch(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + gap + track.width() + 2,
            std::max(metrics.height(), track.height()) + 2};
}

QSize Switch::minimumSizeHint() const
{
    return {track.width() + 2, sizeHint().height()};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    const bool isOn = isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Sides sides(rect(), layoutDirection());
    const QRectF pill(width() - track.width() - 1, (height() - track.height()) / 2.0, track.width(),
                      track.height());
    painter.setPen(isEnabled() ? colors.text : colors.faint);
    const QRect words(0, 0, int(pill.left()) - gap, height());
    sides.drawText(&painter, words, Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(Qt::NoPen);
    const QColor ground = isOn ? colors.accent : colors.faint;
    painter.setBrush(isEnabled() ? ground : colors.hairline);
    painter.drawRoundedRect(sides.place(pill), pill.height() / 2, pill.height() / 2);
    const qreal knob = pill.height() - 4;
    painter.setBrush(isOn ? colors.onAccent : colors.panel);
    painter.drawEllipse(
        sides.place(QRectF(isOn ? pill.right() - knob - 2 : pill.left() + 2, pill.top() + 2, knob, knob)));
}

} // namespace Layerwright
