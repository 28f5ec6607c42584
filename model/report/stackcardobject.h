// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/stackpicture.h"

#include <QFont>
#include <QObject>
#include <QSizeF>
#include <QTextFormat>
#include <QTextObjectInterface>

namespace Layerwright {

/// Lets a card of the stack stand in a text document like a letter, so that pages break between them.
class StackCardObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int Type = QTextFormat::UserObject + 1;

    /// The width is in pixels of the device.
    StackCardObject(double width, const QFont &font);

    /// What to put before QChar::ObjectReplacementCharacter.
    QTextCharFormat add(const StackCard &card);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    static constexpr int CardProperty = QTextFormat::UserProperty + 1;

    QSizeF m_size;
    QFont m_font;
    QList<StackCard> m_cards;
};

} // namespace Layerwright
