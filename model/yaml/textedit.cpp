// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/textedit.h"

#include <algorithm>

namespace Layerwright {

QByteArray applied(const QByteArray &text, const QList<TextEdit> &edits)
{
    QByteArray result;
    result.reserve(text.size());
    qsizetype from = 0;
    for (const TextEdit &edit : edits) {
        Q_ASSERT(edit.span.begin >= from && edit.span.begin <= edit.span.end && edit.span.end <= text.size());
        result.append(QByteArrayView(text).sliced(from, edit.span.begin - from));
        result.append(edit.text);
        from = edit.span.end;
    }
    result.append(QByteArrayView(text).sliced(from));
    return result;
}

QList<Span> spansAfter(const QList<TextEdit> &edits)
{
    QList<Span> spans;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype begin = edit.span.begin + shift;
        spans.append({begin, begin + edit.text.size()});
        shift += edit.text.size() - edit.span.length();
    }
    return spans;
}

QList<TextEdit> inverted(const QByteArray &text, const QList<TextEdit> &edits)
{
    QList<TextEdit> result;
    const QList<Span> spans = spansAfter(edits);
    for (qsizetype i = 0; i < edits.size(); ++i)
        result.append({spans[i], text.sliced(edits[i].span.begin, edits[i].span.length())});
    return result;
}

static bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

QList<TextEdit> smallestEdit(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    while (head > 0 && ((head < before.size() && isContinuation(before[head])) ||
                        (head < after.size() && isContinuation(after[head]))))
        --head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isContinuation(before[before.size() - tail]))
        --tail;
    return {{{head, before.size() - tail}, after.sliced(head, after.size() - tail - head)}};
}

TextPosition positionAt(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto column =
        std::ranges::count_if(before.sliced(lineStart), [](char byte) { return !isContinuation(byte); });
    return {static_cast<int>(line), static_cast<int>(column) + 1};
}

} // namespace Layerwright
