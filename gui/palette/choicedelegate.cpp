// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/choicedelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/letteredtext.h"
#include "gui/theme/textfit.h"
#include "model/items/choicelistmodel.h"

#include <QPainter>

namespace Layerwright {

static constexpr int rowHeight = 30;
static constexpr int padding = 12;
static constexpr int gap = 8;
static constexpr int iconSize = 16;

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    const QColor text = isEnabled ? colors.text : colors.faint;
    const QColor dim = isEnabled ? colors.dim : colors.faint;
    const QColor typed = isEnabled ? colors.accent : colors.faint;
    const QFont small = dimFont(option.font);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver && isEnabled)
        painter->fillRect(option.rect, mixed(colors.panel, colors.text, 0.04));
    const Sides sides(option.rect, option.direction);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect iconRect(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, sides.place(iconRect), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    rect.setLeft(iconRect.right() + 1 + gap);

    const QString note = index.data(ChoiceListModel::NoteRole).toString();
    const int noteWidth = std::min(QFontMetrics(small).horizontalAdvance(note) + 1, rect.width() / 3);
    painter->setFont(small);
    painter->setPen(dim);
    sides.drawText(painter, rect, Qt::AlignRight | Qt::AlignVCenter,
                   QFontMetrics(small).elidedText(note, Qt::ElideRight, noteWidth));
    if (noteWidth > 1)
        rect.adjust(0, 0, -noteWidth - 2 * gap, 0);
    const auto letters = [&index](int role) { return index.data(role).value<QList<int>>(); };
    const int used = drawLettered(
        painter, sides, rect,
        {index.data().toString(), letters(ChoiceListModel::LettersRole), option.font, text, typed});
    rect.adjust(used + gap, 0, 0, 0);
    if (rect.width() > small.pointSize() * 2)
        drawLettered(painter, sides, rect,
                     {index.data(ChoiceListModel::DetailRole).toString(),
                      letters(ChoiceListModel::DetailLettersRole), small, dim, typed});
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, std::max(rowHeight, option.fontMetrics.height() + 8)};
}

} // namespace Layerwright
