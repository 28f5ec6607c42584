// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/brackets.h"

#include <QTextBlock>
#include <QTextCursor>

namespace Layerwright {

static constexpr QStringView opening = u"{[(";
static constexpr QStringView closing = u"}])";
static constexpr int reach = 20'000; // characters

static int partnerOf(const QTextBlock &start, int column)
{
    const QString first = start.text();
    const bool forward = opening.contains(first[column]);
    const QChar own = first[column];
    const QChar other = forward ? closing[opening.indexOf(own)] : opening[closing.indexOf(own)];
    const int step = forward ? 1 : -1;
    int depth = 0;
    int left = reach;
    for (QTextBlock block = start; block.isValid() && left > 0;
         block = forward ? block.next() : block.previous()) {
        const QString text = block.text();
        const int size = static_cast<int>(text.size());
        int at = block == start ? column : (forward ? 0 : size - 1);
        for (; at >= 0 && at < size && left > 0; at += step, --left) {
            depth += text[at] == own ? 1 : text[at] == other ? -1 : 0;
            if (depth == 0)
                return block.position() + at;
        }
        --left;
    }
    return -1;
}

QList<int> bracketsAt(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QString text = block.text();
    const int column = cursor.positionInBlock();
    for (const int at : {column, column - 1}) {
        if (at < 0 || at >= text.size() || (!opening.contains(text[at]) && !closing.contains(text[at])))
            continue;
        const int partner = partnerOf(block, at);
        if (partner >= 0)
            return {block.position() + at, partner};
        return {block.position() + at};
    }
    return {};
}

} // namespace Layerwright
