// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Layerwright {

/// Draws a problem: how grave it is by colour and shape, where it is in dim, and its way out as a link.
class ProblemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProblemDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Layerwright
