// SPDX-License-Identifier: Apache-2.0
#include "gui/outline/outlineview.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"

#include <QPainter>

namespace Layerwright {

OutlineView::OutlineView(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_Hover);
}

void OutlineView::expandAllOf(const QModelIndexList &indexes)
{
    scheduleDelayedItemsLayout();
    for (const QModelIndex &index : indexes)
        if (index.isValid())
            expand(index);
    executeDelayedItemsLayout();
}

void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colors colors = colorsOf(palette());
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect,
                          hasFocus() ? colors.selection : mixed(colors.panel, colors.text, 0.07));
    else if (option.rect.contains(viewport()->mapFromGlobal(QCursor::pos())))
        painter->fillRect(option.rect, mixed(colors.panel, colors.text, 0.04));
    QStyleOptionViewItem clear = option; // the colour is there already
    clear.palette.setColor(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, clear, index);
}

/// An arrow where there is something to open, and nothing else.
void OutlineView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const qreal size = 7;
    const Sides sides(rect, layoutDirection()); // the rectangle is turned round already, what is in it is not
    const QPointF centre =
        sides.place(QPointF(rect.right() - indentation() / 2.0 + 1, rect.center().y() + 0.5));
    QPolygonF arrow{{-size / 2, -size / 4}, {0, size / 4}, {size / 2, -size / 4}};
    if (!isExpanded(index))
        arrow = {{-size / 4, -size / 2}, {size / 4, 0}, {-size / 4, size / 2}};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colorsOf(palette()).dim, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(centre);
    if (isRightToLeft())
        painter->scale(-1, 1);
    painter->drawPolyline(arrow);
    painter->restore();
}

} // namespace Layerwright
