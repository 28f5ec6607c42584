// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Layerwright {

/// Draws a chosen row in the calm colour of lists, so that marks and boxes keep theirs.
class RuleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RuleDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Layerwright
