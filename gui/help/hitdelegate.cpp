// SPDX-License-Identifier: Apache-2.0
#include "gui/help/hitdelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"

#include <QPainter>

namespace Layerwright {

static constexpr int padding = 12;
static constexpr int above = 7;
static constexpr int excerptLines = 2;

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mixed(colors.panel, colors.text, 0.04));
    QFont bold = option.font;
    bold.setBold(true);
    const QFont small = dimFont(option.font);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics smallMetrics(small);
    const Sides sides(option.rect, option.direction);
    QRect rect = option.rect.adjusted(padding, above, -padding, 0);
    const QRect first(rect.left(), rect.top(), rect.width(), boldMetrics.height());
    const QString title = index.data().toString();
    const QString page = index.data(PageRole).toString();

    painter->setFont(bold);
    painter->setPen(colors.text);
    const QString shown = boldMetrics.elidedText(title, Qt::ElideRight, rect.width());
    sides.drawText(painter, first, Qt::AlignLeft | Qt::AlignTop, shown);
    painter->setFont(small);
    painter->setPen(colors.dim);
    const int used = boldMetrics.horizontalAdvance(shown) + 8;
    if (page != title && rect.width() - used > 40)
        sides.drawText(painter, first.adjusted(used, boldMetrics.ascent() - smallMetrics.ascent(), 0, 0),
                       Qt::AlignLeft | Qt::AlignTop,
                       smallMetrics.elidedText(page, Qt::ElideRight, rect.width() - used));
    rect.setTop(rect.top() + boldMetrics.lineSpacing() + 1);
    QRect line(rect.left(), rect.top(), rect.width(), smallMetrics.height());
    for (const QString &words :
         elidedLines(index.data(ExcerptRole).toString(), small, rect.width(), excerptLines)) {
        sides.drawText(painter, line, Qt::AlignLeft | Qt::AlignTop, words);
        line.translate(0, smallMetrics.lineSpacing());
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QFont bold = option.font;
    bold.setBold(true);
    return {120, QFontMetrics(bold).lineSpacing() + 1 +
                     excerptLines * QFontMetrics(dimFont(option.font)).lineSpacing() + 2 * above};
}

} // namespace Layerwright
