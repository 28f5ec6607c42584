// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/letteredtext.h"

#include <QTextLayout>

#include <memory>

namespace Layerwright {

static QList<QTextLayout::FormatRange> formatsOf(const LetteredText &what, const QString &shown)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const int letter : what.letters) {
        if (letter >= shown.size())
            break;
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(what.lettersInk);
        ranges.append({letter, 1, format});
    }
    return ranges;
}

static std::unique_ptr<QTextLayout> layoutOf(const LetteredText &what, int room)
{
    const QString shown = QFontMetrics(what.font).elidedText(what.text, Qt::ElideRight, room);
    auto layout = std::make_unique<QTextLayout>(shown, what.font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Sides::directionOf(shown));
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(what, shown));
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setNumColumns(static_cast<int>(shown.size()));
    layout->endLayout();
    return layout;
}

int drawLettered(QPainter *painter, const Sides &sides, const QRect &place, const LetteredText &what)
{
    if (what.text.isEmpty() || place.width() <= 0)
        return 0;
    auto layout = layoutOf(what, place.width());
    const int excess = qCeil(layout->lineAt(0).naturalTextWidth()) - place.width();
    if (excess > 0) // bold letters take more room than the plain ones that were measured
        layout = layoutOf(what, place.width() - excess);
    const QTextLine line = layout->lineAt(0);
    const QRectF box = sides.place(QRectF(place.left(), place.top() + (place.height() - line.height()) / 2,
                                          line.naturalTextWidth(), line.height()));
    painter->save();
    painter->setPen(what.ink);
    painter->setClipRect(sides.place(place), Qt::IntersectClip);
    layout->draw(painter, box.topLeft() - QPointF(line.naturalTextRect().left(), 0));
    painter->restore();
    return qCeil(box.width());
}

} // namespace Layerwright
