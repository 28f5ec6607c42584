// SPDX-License-Identifier: Apache-2.0
#include "gui/uses/usedelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "model/items/uselistmodel.h"

#include <QFontDatabase>
#include <QPainter>
#include <QWidget>

namespace Layerwright {

static constexpr int rowHeight = 28;
static constexpr int padding = 8;

QSize UseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int room = index.column() == UseListModel::TextColumn ? 8 : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * padding + room,
            std::max(rowHeight, option.fontMetrics.height() + 8)};
}

/// Before the use, the use itself, and behind it.
static void paintLine(QPainter *painter, QRect rect, const QModelIndex &index, const Colors &colors)
{
    const QString line = index.data().toString();
    const int begin = index.data(UseListModel::MarkBeginRole).toInt();
    const int length = index.data(UseListModel::MarkLengthRole).toInt();
    const bool isDefinition = index.data(UseListModel::IsDefinitionRole).toBool();
    const QFont plain = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    QFont bold = plain;
    bold.setBold(true);
    painter->setLayoutDirection(Qt::LeftToRight); // as YAML is read everywhere
    const auto part = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter->setFont(font);
        painter->setPen(ink);
        const QFontMetrics metrics(font);
        painter->drawText(rect,
                          int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
        rect.setLeft(std::min(rect.right(), rect.left() + metrics.horizontalAdvance(text)));
    };
    part(line.left(begin), plain, colors.dim);
    part(line.mid(begin, length), bold, isDefinition ? colors.accent : colors.text);
    part(line.mid(begin + length), plain, colors.dim);
}

void UseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.widget->palette());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mixed(colors.panel, colors.text, 0.04));
    const bool isFirst = index.column() == UseListModel::TextColumn;
    const QRect rect = option.rect.adjusted(isFirst ? padding + 8 : padding, 0, -padding, 0);
    if (index.column() == UseListModel::LineColumn) {
        paintLine(painter, rect, index, colors);
        return;
    }
    const QFont font = isFirst ? option.font : dimFont(option.font);
    painter->setFont(font);
    painter->setPen(isFirst ? colors.text : colors.dim);
    const Sides sides(option.rect, option.direction);
    sides.drawText(painter, rect, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

} // namespace Layerwright
