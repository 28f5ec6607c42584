// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/wavelistmodel.h"

#include <QListView>

namespace Layerwright {

/// The install order as a list. The pointer drags layers into a wave or, at a heading, into one of their own
/// between two; Alt+Up and Alt+Down do the first, with Shift the second.
class WaveView final : public QListView
{
    Q_OBJECT

public:
    explicit WaveView(QWidget *parent = nullptr);

    void setWaves(WaveListModel *waves);
    void select(const QList<ItemId> &layers);
    /// To the next wave above (-1) or below (1), as shown.
    void step(int by);
    /// Into a wave of their own above or below.
    void separate(int by);

signals:
    void refused(const QString &why);
    void opened(Layerwright::ItemId layer);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where a drop would go: into the wave of a row, or before the first row of a wave.
    struct Target
    {
        int row = -1; ///< -1: nowhere
        bool isGap = false;

        bool operator==(const Target &) const = default;
    };

    QRect itemRect(int row) const;
    Target targetAt(const QPoint &at) const;
    Result<InstallOrder::Wishes> wishesAt(Target target, const QMimeData *dragged) const;
    void setTarget(Target target);
    QList<ItemId> selectedLayers() const;
    InstallOrder::Direction direction(int by) const;
    void take(const Result<InstallOrder::Wishes> &wishes, const QString &otherwise);
    void refuse(const QString &why, const QPoint &at);

    WaveListModel *m_waves = nullptr;
    Target m_target;
    QPoint m_pressed;
    bool m_pressRefused = false;
};

} // namespace Layerwright
