// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QMainWindow;
class QWidget;

namespace Layerwright {

/// Keeps a child of a main window above its docks and their tabs, which come to the front as they like, and
/// tells when something moved under it. What lies over the whole window, as a palette does, stays above.
class OverDocks final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the overlay.
    OverDocks(QMainWindow *window, QWidget *overlay);

    /// Raises the overlay where a dock is above it.
    void restack();
    /// In coordinates of the window: what lies between its bars, where docks and centre are.
    static QRect roomOf(const QMainWindow *window);

signals:
    /// The window, a bar or a dock has another place or size, came or went.
    void moved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
    QWidget *m_overlay;
    QTimer m_soon;
};

} // namespace Layerwright
