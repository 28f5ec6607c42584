// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/linkbutton.h"

#include "gui/theme/colors.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace Layerwright {

LinkButton::LinkButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.palette.setColor(QPalette::ButtonText, colorsOf(palette()).accent);
    option.font.setUnderline(true);
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace Layerwright
