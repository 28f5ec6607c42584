// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/reversal.h"

#include "model/yaml/textdifference.h"

#include <algorithm>

namespace Layerwright {

namespace {

/// Follows offsets of one text into another that was made of it by edits. Asked for spans in their order.
class SpanFollower
{
public:
    explicit SpanFollower(QList<TextEdit> edits)
        : m_edits(std::move(edits))
    {
    }

    /// The same span in the other text; nothing where an edit reaches into it. What was put in right before
    /// or behind it is not in it.
    std::optional<Span> follow(Span span)
    {
        while (m_next < m_edits.size() && isBefore(m_edits[m_next].span, span)) {
            m_shift += m_edits[m_next].text.size() - m_edits[m_next].span.length();
            ++m_next;
        }
        if (m_next < m_edits.size() && m_edits[m_next].span.begin < span.end)
            return {};
        return Span{span.begin + m_shift, span.end + m_shift};
    }

private:
    static bool isBefore(Span edit, Span span)
    {
        return edit.end <= span.begin && (edit.begin < span.begin || !span.isEmpty());
    }

    QList<TextEdit> m_edits;
    qsizetype m_next = 0;
    qsizetype m_shift = 0;
};

} // namespace

std::optional<QList<TextEdit>> reversal(const QByteArray &before, const QList<TextEdit> &edits,
                                        const QByteArray &now)
{
    SpanFollower follower(difference(applied(before, edits), now));
    QList<TextEdit> reversed;
    for (const TextEdit &edit : inverted(before, edits)) {
        const std::optional<Span> span = follower.follow(edit.span);
        if (!span)
            return {};
        reversed.append({*span, edit.text});
    }
    return reversed;
}

} // namespace Layerwright
