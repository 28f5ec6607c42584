// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/docktabs.h"

#include "gui/mainwindow/docktitle.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace Layerwright {

DockTabs::DockTabs(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &DockTabs::showTitles);
    m_settled.setSingleShot(true);
    m_settled.setInterval(200);
    m_settled.callOnTimeout(this, &DockTabs::fitNow);
    window->installEventFilter(this);
}

void DockTabs::add(QDockWidget *dock)
{
    m_docks.append(dock);
    dock->installEventFilter(this);
    const auto later = [this] { m_soon.start(); }; // the window has not arranged them yet
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    connect(dock, &QObject::destroyed, this, [this, dock] { m_docks.removeAll(dock); });
    later();
}

void DockTabs::fit()
{
    m_fits = false;
    m_soon.start();
}

/// Docks shrink with the window: names that were read whole stay so, and are again where only a narrow window
/// had no room for them. What the user does with the mouse is no business of the window's.
bool DockTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && m_window->isVisible() &&
        !m_settled.isActive() && (m_keepsWhole || areWhole()))
        m_settled.start();
    if (watched != m_window && event->type() == QEvent::Resize &&
        QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        m_keepsWhole = false;
    return QObject::eventFilter(watched, event);
}

bool DockTabs::areWhole() const
{
    return std::ranges::all_of(m_docks, [this](const QDockWidget *dock) {
        const QTabBar *bar = dock->isHidden() || dock->isFloating() ? nullptr : barOf(dock);
        return !bar || bar->width() >= bar->sizeHint().width();
    });
}

void DockTabs::showTitles()
{
    if (!m_fits && m_window->isVisible())
        m_settled.start();
    for (QDockWidget *dock : std::as_const(m_docks)) {
        QList<QDockWidget *> others = m_window->tabifiedDockWidgets(dock);
        others.removeIf([](const QDockWidget *other) { return other->isHidden(); });
        const bool isTabbed = !dock->isFloating() && !others.isEmpty();
        if (auto *title = qobject_cast<DockTitle *>(dock->titleBarWidget()))
            title->setTabbed(isTabbed);
        const qsizetype count = isTabbed && !dock->isHidden() ? others.size() : 0;
        if (m_counts.contains(dock) && m_counts.value(dock) < count)
            makeRoom(dock);
        m_counts.insert(dock, count);
    }
}

void DockTabs::fitNow()
{
    m_fits = true;
    m_keepsWhole = true;
    for (QDockWidget *dock : std::as_const(m_docks))
        if (!dock->isHidden() && !dock->isFloating() && barOf(dock))
            makeRoom(dock);
}

/// The bar with the name of the dock among others; null where it lies alone.
QTabBar *DockTabs::barOf(const QDockWidget *dock) const
{
    for (QTabBar *bar : m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            if (bar->tabText(tab) == dock->windowTitle())
                return bar;
    return nullptr;
}

int DockTabs::widthFor(const QDockWidget *dock) const
{
    const QTabBar *bar = barOf(dock);
    return bar ? bar->sizeHint().width() : 0;
}

/// As far as the text in the middle keeps as much as a line of it takes.
void DockTabs::makeRoom(QDockWidget *joined)
{
    constexpr int leastText = 420;
    const QTabBar *bar = barOf(joined);
    const int missing = bar ? bar->sizeHint().width() - bar->width() : 0;
    const int room = m_window->centralWidget()->width() - leastText;
    if (missing > 0 && room > 0)
        m_window->resizeDocks({joined}, {bar->width() + std::min(missing, room)}, Qt::Horizontal);
}

} // namespace Layerwright
