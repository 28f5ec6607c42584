// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/windowcover.h"

#include "gui/mainwindow/overdocks.h"

#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QVBoxLayout>

namespace Layerwright {

WindowCover::WindowCover(QMainWindow *window)
    : QWidget(window)
    , m_window(window)
    , m_centre(window->centralWidget())
    , m_column(new QVBoxLayout(this))
    , m_overDocks(new OverDocks(window, this))
{
    hide();
    setAttribute(Qt::WA_NoMousePropagation); // the handles between docks are below
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(m_overDocks, &OverDocks::moved, this, &WindowCover::place);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (isVisible() && isCovered(now))
            emit leftByFocus();
    });
}

void WindowCover::place()
{
    if (isVisible())
        setGeometry(OverDocks::roomOf(m_window));
}

bool WindowCover::isCovered(const QWidget *widget) const
{
    for (; widget && widget != m_window; widget = widget->parentWidget())
        if (widget == m_centre || (qobject_cast<const QDockWidget *>(widget) && !widget->isWindow()))
            return true;
    return false;
}

void WindowCover::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_overDocks->restack();
    place();
}

/// What is covered takes no part.
bool WindowCover::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget() ? focusWidget() : this;
    for (QWidget *widget = from;;) {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (!widget || widget == from)
            return false;
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

void WindowCover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit givenUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Layerwright
