// SPDX-License-Identifier: Apache-2.0
#include "gui/tour/pointer.h"

#include <QApplication>
#include <QDrag>
#include <QMouseEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <chrono>

using namespace std::chrono_literals;

namespace Layerwright {

Pointer::Pointer(QWidget *widget)
    : m_widget(widget)
{
}

void Pointer::send(int type, QPoint at, bool pressed)
{
    QWidget *top = m_widget->window();
    const QPointF inWindow = m_widget->mapTo(top, at);
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(QEvent::Type(type), inWindow, inWindow, m_widget->mapToGlobal(QPointF(at)), button,
                      pressed ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(top->windowHandle(), &event);
}

void Pointer::click(QPoint at)
{
    send(QEvent::MouseButtonPress, at, true);
    send(QEvent::MouseButtonRelease, at, false);
    QCoreApplication::processEvents();
}

/// The moves that come after the start of the drag run in its event loop, so timers send them.
void Pointer::drag(const QList<QPoint> &way)
{
    const QPoint start = way.first();
    const QPoint away(0, QApplication::startDragDistance() + 2);
    std::chrono::milliseconds when = 40ms;
    QObject timers;
    for (const QPoint &place : way.mid(1)) {
        QTimer::singleShot(when, &timers, [this, place] { send(QEvent::MouseMove, place, true); });
        when += 40ms;
    }
    bool isReleased = false;
    QTimer::singleShot(when, &timers, [this, &way, &isReleased] {
        isReleased = true;
        send(QEvent::MouseButtonRelease, way.last(), false);
    });
    QTimer::singleShot(when + 3s, &timers, [] { QDrag::cancel(); });
    send(QEvent::MouseButtonPress, start, true);
    send(QEvent::MouseMove, start + away, true);
    send(QEvent::MouseMove, start + 2 * away, true); // a drag, if it is one, is over when this returns
    while (!isReleased)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace Layerwright
