// SPDX-License-Identifier: Apache-2.0
#include "gui/guide/targetring.h"

#include "gui/theme/colors.h"

#include <QPainter>

namespace Layerwright {

static constexpr int outside = 3;
static constexpr int lineRoom = 8; // of the line with its round corners

TargetRing::TargetRing(QWidget *window)
    : QWidget(window)
{
    hide();
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TargetRing::surround(const QRect &target)
{
    setVisible(target.isValid());
    if (!target.isValid())
        return;
    const QRect ring = target.adjusted(-outside, -outside, outside, outside) & parentWidget()->rect();
    setGeometry(ring);
    // What is within is not covered, and scrolls as fast as ever.
    const QRect whole = rect();
    setMask(QRegion(whole) - whole.adjusted(lineRoom, lineRoom, -lineRoom, -lineRoom));
}

void TargetRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace Layerwright
