// SPDX-License-Identifier: Apache-2.0
#include "gui/help/hitdelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/textfit.h"

#include <QPainter>
#include <QTextLayout>

namespace Layerwright {

static constexpr int padding = 12;
static constexpr int above = 7;
static constexpr int excerptLines = 2;

/// So many lines of the text, the last one elided.
static void paintExcerpt(QPainter *painter, const QRect &rect, const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (int row = 0; row < excerptLines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = text.mid(line.textStart());
        const QString shown = row + 1 < excerptLines ? text.mid(line.textStart(), line.textLength())
                                                     : metrics.elidedText(rest, Qt::ElideRight, rect.width());
        painter->drawText(rect.left(), rect.top() + row * metrics.lineSpacing() + metrics.ascent(), shown);
    }
    layout.endLayout();
}

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
    QRect rect = option.rect.adjusted(padding, above, -padding, 0);
    const QString title = index.data().toString();
    const QString page = index.data(PageRole).toString();

    painter->setFont(bold);
    painter->setPen(colors.text);
    const QString shown = boldMetrics.elidedText(title, Qt::ElideRight, rect.width());
    painter->drawText(rect.left(), rect.top() + boldMetrics.ascent(), shown);
    painter->setFont(small);
    painter->setPen(colors.dim);
    const int used = boldMetrics.horizontalAdvance(shown) + 8;
    if (page != title && rect.width() - used > 40)
        painter->drawText(rect.left() + used, rect.top() + boldMetrics.ascent(),
                          smallMetrics.elidedText(page, Qt::ElideRight, rect.width() - used));
    rect.setTop(rect.top() + boldMetrics.lineSpacing() + 1);
    paintExcerpt(painter, rect, index.data(ExcerptRole).toString(), small);
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
