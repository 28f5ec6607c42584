// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    /// A text at its place, each read in its own direction: a version is "3.3.x" from either side.
    void drawText(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text) const
    {
        if (m_isTurned && alignment & Qt::AlignLeft)
            alignment = (alignment & ~Qt::AlignLeft) | Qt::AlignRight;
        else if (m_isTurned && alignment & Qt::AlignRight)
            alignment = (alignment & ~Qt::AlignRight) | Qt::AlignLeft;
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(place(rect), int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
    }

private:
    int m_sum;
    bool m_isTurned;
};

} // namespace Layerwright
