// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/textlines.h"

#include "gui/editor/linetext.h"

namespace Layerwright {

Span movedBy(Span span, Span replaced, qsizetype inserted)
{
    const qsizetype delta = inserted - replaced.length();
    const auto moved = [&](qsizetype offset) {
        if (offset <= replaced.begin)
            return offset;
        return offset >= replaced.end ? offset + delta : replaced.begin + inserted;
    };
    if (span.begin >= replaced.end)
        return {span.begin + delta, span.end + delta};
    return {moved(span.begin), moved(span.end)};
}

TextLines::TextLines(const QByteArray &text, const LineStarts &starts)
    : m_text(text)
    , m_starts(starts)
{
}

Span TextLines::wholeSpan(qsizetype line) const
{
    return {m_starts.start(line) + (line == 0 ? byteOrderMarkLength(m_text) : 0), m_starts.end(line)};
}

Span TextLines::span(qsizetype line) const
{
    const Span whole = wholeSpan(line);
    return {whole.begin, whole.end - lineEndLength(bytes(whole))};
}

QByteArrayView TextLines::lineEnd(qsizetype line) const
{
    return bytes({span(line).end, m_starts.end(line)});
}

LineRange TextLines::touchedBy(Span selection) const
{
    const qsizetype first = lineAt(selection.begin);
    const qsizetype last = lineAt(selection.end);
    const bool endsBeforeLast = last > first && selection.end == span(last).begin;
    return {first, endsBeforeLast ? last : last + 1};
}

QByteArray TextLines::lineEndFor(qsizetype byte) const
{
    const qsizetype line = lineAt(byte);
    const qsizetype nearest = line > 0 && span(line).begin == byte ? line - 1 : line;
    for (const qsizetype candidate : {nearest, nearest - 1}) {
        if (candidate >= 0 && candidate + 1 < count())
            return lineEnd(candidate).toByteArray();
    }
    return QByteArrayLiteral("\n");
}

} // namespace Layerwright
