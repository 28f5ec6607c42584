// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QMainWindow;
class QVBoxLayout;

namespace Layerwright {

class OverDocks;

/// Covers the docks and the centre of a window, which stay as they are below it. Tab goes round in it.
class WindowCover final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowCover(QMainWindow *window);

    QVBoxLayout *column() const { return m_column; }

signals:
    /// Escape was pressed.
    void givenUp();
    /// The keyboard went to what is covered.
    void leftByFocus();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();
    bool isCovered(const QWidget *widget) const;

    QMainWindow *m_window;
    QPointer<QWidget> m_centre; // of the window
    QVBoxLayout *m_column;
    OverDocks *m_overDocks;
};

} // namespace Layerwright
