// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace Layerwright {

/// A tree whose rows are coloured over their whole width, as the other lists of the window are.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

    /// In one go: one by one takes time in the square of their number.
    void expandAllOf(const QModelIndexList &indexes);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace Layerwright
