// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/calmstyle.h"

#include "gui/theme/colors.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr qreal radius = 5;

static void drawHairline(QPainter *painter, const QRect &rect, const QColor &color)
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

/// A tool button without a frame shows its ground only under the pointer, pressed or switched on.
static void drawToolButtonGround(const QStyleOption *option, QPainter *painter, const Colors &colors)
{
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    if (pressed || hovered)
        drawRounded(painter, option->rect, mixed(colors.window, colors.text, pressed ? 0.12 : 0.06), {});
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange))
        drawRounded(painter, option->rect, Qt::transparent, colors.accent);
}

static void drawPushButton(const QStyleOption *option, QPainter *painter, const Colors &colors)
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
}

static void drawTab(const QStyleOptionTab *tab, QPainter *painter, const Colors &colors)
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

CalmStyle::CalmStyle()
    : QProxyStyle(u"fusion"_s)
{
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 5;
    case PM_ToolBarFrameWidth:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Colors colors = colorsOf(option->palette);
    switch (element) {
    case PE_PanelButtonTool:
        drawToolButtonGround(option, painter, colors);
        return;
    case PE_PanelButtonCommand:
        drawPushButton(option, painter, colors);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
        return;
    case PE_PanelStatusBar:
        drawHairline(painter, QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colors.hairline);
        return;
    case PE_IndicatorDockWidgetResizeHandle: {
        const QRect rect = option->rect;
        painter->fillRect(rect, colors.window);
        const bool upright = rect.height() > rect.width();
        drawHairline(painter,
                     upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                             : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                     colors.hairline);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Colors colors = colorsOf(option->palette);
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colors.window);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, colors.window);
        drawHairline(painter, QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                     colors.hairline);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(tab, painter, colors);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

} // namespace Layerwright
