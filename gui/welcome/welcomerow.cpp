// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/welcomerow.h"

#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int rowHeight = 46;
static constexpr int textLeft = 42;
static constexpr int gap = 12;

WelcomeRow::WelcomeRow(QLatin1StringView iconName, const QString &title, const QString &detail,
                       QWidget *parent)
    : QPushButton(parent)
    , m_iconName(iconName)
    , m_title(title)
    , m_detail(detail)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    describe();
}

void WelcomeRow::setTrailing(const QString &text)
{
    m_trailing = text;
    describe();
    update();
}

void WelcomeRow::setDetail(const QString &detail)
{
    m_detail = detail;
    describe();
    update();
}

void WelcomeRow::setFaulty(bool faulty)
{
    m_isFaulty = faulty;
    update();
}

void WelcomeRow::describe()
{
    setAccessibleName(m_title);
    setAccessibleDescription(m_trailing.isEmpty() ? m_detail : u"%1, %2"_s.arg(m_detail, m_trailing));
    const QFontMetrics metrics(dimFont(font()));
    setToolTip(metrics.horizontalAdvance(m_detail) > textRect().width() ? m_detail : QString());
}

QSize WelcomeRow::sizeHint() const
{
    const int lines = fontMetrics().height() + QFontMetrics(dimFont(font())).height() + 14;
    return {260, std::max(rowHeight, lines)};
}

QSize WelcomeRow::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

QRect WelcomeRow::textRect() const
{
    return {textLeft, 6, width() - textLeft - gap - m_rightInset, height() - 12};
}

void WelcomeRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (menu())
            showMenu();
        else
            click();
        break;
    case Qt::Key_Down:
        focusNextPrevChild(true);
        break;
    case Qt::Key_Up:
        focusNextPrevChild(false);
        break;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void WelcomeRow::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    describe();
}

void WelcomeRow::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse() || isDown()) {
        painter.setPen(hasFocus() ? QPen(colors.accent) : QPen(Qt::NoPen));
        painter.setBrush(mixed(colors.panel, colors.text, isDown() ? 0.1 : underMouse() ? 0.05 : 0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const Sides sides(rect(), layoutDirection());
    constexpr int iconSize = 16;
    Layerwright::icon(m_isFaulty ? "warning"_L1 : m_iconName, m_isFaulty ? colors.warning : colors.accent)
        .paint(&painter, sides.place(QRect(13, (height() - iconSize) / 2, iconSize, iconSize)));

    const QRect text = textRect();
    const QFont dim = dimFont(font());
    QFont bold = font();
    bold.setBold(true);
    const int trailingWidth =
        m_trailing.isEmpty() ? 0 : QFontMetrics(dim).horizontalAdvance(m_trailing) + gap;
    const QRect firstLine(text.left(), text.top(), text.width(), QFontMetrics(bold).height());
    painter.setFont(dim);
    painter.setPen(colors.dim);
    sides.drawText(&painter, firstLine, Qt::AlignRight | Qt::AlignVCenter, m_trailing);
    sides.drawText(&painter, text, Qt::AlignLeft | Qt::AlignBottom,
                   QFontMetrics(dim).elidedText(m_detail, m_elide, text.width()));
    painter.setFont(bold);
    painter.setPen(m_isFaulty ? colors.dim : colors.text);
    sides.drawText(
        &painter, firstLine, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(m_title, Qt::ElideMiddle, firstLine.width() - trailingWidth));
}

} // namespace Layerwright
