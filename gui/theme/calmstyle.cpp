// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/calmstyle.h"

#include "gui/theme/calmparts.h"
#include "gui/theme/colors.h"
#include "gui/theme/indicators.h"
#include "gui/theme/readingorder.h"
#include "gui/theme/sides.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

static bool isTextInput(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

CalmStyle::CalmStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget))
        ReadingOrder::settle(label);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 5;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ScrollBarExtent:
        return 12;
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
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
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
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons)
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
    case PE_IndicatorRadioButton:
        drawRadioIndicator(option, painter, colors);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(option, painter, colors);
        return;
    case PE_FrameLineEdit:
        drawInputFrame(option, painter, colors);
        return;
    case PE_Frame:
        if (!isTextInput(widget))
            break;
        drawInputFrame(option, painter, colors);
        return;
    case PE_FrameFocusRect: // where the ground would be hidden, a line is enough
        if (!qobject_cast<const QAbstractItemView *>(widget))
            break;
        painter->setPen(colors.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabWidget:
        painter->fillRect(option->rect, colors.hairline);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), option->palette.color(QPalette::Base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, mixed(colors.hairline, colors.text, 0.1));
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, colors.panel);
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
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                             bool enabled, const QString &text, QPalette::ColorRole role) const
{
    const Qt::LayoutDirection before = painter->layoutDirection();
    const int placed = ReadingOrder::take(painter, flags, text);
    QProxyStyle::drawItemText(painter, rect, placed, palette, enabled, text, role);
    painter->setLayoutDirection(before);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Colors colors = colorsOf(option->palette);
    switch (element) {
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(item, painter, colors);
        return;
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
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const QStyleOptionMenuItem readable = ReadingOrder::of(*item);
            QProxyStyle::drawControl(element, &readable, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem readable = ReadingOrder::of(*item);
            QProxyStyle::drawControl(element, &readable, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull()) {
            drawIconAndText(painter, button->rect, button->icon, button->iconSize, button->text, option);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->icon.isNull() && !button->text.isEmpty()) {
            const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
            const int arrow = hasMenu ? proxy()->pixelMetric(PM_MenuButtonIndicator, option, widget) : 0;
            const QRect room =
                Sides(button->rect, option->direction).place(button->rect.adjusted(4, 0, -4 - arrow, 0));
            drawIconAndText(painter, room, button->icon, button->iconSize, button->text, option);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        drawScrollBar(bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter,
                      colorsOf(option->palette));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((combo && combo->frame) || (spin && spin->frame))
        drawInputFrame(option, painter, colorsOf(option->palette));
}

/// Scroll bars have no arrows: the whole length is the way of the slider.
QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int way = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int shortest = std::min(way, 28);
    const int length =
        std::max(shortest, int(qint64(way) * bar->pageStep / std::max<qint64>(1, range + bar->pageStep)));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, way - length,
                                              bar->upsideDown);
    const auto span = [&](int from, int to) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                       : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, span(start, start + length));
    case SC_ScrollBarSubPage:
        return visualRect(bar->direction, bar->rect, span(0, start));
    case SC_ScrollBarAddPage:
        return visualRect(bar->direction, bar->rect, span(start + length, way));
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

/// Text keeps off the round frame of its field.
QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(3, 0, -3, 0)
                                                                           : rect;
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ToolButton)
        size += QSize(6, 4);
    else if (type == CT_PushButton)
        size += QSize(iconGap, 2);
    else if (type == CT_MenuBarItem)
        size += QSize(2, 4);
    return size;
}

} // namespace Layerwright
