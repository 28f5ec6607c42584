// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Layerwright {

/// Draws a layer in two lines: what it is and from where, its version, and what is the matter with it.
/// The first row of each part of the stack carries the heading of that part above it.
class LayerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LayerDelegate(QObject *parent = nullptr);

    /// The part of the item's rectangle below its heading.
    static QRect rowRect(const QRect &item, const QModelIndex &index);
    static QString heading(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace Layerwright
