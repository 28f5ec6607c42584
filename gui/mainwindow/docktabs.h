// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace Layerwright {

/// Docks that lie on one another have their names in tabs above them, and no titles of their own.
class DockTabs final : public QObject
{
    Q_OBJECT

public:
    explicit DockTabs(QMainWindow *window);

    /// A dock whose title bar is a DockTitle.
    void add(QDockWidget *dock);

private:
    void showTitles();

    QMainWindow *m_window;
    QList<QDockWidget *> m_docks;
    QTimer m_soon;
};

} // namespace Layerwright
