// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;

namespace Layerwright {

/// Docks that lie on one another have their names in tabs above them, and no titles of their own. When one
/// joins them, they become as wide as all the names need.
class DockTabs final : public QObject
{
    Q_OBJECT

public:
    explicit DockTabs(QMainWindow *window);

    /// A dock whose title bar is a DockTitle.
    void add(QDockWidget *dock);

private:
    void showTitles();
    void makeRoom(QDockWidget *joined);

    QMainWindow *m_window;
    QList<QDockWidget *> m_docks;
    QHash<QDockWidget *, qsizetype> m_counts; // of the docks that each lies on, when last looked at
    QTimer m_soon;
};

} // namespace Layerwright
