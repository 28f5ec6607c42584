// SPDX-License-Identifier: Apache-2.0
#include "gui/outline/outlinedelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/letteredtext.h"
#include "gui/theme/textfit.h"
#include "model/items/outlinemodel.h"

#include <QPainter>
#include <QWidget>

namespace Layerwright {

static constexpr int padding = 4;
static constexpr int gap = 10;

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {0, option.fontMetrics.height() + 9};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.widget->palette());
    QFont font = option.font;
    font.setBold(index.model()->rowCount(index) > 0 && !index.parent().isValid());
    const Sides sides(option.rect, option.direction);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const int width =
        drawLettered(painter, sides, rect,
                     {index.data().toString(), index.data(OutlineModel::LettersRole).value<QList<int>>(),
                      font, colors.text, colors.accent});
    const QString detail = index.data(OutlineModel::DetailRole).toString();
    const QRect beside = rect.adjusted(width + gap, 0, 0, 0);
    if (detail.isEmpty() || beside.width() < gap)
        return;
    const QFont small = dimFont(option.font);
    painter->setFont(small);
    painter->setPen(colors.dim);
    sides.drawText(painter, beside, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(small).elidedText(detail, Qt::ElideRight, beside.width()));
}

} // namespace Layerwright
