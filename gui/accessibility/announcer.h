// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace Layerwright {

/// Has a screen reader say what happened where nothing that has the keyboard tells it: a layer has another
/// place, an order was refused. Where Qt knows of announcements (6.8 and newer) it is one; else a widget of
/// the window that nobody sees, a notification in the tree that assistive programs read, shows itself anew.
class Announcer final : public QWidget
{
    Q_OBJECT

public:
    /// In the window that `widget` is in. Costs nothing while no assistive program listens.
    static void say(const QWidget *widget, const QString &text);

private:
    explicit Announcer(QWidget *window);
};

} // namespace Layerwright
