// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QPointer>

namespace Layerwright {

/// The stack as a list: dragging with a drop line, a word on why something does not move, YAML files taken
/// in by dropping them.
class LayerView final : public QListView
{
    Q_OBJECT

public:
    explicit LayerView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Says why not at a place of the list, as a tool tip, and to those who listen to `refused`.
    void refuse(const QString &why, const QPoint &at);
    /// The same beside the current layer.
    void refuseHere(const QString &why);

public slots: // as every widget has them that knows the clipboard
    void cut() { emit cutRequested(); }
    void copy() { emit copyRequested(); }
    void paste() { emit pasteRequested(); }

signals:
    void cutRequested();
    void copyRequested();
    void pasteRequested();
    void refused(const QString &why);
    void filesDropped(const QStringList &paths);
    /// A letter was typed while nothing is edited: a search begins.
    void searchTyped(const QString &text);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int gapAt(const QPoint &at) const;
    int gapY(int gap) const;
    QString whyNotInto(int gap, const QMimeData *dragged) const;
    QPixmap dragPixmap(const QModelIndexList &rows) const;
    void setGap(int gap);

    QPoint m_pressed;
    bool m_pressRefused = false;
    int m_gap = -1; ///< the row before which a drop would go; -1 while there is none
};

} // namespace Layerwright
