// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/readingorder.h"

#include "gui/theme/sides.h"

#include <QLabel>
#include <QStyleOption>

namespace Layerwright {

QString ReadingOrder::isolated(const QString &text, Qt::LayoutDirection around)
{
    if (text.isEmpty() || around != Qt::RightToLeft || text.isRightToLeft())
        return text;
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return leftToRightIsolate + text + popIsolate;
}

/// The keys behind the tab are a text of their own.
QStyleOptionMenuItem ReadingOrder::of(const QStyleOptionMenuItem &item)
{
    QStyleOptionMenuItem own = item;
    QStringList parts = item.text.split(u'\t');
    for (QString &part : parts)
        part = isolated(part, item.direction);
    own.text = parts.join(u'\t');
    return own;
}

QStyleOptionViewItem ReadingOrder::of(const QStyleOptionViewItem &item)
{
    QStyleOptionViewItem own = item;
    own.text = isolated(item.text, item.direction);
    return own;
}

int ReadingOrder::take(QPainter *painter, int flags, const QString &text)
{
    const Qt::Alignment placed = QStyle::visualAlignment(
        painter->layoutDirection(), Qt::Alignment(flags) & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute));
    painter->setLayoutDirection(Sides::directionOf(text));
    const int others =
        flags & ~(Qt::AlignHorizontal_Mask | Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    return others | int(placed);
}

void ReadingOrder::settle(QLabel *label)
{
    if (label->isRightToLeft())
        label->setAlignment(QStyle::visualAlignment(Qt::RightToLeft, label->alignment()));
}

} // namespace Layerwright
