// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Layerwright {

/// A section that was found: its title, the page's, and two lines of what stands there.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PageRole = Qt::UserRole + 2, ExcerptRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Layerwright
