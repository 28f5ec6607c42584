// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/roomylayout.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace Layerwright {

qreal RoomyLayout::room() const
{
    return 2 * std::round(QFontMetricsF(document()->defaultFont()).lineSpacing() * 0.13);
}

/// Everything that asks where a line is asks here first, so that the lines are moved in time.
QRectF RoomyLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return rect;
    const QTextLayout *layout = block.layout();
    const qreal room = this->room();
    qreal bottom = 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition({line.x(), bottom + room / 2});
        bottom += line.height() + room;
    }
    const qreal margin = block.next().isValid() ? 0 : document()->documentMargin();
    rect.setHeight(bottom + margin);
    return rect;
}

} // namespace Layerwright
