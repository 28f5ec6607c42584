// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/layerdelegate.h"

#include "gui/stack/layerlook.h"
#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "gui/theme/tints.h"
#include "model/items/layerlistmodel.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int rowHeight = 46;
static constexpr int headingHeight = 32;
static constexpr int edge = 16;     // of the panel
static constexpr int inset = 8;     // of the selection
static constexpr int markLeft = 38; // of the kind's square
static constexpr int markSize = 28;
static constexpr int textLeft = markLeft + markSize + 10;

namespace {

/// What one row needs while it is drawn.
struct Brushes
{
    QPainter *painter;
    Colors colors;
    QFont name;
    QFont dim;
    Sides sides;
};

} // namespace

static void drawHeading(const Brushes &brushes, const QRect &item, const QString &text)
{
    QFont font = brushes.dim;
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    font.setPointSizeF(font.pointSizeF() * 0.94);
    const QRect rect(item.left() + edge, item.top() + 4, item.width() - 2 * edge, headingHeight - 4);
    brushes.painter->setFont(font);
    brushes.painter->setPen(brushes.colors.dim);
    brushes.sides.drawText(brushes.painter, rect, Qt::AlignVCenter | Qt::AlignLeft,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

static void drawGround(const Brushes &brushes, const QRect &row, QStyle::State state)
{
    const bool selected = state & QStyle::State_Selected;
    const bool hovered = state & QStyle::State_MouseOver;
    const bool focused = (state & QStyle::State_HasFocus) && (state & QStyle::State_Active);
    if (!selected && !hovered && !focused)
        return;
    const Colors &colors = brushes.colors;
    brushes.painter->setPen(focused ? QPen(colors.accent) : QPen(Qt::NoPen));
    brushes.painter->setBrush(selected  ? colors.selection
                              : hovered ? Tints::touched(colors)
                                        : QColor(Qt::transparent));
    brushes.painter->drawRoundedRect(QRectF(row).adjusted(inset + 0.5, 0.5, -inset - 0.5, -0.5), 6, 6);
}

static void drawHandle(const Brushes &brushes, const QRect &row)
{
    brushes.painter->setPen(Qt::NoPen);
    brushes.painter->setBrush(brushes.colors.faint);
    const QPointF middle = brushes.sides.place(QPointF(row.left() + 24, row.center().y() + 0.5));
    for (const int dx : {-2, 2})
        for (const int dy : {-5, 0, 5})
            brushes.painter->drawEllipse(middle + QPointF(dx, dy), 1.1, 1.1);
}

static void drawMark(const Brushes &brushes, const QRect &row, const LayerLook &look)
{
    const QRectF square = brushes.sides.place(
        QRectF(row.left() + markLeft, row.top() + (row.height() - markSize) / 2.0, markSize, markSize));
    brushes.painter->setPen(Qt::NoPen);
    brushes.painter->setBrush(look.color);
    brushes.painter->drawRoundedRect(square, 6, 6);
    QFont font = brushes.name;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    brushes.painter->setFont(font);
    brushes.painter->setPen(Qt::white);
    brushes.painter->drawText(square, Qt::AlignCenter, look.letter);
}

/// The number of findings, by colour and by sign; gives the width it took.
static int drawBadge(const Brushes &brushes, const QRect &line, const LayerLook &look)
{
    const int count = look.errors + look.warnings;
    if (count == 0)
        return 0;
    const QColor color = look.errors > 0 ? brushes.colors.error : brushes.colors.warning;
    const QString text = (look.errors > 0 ? u"✕ %1"_s : u"▲ %1"_s).arg(count);
    QFont font = brushes.dim;
    font.setPointSizeF(font.pointSizeF() * 0.92);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 14;
    const QRectF pill =
        brushes.sides.place(QRectF(line.right() - width + 1, line.center().y() - 7.5, width, 16));
    brushes.painter->setPen(Qt::NoPen);
    brushes.painter->setBrush(Tints::badge(brushes.colors.panel, color));
    brushes.painter->drawRoundedRect(pill, 8, 8);
    brushes.painter->setFont(font);
    brushes.painter->setPen(color);
    brushes.painter->setLayoutDirection(Qt::LeftToRight); // the sign is before the number
    brushes.painter->drawText(pill, Qt::AlignCenter, text);
    return width + 8;
}

static void drawText(const Brushes &brushes, const QRect &line, const QFont &font, const QColor &color,
                     Qt::Alignment alignment, const QString &text)
{
    brushes.painter->setFont(font);
    brushes.painter->setPen(color);
    brushes.sides.drawText(brushes.painter, line, alignment | Qt::AlignVCenter,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

static void drawLines(const Brushes &brushes, const QRect &row, const LayerLook &look)
{
    const QRect text(row.left() + textLeft, row.top() + 5, row.width() - textLeft - edge, row.height() - 10);
    const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
    const QRect lower(text.left(), upper.bottom() + 1, text.width(), text.height() - upper.height());
    const int badge = drawBadge(brushes, lower, look);
    const int version = QFontMetrics(brushes.dim).horizontalAdvance(look.version) + 2;
    const int versionRoom = std::min(version, text.width() * 2 / 5);
    drawText(brushes, upper.adjusted(upper.width() - versionRoom, 0, 0, 0), brushes.dim, brushes.colors.dim,
             Qt::AlignRight, look.version);
    const QString arrow = look.newer.isEmpty() ? QString() : u"↑"_s;
    const int arrowRoom = arrow.isEmpty() ? 0 : QFontMetrics(brushes.name).horizontalAdvance(arrow) + 6;
    drawText(brushes, upper.adjusted(upper.width() - versionRoom - arrowRoom, 0, -versionRoom, 0),
             brushes.name, brushes.colors.accent, Qt::AlignLeft, arrow);
    drawText(brushes, upper.adjusted(0, 0, -versionRoom - arrowRoom - 8, 0), brushes.name,
             brushes.colors.text, Qt::AlignLeft, look.name);
    drawText(brushes, lower.adjusted(0, 0, -badge, 0), brushes.dim, brushes.colors.dim, Qt::AlignLeft,
             look.detail);
}

LayerDelegate::LayerDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString LayerDelegate::heading(const QModelIndex &index)
{
    if (const QVariant own = index.data(LayerListModel::HeadingRole); own.isValid())
        return own.toString();
    const bool isCore = LayerLooks::of(index).isCore;
    if (index.row() > 0 && LayerLooks::of(index.siblingAtRow(index.row() - 1)).isCore == isCore)
        return {};
    if (isCore)
        return tr("Infrastructure · fixed order");
    return index.flags().testFlag(Qt::ItemIsDragEnabled) ? tr("Add-ons · drag to reorder") : tr("Add-ons");
}

QRect LayerDelegate::rowRect(const QRect &item, const QModelIndex &index)
{
    return item.adjusted(0, heading(index).isEmpty() ? 0 : headingHeight, 0, 0);
}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(dimFont(option.font)).height() + 12;
    return {120, std::max(rowHeight, lines) + (heading(index).isEmpty() ? 0 : headingHeight)};
}

void LayerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    Brushes brushes{painter, colorsOf(option.palette), option.font, dimFont(option.font),
                    Sides(option.rect, option.direction)};
    brushes.name.setBold(true);
    const LayerLook look = LayerLooks::of(index);
    const QRect row = rowRect(option.rect, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const QString text = heading(index); !text.isEmpty())
        drawHeading(brushes, option.rect, text);
    drawGround(brushes, row, option.state);
    if (index.flags().testFlag(Qt::ItemIsDragEnabled) &&
        (option.state & (QStyle::State_MouseOver | QStyle::State_Selected)))
        drawHandle(brushes, row);
    drawMark(brushes, row, look);
    if (!(option.state & QStyle::State_Editing))
        drawLines(brushes, row, look);
    painter->restore();
}

QWidget *LayerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the layer"));
    return editor;
}

/// Once: what was typed stays when something else of the layer changes meanwhile, as when its problems are
/// counted.
void LayerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static constexpr const char *filled = "filled";
    if (editor->property(filled).toBool())
        return;
    QStyledItemDelegate::setEditorData(editor, index);
    editor->setProperty(filled, true);
}

void LayerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const QRect row = rowRect(option.rect, index);
    const int height = editor->sizeHint().height();
    editor->setGeometry(Sides(option.rect, option.direction)
                            .place(QRect(row.left() + textLeft - 6, row.center().y() - height / 2,
                                         row.width() - textLeft - edge + 6, height)));
}

} // namespace Layerwright
