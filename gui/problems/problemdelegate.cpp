// SPDX-License-Identifier: Apache-2.0
#include "gui/problems/problemdelegate.h"

#include "gui/theme/severitylook.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "gui/theme/tints.h"
#include "model/items/problemlistmodel.h"

#include <QPainter>

namespace Layerwright {

static constexpr int rowHeight = 30;
static constexpr int padding = 8;

ProblemDelegate::ProblemDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int mark = index.column() == ProblemListModel::LayerColumn ? 34 : 0;
    return {width + mark + 2 * padding, std::max(rowHeight, option.fontMetrics.height() + 8)};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, Tints::touched(colors));

    const Sides sides(option.rect, option.direction);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
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
    const QString text = index.data().toString().simplified();
    sides.drawText(painter, rect, alignment | Qt::AlignVCenter,
                   QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace Layerwright
