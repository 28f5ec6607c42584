// SPDX-License-Identifier: Apache-2.0
#include "model/report/stackcardobject.h"

namespace Layerwright {

StackCardObject::StackCardObject(double width, const QFont &font)
    : m_size(width, width * cardHeight / pictureWidth)
    , m_font(font)
{
}

QTextCharFormat StackCardObject::add(const StackCard &card)
{
    QTextCharFormat format;
    format.setObjectType(Type);
    format.setProperty(CardProperty, static_cast<int>(m_cards.size()));
    m_cards.append(card);
    return format;
}

QSizeF StackCardObject::intrinsicSize(QTextDocument *, int, const QTextFormat &)
{
    return m_size;
}

void StackCardObject::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                                 const QTextFormat &format)
{
    paintCard(painter, place, m_cards[format.intProperty(CardProperty)], m_font);
}

} // namespace Layerwright
