// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDockWidget>

class QLabel;

namespace Layerwright {

/// The title of a dock as the design has it: its name, how many things are in it, and a button to close it.
/// Dragging it moves the dock.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

    /// A pill beside the name; none for 0.
    void setCount(int count, const QColor &color);
    /// A tab shows the name and the count in place of this.
    void setTabbed(bool tabbed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameDock();

    QDockWidget *m_dock;
    QString m_name;
    int m_count = 0;
    bool m_isTabbed = false;
    QColor m_color;
};

} // namespace Layerwright
