// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/completiondelegate.h"

#include "gui/editor/completionmodel.h"
#include "gui/theme/letteredtext.h"
#include "gui/theme/tints.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int padding = 8;

/// The sign of a kind, and its colour.
static std::pair<QString, QColor> signOf(CompletionKind kind, const Colors &colors)
{
    switch (kind) {
    case CompletionKind::Key:
        return {u"K"_s, colors.key};
    case CompletionKind::Value:
        return {u"V"_s, colors.string};
    case CompletionKind::Variable:
        return {u"$"_s, colors.expression};
    case CompletionKind::Macro:
        return {u"M"_s, colors.expression};
    case CompletionKind::Pack:
        return {u"P"_s, colors.expression};
    case CompletionKind::Function:
        return {u"ƒ"_s, colors.number};
    case CompletionKind::Anchor:
        return {u"&"_s, colors.number};
    }
    return {};
}

static void paintSign(QPainter *painter, const Sides &sides, const QRect &rect, CompletionKind kind,
                      const Colors &colors)
{
    const auto [sign, color] = signOf(kind, colors);
    const int side = rect.height() - 8;
    const QRect square = sides.place(QRect(rect.left() + padding, rect.center().y() - side / 2, side, side));
    painter->setPen(Qt::NoPen);
    painter->setBrush(Tints::badge(colors.panel, color));
    painter->drawRoundedRect(square, 3, 3);
    QFont font = painter->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter->save();
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(square, Qt::AlignCenter, sign);
    painter->restore();
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, colors.selection);
    const Sides sides(rect, option.direction);
    paintSign(painter, sides, rect, CompletionKind(index.data(CompletionModel::KindRole).toInt()), colors);
    QFont font = option.font;
    font.setStrikeOut(index.data(CompletionModel::DeprecatedRole).toBool());
    QRect rest = rect.adjusted(padding + rect.height(), 0, -padding, 0);
    const int used =
        drawLettered(painter, sides, rest,
                     {index.data().toString(), index.data(CompletionModel::LettersRole).value<QList<int>>(),
                      font, colors.text, colors.accent});
    rest.adjust(used + 2 * padding, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(colors.dim);
    const QString detail = index.data(CompletionModel::DetailRole).toString();
    if (rest.width() > 3 * padding)
        sides.drawText(painter, rest, Qt::AlignVCenter | Qt::AlignRight,
                       option.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont bold = option.font;
    bold.setBold(true);
    const int height = option.fontMetrics.height() + 8;
    const int label = QFontMetrics(bold).horizontalAdvance(index.data().toString());
    const int detail =
        qMin(option.fontMetrics.horizontalAdvance(index.data(CompletionModel::DetailRole).toString()), 220);
    return {padding + height + label + 2 * padding + detail + padding, height};
}

} // namespace Layerwright
