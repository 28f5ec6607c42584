// SPDX-License-Identifier: Apache-2.0
#include "gui/variables/variabledelegate.h"

#include "gui/theme/severitylook.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "gui/theme/tints.h"
#include "model/items/variablelistmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int rowHeight = 46;
static constexpr int padding = 12;
static constexpr int gap = 8;

VariableDelegate::VariableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize VariableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {180, std::max(rowHeight, 2 * option.fontMetrics.height() + 12)};
}

/// Text at the left that gives way to the text at the right.
static void drawLine(QPainter *painter, const Sides &sides, const QRect &rect, const QString &left,
                     const QColor &leftInk, const QString &right, const QColor &rightInk,
                     const QFont &rightFont)
{
    const QFont leftFont = painter->font();
    const int rightWidth = std::min(QFontMetrics(rightFont).horizontalAdvance(right), rect.width() / 2);
    painter->setFont(rightFont);
    painter->setPen(rightInk);
    sides.drawText(painter, rect, Qt::AlignRight | Qt::AlignVCenter,
                   QFontMetrics(rightFont).elidedText(right, Qt::ElideRight, rightWidth));
    painter->setFont(leftFont);
    painter->setPen(leftInk);
    const QRect room = rect.adjusted(0, 0, -rightWidth - gap, 0);
    sides.drawText(painter, room, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(leftFont).elidedText(left, Qt::ElideRight, room.width()));
}

static QString useText(const QModelIndex &index)
{
    const int uses = index.data(VariableListModel::UseCountRole).toInt();
    if (uses < 0)
        return {};
    return uses == 0 ? VariableDelegate::tr("unused") : VariableDelegate::tr("%n use(s)", nullptr, uses);
}

void VariableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Sides sides(option.rect, option.direction);
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? colors.selection : Tints::touched(colors));
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colors.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    QRect rect = row.adjusted(padding - 4, 4, -padding + 4, -4);
    if (const QVariant severity = index.data(VariableListModel::SeverityRole); severity.isValid()) {
        const QRect mark(rect.right() - 13, rect.center().y() - 7, 14, 14);
        SeverityLook::icon(severity.value<Severity>(), colors).paint(painter, sides.place(mark));
        rect.setRight(mark.left() - gap);
    }
    const QRect top(rect.left(), rect.top(), rect.width(), rect.height() / 2);
    const QRect bottom = top.translated(0, rect.height() / 2);
    QFont bold = option.font;
    bold.setBold(true);
    const QFont dim = dimFont(option.font);
    const QStringList flags = index.data(VariableListModel::FlagsRole).toStringList();
    painter->setFont(bold);
    drawLine(painter, sides, top, index.data().toString(), colors.text,
             index.data(VariableListModel::FormatNameRole).toString(), colors.dim, dim);
    QStringList words{index.data(VariableListModel::DisplayNameRole).toString()};
    const QString value = index.data(VariableListModel::DefaultRole).toString();
    if (!value.isEmpty())
        words.append(tr("= %1").arg(value));
    words += flags;
    words.removeAll(QString());
    painter->setFont(dim);
    drawLine(painter, sides, bottom, words.join(u" · "_s), colors.dim, useText(index),
             useText(index) == tr("unused") ? colors.warning : colors.dim, dim);
    painter->restore();
}

} // namespace Layerwright
