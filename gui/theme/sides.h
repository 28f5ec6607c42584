// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMargins>
#include <QPainter>
#include <QRect>

namespace Layerwright {

/// For who paints: turns places that are measured from the left round where one reads from the right.
class Sides final
{
public:
    Sides(const QRect &within, Qt::LayoutDirection direction)
        : m_sum(2 * within.left() + within.width())
        , m_isTurned(direction == Qt::RightToLeft)
    {
    }

    QRectF place(QRectF rect) const
    {
        if (m_isTurned)
            rect.moveLeft(m_sum - rect.left() - rect.width());
        return rect;
    }
    QRect place(const QRect &rect) const { return place(QRectF(rect)).toRect(); }
    QPointF place(const QPointF &point) const
    {
        return m_isTurned ? QPointF(m_sum - point.x(), point.y()) : point;
    }

    /// What setContentsMargins() takes: layouts turn round what is in them, but not the room at their sides.
    static QMargins margins(const QMargins &margins, Qt::LayoutDirection direction)
    {
        if (direction != Qt::RightToLeft)
            return margins;
        return {margins.right(), margins.top(), margins.left(), margins.bottom()};
    }

    static Qt::LayoutDirection directionOf(const QString &text)
    {
        return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    }

    /// A text at its place, each read in its own direction: a version is "3.3.x" from either side.
    void drawText(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text) const
    {
        const bool isTurned = m_isTurned && !(alignment & Qt::AlignAbsolute);
        if (isTurned && alignment & (Qt::AlignLeft | Qt::AlignRight))
            alignment ^= Qt::AlignLeft | Qt::AlignRight;
        painter->setLayoutDirection(directionOf(text));
        painter->drawText(place(rect), int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
    }

private:
    int m_sum;
    bool m_isTurned;
};

} // namespace Layerwright
