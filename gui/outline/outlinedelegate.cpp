// SPDX-License-Identifier: Apache-2.0
#include "gui/outline/outlinedelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/textfit.h"
#include "model/items/outlinemodel.h"

#include <QPainter>
#include <QTextLayout>
#include <QWidget>

namespace Layerwright {

static constexpr int padding = 4;
static constexpr int gap = 10;

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {0, option.fontMetrics.height() + 9};
}

/// The name as it fits, its letters that were searched for in bold and the colour of what is chosen.
static qreal paintName(QPainter *painter, const QRect &rect, const QString &name, const QList<int> &letters,
                       const QFont &font, const QColor &accent)
{
    const QString shown = QFontMetrics(font).elidedText(name, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    for (const int letter : letters) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(accent);
        formats.append({letter, 1, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(shown.size()));
    layout.endLayout();
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.widget->palette());
    QFont font = option.font;
    font.setBold(index.model()->rowCount(index) > 0 && !index.parent().isValid());
    painter->setPen(colors.text);
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const qreal width =
        paintName(painter, rect, index.data().toString(),
                  index.data(OutlineModel::LettersRole).value<QList<int>>(), font, colors.accent);
    const QString detail = index.data(OutlineModel::DetailRole).toString();
    const QRect beside = rect.adjusted(static_cast<int>(width) + gap, 0, 0, 0);
    if (detail.isEmpty() || beside.width() < gap)
        return;
    const QFont small = dimFont(option.font);
    painter->setFont(small);
    painter->setPen(colors.dim);
    painter->drawText(beside, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      QFontMetrics(small).elidedText(detail, Qt::ElideRight, beside.width()));
}

} // namespace Layerwright
