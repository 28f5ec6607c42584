// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Layerwright {

/// A variable in two lines: its name and format; what a deployer reads, the default, and how often it is
/// used.
class VariableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit VariableDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Layerwright
