// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPoint>

class QWidget;

namespace Layerwright {

/// A mouse for who drives the window without one: it sends the window what the platform would send, so
/// that a drag goes through QDrag and its own event loop.
class Pointer final
{
public:
    explicit Pointer(QWidget *widget);

    void click(QPoint at);
    /// Presses at the first of the places, passes the others and lets go at the last; in the coordinates
    /// of the widget. Returns when the drag is over; a drag that hangs is cancelled.
    void drag(const QList<QPoint> &way);

private:
    void send(int type, QPoint at, bool pressed);

    QWidget *m_widget;
};

} // namespace Layerwright
