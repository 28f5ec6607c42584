// SPDX-License-Identifier: Apache-2.0
#include "gui/overrides/overridedelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/tints.h"
#include "model/items/overridelistmodel.h"

#include <QFontDatabase>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int rowHeight = 30;
static constexpr int padding = 8;
static constexpr int longestKey = 340;

static QFont fontOf(const QStyleOptionViewItem &option, int column)
{
    const bool isCode = column == OverrideListModel::KeyColumn || column == OverrideListModel::ChangeColumn;
    return isCode ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : option.font;
}

/// YAML is read from the left everywhere. Gives the rest of the rectangle.
static QRect paintCode(QPainter *painter, const QRect &rect, const QString &text, int room)
{
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::min(room, rect.width()));
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                      shown);
    return rect.adjusted(std::min(rect.width(), metrics.horizontalAdvance(shown)), 0, 0, 0);
}

/// The pack's value, struck out, before that of the layer; a plus where the pack has none.
static void paintChange(QPainter *painter, QRect rect, const QModelIndex &index, const Colors &colors)
{
    const QVariant ofPack = index.data(OverrideListModel::OfPackRole);
    const QVariant ofLayer = index.data(OverrideListModel::OfLayerRole);
    const QFont plain = painter->font();
    if (ofPack.isValid()) {
        QFont struck = plain;
        struck.setStrikeOut(true);
        painter->setFont(struck);
        painter->setPen(colors.dim);
        rect =
            paintCode(painter, rect, ofPack.toString(), ofLayer.isValid() ? rect.width() / 2 : rect.width());
        painter->setFont(plain);
    }
    if (!ofLayer.isValid())
        return;
    painter->setPen(colors.dim);
    rect = paintCode(painter, rect, ofPack.isValid() ? u" → "_s : u"+ "_s, rect.width());
    painter->setPen(colors.text);
    paintCode(painter, rect, ofLayer.toString(), rect.width());
}

QSize OverrideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index.column()));
    const int width = metrics.horizontalAdvance(index.data().toString()) + 2;
    const bool isKey = index.column() == OverrideListModel::KeyColumn;
    const int begin = index.column() == OverrideListModel::LayerColumn ? 8 : 0;
    return {(isKey ? std::min(width, longestKey) : width) + begin + 2 * padding,
            std::max(rowHeight, metrics.height() + 8)};
}

void OverrideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, Tints::touched(colors));

    const int begin = index.column() == OverrideListModel::LayerColumn ? 8 : 0;
    const QRect rect = option.rect.adjusted(padding + begin, 0, -padding, 0);
    const Sides sides(option.rect, option.direction);
    painter->setFont(fontOf(option, index.column()));
    const QFontMetrics metrics(painter->font());
    const QString text = index.data().toString();
    switch (index.column()) {
    case OverrideListModel::ChangeColumn:
        paintChange(painter, sides.place(rect), index, colors);
        break;
    case OverrideListModel::KeyColumn:
        painter->setPen(colors.text);
        paintCode(painter, sides.place(rect), metrics.elidedText(text, Qt::ElideMiddle, rect.width()),
                  rect.width());
        break;
    default: {
        const bool isLink = index.column() == OverrideListModel::ResetColumn;
        painter->setPen(isLink ? colors.accent : colors.text);
        sides.drawText(painter, rect, (isLink ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                       metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
    }
}

} // namespace Layerwright
