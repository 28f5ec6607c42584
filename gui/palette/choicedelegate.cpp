// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/choicedelegate.h"

#include "gui/theme/colors.h"
#include "gui/theme/textfit.h"
#include "model/items/choicelistmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace Layerwright {

static constexpr int rowHeight = 30;
static constexpr int padding = 12;
static constexpr int gap = 8;
static constexpr int iconSize = 16;

namespace {

/// Some text of a choice, and how it looks.
struct Part
{
    QString text;
    QList<int> letters; // that were typed
    QFont font;
    QColor ink;
    QColor lettersInk;
};

} // namespace

/// Bold letters take more room: the width is that of the layout, not of the plain text.
static std::unique_ptr<QTextLayout> layoutOf(const Part &part, int room)
{
    const QString shown = QFontMetrics(part.font).elidedText(part.text, Qt::ElideRight, room);
    auto layout = std::make_unique<QTextLayout>(shown, part.font);
    QList<QTextLayout::FormatRange> ranges;
    for (const int letter : part.letters) {
        if (letter >= shown.size())
            break;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(part.lettersInk);
        ranges.append({letter, 1, format});
    }
    layout->setFormats(ranges);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

/// Gives the width that was used.
static int paintPart(QPainter *painter, const QRect &rect, const Part &part)
{
    if (rect.width() < part.font.pointSize() * 2 || part.text.isEmpty())
        return 0;
    const auto layout = layoutOf(part, rect.width());
    const QSizeF size = layout->lineAt(0).naturalTextRect().size();
    painter->setPen(part.ink);
    painter->setClipRect(rect);
    layout->draw(painter, QPointF(rect.left(), rect.center().y() + 1 - size.height() / 2));
    painter->setClipping(false);
    return qCeil(size.width());
}

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
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect iconRect(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, iconRect, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    rect.setLeft(iconRect.right() + 1 + gap);

    const QString note = index.data(ChoiceListModel::NoteRole).toString();
    const int noteWidth = std::min(QFontMetrics(small).horizontalAdvance(note) + 1, rect.width() / 3);
    paintPart(painter, rect.adjusted(rect.width() - noteWidth, 0, 0, 0), {note, {}, small, dim, dim});
    if (noteWidth > 1)
        rect.adjust(0, 0, -noteWidth - 2 * gap, 0);
    const auto letters = [&index](int role) { return index.data(role).value<QList<int>>(); };
    const int used =
        paintPart(painter, rect,
                  {index.data().toString(), letters(ChoiceListModel::LettersRole), option.font, text, typed});
    rect.adjust(used + gap, 0, 0, 0);
    paintPart(painter, rect,
              {index.data(ChoiceListModel::DetailRole).toString(),
               letters(ChoiceListModel::DetailLettersRole), small, dim, typed});
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, std::max(rowHeight, option.fontMetrics.height() + 8)};
}

} // namespace Layerwright
