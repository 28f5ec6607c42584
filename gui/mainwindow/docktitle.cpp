// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/docktitle.h"

#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "gui/theme/tints.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_name(dock->windowTitle())
{
    auto *close = new QToolButton;
    close->setIcon(icon("close"_L1));
    close->setIconSize({12, 12});
    close->setAutoRaise(true);
    close->setToolTip(tr("Close; the View menu brings it back"));
    close->setAccessibleName(tr("Close %1").arg(dock->windowTitle()));
    connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Sides::margins({16, 2, 8, 2}, layoutDirection()));
    layout->addStretch(1);
    layout->addWidget(close);
}

QSize DockTitle::sizeHint() const
{
    return {160, m_isTabbed ? 0 : std::max(34, fontMetrics().height() + 16)};
}

void DockTitle::setCount(int count, const QColor &color)
{
    m_count = count;
    m_color = color;
    nameDock();
    update();
}

void DockTitle::setTabbed(bool tabbed)
{
    m_isTabbed = tabbed;
    setVisible(!tabbed);
    updateGeometry();
    nameDock();
}

/// The tab has the dock's name; the menu that shows and hides it is not to count.
void DockTitle::nameDock()
{
    const QString title =
        m_isTabbed && m_count > 0 ? tr("%1  %2", "dock, count").arg(m_name).arg(m_count) : m_name;
    if (title == m_dock->windowTitle())
        return;
    m_dock->setWindowTitle(title);
    m_dock->toggleViewAction()->setText(m_name);
}

void DockTitle::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.window);
    painter.fillRect(0, height() - 1, width(), 1, colors.hairline);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colors.text);
    const Sides sides(rect(), layoutDirection());
    sides.drawText(&painter, rect().adjusted(16, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    if (m_count == 0)
        return;
    const QFont small = dimFont(font());
    const QString text = QString::number(m_count);
    const int left = 16 + QFontMetrics(bold).horizontalAdvance(m_name) + 10;
    const QRectF pill = sides.place(
        QRectF(left, (height() - 17) / 2.0, QFontMetrics(small).horizontalAdvance(text) + 14, 17));
    painter.setFont(small);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tints::badge(colors.window, m_color));
    painter.drawRoundedRect(pill, 8.5, 8.5);
    painter.setPen(m_color);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace Layerwright
