// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/docktabs.h"

#include "gui/mainwindow/docktitle.h"

#include <QDockWidget>
#include <QMainWindow>
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
}

void DockTabs::add(QDockWidget *dock)
{
    m_docks.append(dock);
    const auto later = [this] { m_soon.start(); }; // the window has not arranged them yet
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    connect(dock, &QObject::destroyed, this, [this, dock] { m_docks.removeAll(dock); });
    later();
}

void DockTabs::showTitles()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QList<QDockWidget *> others = m_window->tabifiedDockWidgets(dock);
        const bool isTabbed = !dock->isFloating() && !std::ranges::all_of(others, &QWidget::isHidden);
        if (auto *title = qobject_cast<DockTitle *>(dock->titleBarWidget()))
            title->setTabbed(isTabbed);
    }
}

} // namespace Layerwright
