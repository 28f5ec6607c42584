// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/overdocks.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>

#include <algorithm>

namespace Layerwright {

OverDocks::OverDocks(QMainWindow *window, QWidget *overlay)
    : QObject(overlay)
    , m_window(window)
    , m_overlay(overlay)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // the window arranges everything first
    m_soon.callOnTimeout(this, [this] {
        restack();
        emit moved();
    });
    window->installEventFilter(this);
    for (QDockWidget *dock : window->findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly))
        dock->installEventFilter(this);
    for (QToolBar *bar : window->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        bar->installEventFilter(this);
    window->statusBar()->installEventFilter(this);
}

void OverDocks::restack()
{
    const QObjectList &children = m_window->children(); // the last is on top
    QWidgetList others;
    bool isBelow = false;
    for (qsizetype i = children.indexOf(m_overlay) + 1; i < children.size(); ++i) {
        auto *widget = qobject_cast<QWidget *>(children.at(i));
        if (qobject_cast<QDockWidget *>(widget) || qobject_cast<QTabBar *>(widget) ||
            (widget && widget == m_window->centralWidget()))
            isBelow = true;
        else if (widget && !widget->isWindow())
            others.append(widget);
    }
    if (!isBelow)
        return;
    m_overlay->raise();
    for (QWidget *other : others)
        other->raise();
}

QRect OverDocks::roomOf(const QMainWindow *window)
{
    int top = 0;
    int bottom = window->height();
    if (const QWidget *menus = window->menuWidget(); menus && menus->isVisible())
        top = menus->geometry().bottom() + 1;
    for (QToolBar *bar : window->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        if (bar->isVisible() && !bar->isFloating() && window->toolBarArea(bar) == Qt::TopToolBarArea)
            top = std::max(top, bar->geometry().bottom() + 1);
    const auto *status = window->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (status && status->isVisible())
        bottom = status->geometry().top();
    return {0, top, window->width(), std::max(0, bottom - top)};
}

bool OverDocks::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_window)
            emit moved(); // at once, so that nothing lags behind
        [[fallthrough]];
    case QEvent::ZOrderChange: // of a dock that then comes before its tabs only if it is on top now
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ChildAdded:
    case QEvent::LayoutRequest:
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Layerwright
