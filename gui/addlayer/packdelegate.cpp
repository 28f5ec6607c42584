// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/packdelegate.h"

#include "gui/addlayer/logostore.h"
#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "gui/theme/tints.h"
#include "model/items/layercolor.h"
#include "model/items/packlistmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int edge = 16;     // of the list
static constexpr int inset = 4;     // of the selection
static constexpr int markSize = 28; // of the logo
static constexpr int textLeft = edge + markSize + 10;

namespace {

struct Brushes
{
    QPainter *painter;
    Colors colors;
    QFont name;
    QFont dim;
    Sides sides;
};

} // namespace

static void drawText(const Brushes &brushes, const QRect &line, const QFont &font, const QColor &color,
                     Qt::Alignment alignment, const QString &text)
{
    brushes.painter->setFont(font);
    brushes.painter->setPen(color);
    brushes.sides.drawText(brushes.painter, line, alignment | Qt::AlignVCenter,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

static void drawGround(const Brushes &brushes, const QRect &row, QStyle::State state)
{
    const bool selected = state & QStyle::State_Selected;
    const bool hovered = state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    const Colors &colors = brushes.colors;
    const bool focused = selected && (state & QStyle::State_HasFocus);
    brushes.painter->setPen(focused ? QPen(colors.accent) : QPen(Qt::NoPen));
    brushes.painter->setBrush(selected ? colors.selection : Tints::touched(colors));
    brushes.painter->drawRoundedRect(QRectF(row).adjusted(inset + 0.5, 1.5, -inset - 0.5, -0.5), 6, 6);
}

/// A logo has its own ground: many are drawn in black.
static void drawLogo(const Brushes &brushes, const QRectF &square, const QPixmap &logo)
{
    brushes.painter->setPen(Qt::NoPen);
    brushes.painter->setBrush(Qt::white);
    if (brushes.colors.panel.lightness() < 128)
        brushes.painter->drawRoundedRect(square, 6, 6);
    const QSizeF size =
        QSizeF(logo.deviceIndependentSize()).scaled(square.size() - QSizeF(4, 4), Qt::KeepAspectRatio);
    QRectF place({}, size);
    place.moveCenter(square.center());
    brushes.painter->drawPixmap(place, logo, logo.rect());
}

static void drawLetter(const Brushes &brushes, const QRectF &square, const QModelIndex &index)
{
    brushes.painter->setPen(Qt::NoPen);
    brushes.painter->setBrush(layerColor(index.data(PackListModel::KindRole).value<LayerKind>(),
                                         index.data(PackListModel::PackTypeRole).value<PackType>()));
    brushes.painter->drawRoundedRect(square, 6, 6);
    QFont font = brushes.name;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    brushes.painter->setFont(font);
    brushes.painter->setPen(Qt::white);
    brushes.painter->drawText(square, Qt::AlignCenter, index.data().toString().left(1).toUpper());
}

static QString detailOf(const QModelIndex &index)
{
    const QString summary = index.data(PackListModel::SummaryRole).toString();
    return summary.isEmpty() ? index.data(PackListModel::NameRole).toString() : summary;
}

static void drawLines(const Brushes &brushes, const QRect &row, const QModelIndex &index,
                      PackListModel::Role source)
{
    const QRect lines(row.left() + textLeft, row.top() + 5, row.width() - textLeft - edge, row.height() - 10);
    const QRect upper(lines.left(), lines.top(), lines.width(), lines.height() / 2);
    const QRect lower(lines.left(), upper.bottom() + 1, lines.width(), lines.height() - upper.height());
    const QString state = index.data(PackListModel::StateRole).toString();
    const QString version = index.data(PackListModel::NewestVersionRole).toString();
    const QString right = state.isEmpty() ? index.data(source).toString() : state;
    const auto draw = [&](const QRect &line, const QString &text, const QColor &color) {
        const int room =
            std::min(QFontMetrics(brushes.dim).horizontalAdvance(text) + 2, line.width() * 2 / 5);
        drawText(brushes, line.adjusted(line.width() - room, 0, 0, 0), brushes.dim, color, Qt::AlignRight,
                 text);
        return line.adjusted(0, 0, -room - 8, 0);
    };
    drawText(brushes, draw(upper, version, brushes.colors.dim), brushes.name, brushes.colors.text,
             Qt::AlignLeft, index.data().toString());
    drawText(brushes, draw(lower, right, state.isEmpty() ? brushes.colors.dim : brushes.colors.warning),
             brushes.dim, brushes.colors.dim, Qt::AlignLeft, detailOf(index));
}

PackDelegate::PackDelegate(LogoStore *logos, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_logos(logos)
{
}

QSize PackDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    constexpr int rowHeight = 46;
    const int lines = option.fontMetrics.height() + QFontMetrics(dimFont(option.font)).height() + 12;
    return {160, std::max(rowHeight, lines)};
}

void PackDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    Brushes brushes{painter, colorsOf(option.palette), option.font, dimFont(option.font),
                    Sides(option.rect, option.direction)};
    brushes.name.setBold(true);
    const QRect row = option.rect;
    const QRectF square = brushes.sides.place(
        QRectF(row.left() + edge, row.top() + (row.height() - markSize) / 2.0, markSize, markSize));
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawGround(brushes, row, option.state);
    const QString name = index.data(PackListModel::NameRole).toString() + u'@' +
                         index.data(PackListModel::NewestVersionRole).toString();
    const QPixmap logo =
        m_logos->logo(name, index.data(PackListModel::ContentsRole).value<PackContentsPointer>(), markSize,
                      painter->device()->devicePixelRatioF());
    if (logo.isNull())
        drawLetter(brushes, square, index);
    else
        drawLogo(brushes, square, logo);
    drawLines(brushes, row, index, m_isKindShown ? PackListModel::SourceRole : PackListModel::OriginRole);
    painter->restore();
}

} // namespace Layerwright
