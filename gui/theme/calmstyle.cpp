// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/calmstyle.h"

#include "gui/theme/colors.h"
#include "gui/theme/indicators.h"
#include "gui/theme/readingorder.h"
#include "gui/theme/sides.h"

#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
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

/// Where one can write: its edge has three times the contrast of its ground, twice as wide with the keyboard.
static void drawInputFrame(const QStyleOption *option, QPainter *painter, const Colors &colors)
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

static bool isTextInput(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

static constexpr int iconGap = 8;

/// An icon and its text side by side, with the gap that the design has between them.
static void drawIconAndText(QPainter *painter, const QRect &rect, const QIcon &icon, const QSize &iconSize,
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

/// A tool button without a frame shows its ground only under the pointer, pressed or switched on.
static void drawToolButtonGround(const QStyleOption *option, QPainter *painter, const Colors &colors)
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
    if (focused) // beside a default button, which has the colour anyway
        drawRounded(painter, option->rect.adjusted(1, 1, -1, -1), Qt::transparent, colors.accent);
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

static void drawMenuBarItem(const QStyleOptionMenuItem *item, QPainter *painter, const Colors &colors)
{
    painter->fillRect(item->rect, colors.window);
    if (item->state & QStyle::State_Selected)
        drawRounded(painter, item->rect.adjusted(1, 1, -1, -1), mixed(colors.window, colors.text, 0.08), {});
    painter->setPen(item->state & QStyle::State_Enabled ? colors.text : colors.faint);
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

static void drawScrollBar(const QStyleOptionSlider *bar, const QRect &slider, QPainter *painter,
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
        return 16;
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
