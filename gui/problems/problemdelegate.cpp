// SPDX-License-Identifier: Apache-2.0
#include "gui/problems/problemdelegate.h"

#include "gui/theme/severitylook.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "gui/theme/tints.h"
#include "model/items/problemlistmodel.h"

#include <QPainter>
#include <QTreeView>

namespace Layerwright {

static constexpr int rowHeight = 30;
static constexpr int padding = 8;

/// So wide that what comes and goes while one types does not push the messages about.
static int leastWidth(const QFontMetrics &metrics, int column)
{
    switch (column) {
    case ProblemListModel::LayerColumn:
        return metrics.averageCharWidth() * 12;
    case ProblemListModel::PlaceColumn:
        return metrics.averageCharWidth() * 14;
    default:
        return 0;
    }
}

/// A message goes on below the link where its row has none.
static QRect roomOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect room = option.rect;
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const QModelIndex link = index.siblingAtColumn(ProblemListModel::FixColumn);
    if (!view || index.column() != ProblemListModel::MessageColumn || !link.data().toString().isEmpty())
        return room;
    const int more = view->columnWidth(ProblemListModel::FixColumn);
    return option.direction == Qt::RightToLeft ? room.adjusted(-more, 0, 0, 0) : room.adjusted(0, 0, more, 0);
}

ProblemDelegate::ProblemDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int mark = index.column() == ProblemListModel::LayerColumn ? 34 : 0;
    const int width = std::max(option.fontMetrics.horizontalAdvance(index.data().toString()),
                               leastWidth(option.fontMetrics, index.column()));
    return {width + mark + 2 * padding, std::max(rowHeight, option.fontMetrics.height() + 8)};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QString text = index.data().toString().simplified();
    if (index.column() == ProblemListModel::FixColumn && text.isEmpty())
        return;
    const Colors colors = colorsOf(option.palette);
    const QRect room = roomOf(option, index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(room, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(room, Tints::touched(colors));

    const Sides sides(room, option.direction);
    QRect rect = room.adjusted(padding, 0, -padding, 0);
    QFont font = option.font;
    QColor ink = colors.text;
    Qt::Alignment alignment = Qt::AlignLeft;
    switch (index.column()) {
    case ProblemListModel::LayerColumn: {
        const auto severity = index.data(ProblemListModel::SeverityRole).value<Severity>();
        const QRect mark(rect.left() + 4, rect.center().y() - 7, 14, 14);
        SeverityLook::icon(severity, colors).paint(painter, sides.place(mark));
        rect.setLeft(mark.right() + 12);
        break;
    }
    case ProblemListModel::PlaceColumn:
        ink = colors.dim;
        font = dimFont(font);
        break;
    case ProblemListModel::FixColumn:
        ink = colors.accent;
        alignment = Qt::AlignRight;
        break;
    default:
        break;
    }
    painter->setFont(font);
    painter->setPen(ink);
    sides.drawText(painter, rect, alignment | Qt::AlignVCenter,
                   QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace Layerwright
