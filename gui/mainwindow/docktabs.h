// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

class QDockWidget;
class QMainWindow;
class QTabBar;

namespace Layerwright {

/// Docks that lie on one another have their names in tabs above them, and no titles of their own. When one
/// joins them, or the names are in another language, they become as wide as all the names need.
class DockTabs final : public QObject
{
    Q_OBJECT

public:
    explicit DockTabs(QMainWindow *window);

    /// A dock whose title bar is a DockTitle.
    void add(QDockWidget *dock);
    /// Once the window is shown, all names are to be read.
    void fit();
    /// What the names need of those that the dock lies on, in pixels; 0 where it lies alone.
    int widthFor(const QDockWidget *dock) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool areWhole() const;
    void showTitles();
    QTabBar *barOf(const QDockWidget *dock) const;
    void makeRoom(QDockWidget *joined);
    void fitNow();

    QMainWindow *m_window;
    QList<QDockWidget *> m_docks;
    QHash<QDockWidget *, qsizetype> m_counts; // of the docks that each lies on, when last looked at
    QTimer m_soon;
    QTimer m_settled; // the window has found its place on the desktop
    bool m_fits = true;
    bool m_keepsWhole = false; // until the user makes the docks narrower
};

} // namespace Layerwright
