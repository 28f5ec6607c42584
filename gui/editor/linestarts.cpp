// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/linestarts.h"

#include "gui/editor/linetext.h"

#include <algorithm>

namespace Layerwright {

LineStarts::LineStarts(QByteArrayView text)
{
    m_starts.push_back(0);
    for (qsizetype end = nextLineEnd(text, 0); end >= 0; end = nextLineEnd(text, end))
        m_starts.push_back(end);
    m_starts.push_back(text.size());
}

qsizetype LineStarts::start(qsizetype line) const
{
    return m_starts[slot(line)] + (line > m_stepLine ? m_step : 0);
}

qsizetype LineStarts::lineAt(qsizetype offset) const
{
    qsizetype low = 0;
    qsizetype high = count() - 1;
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (start(middle) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

LineStarts::Change LineStarts::replace(QByteArrayView text, qsizetype begin, qsizetype end,
                                       qsizetype inserted)
{
    Change change;
    change.line = lineAt(begin);
    // A \n at the start of a line may now belong to the \r before it.
    if (change.line > 0 && start(change.line) == begin)
        --change.line;
    qsizetype last = lineAt(end);
    const qsizetype delta = inserted - (end - begin);
    const qsizetype from = start(change.line);
    std::vector<qsizetype> starts;
    qsizetype at = from;
    const auto split = [&](qsizetype to) {
        for (qsizetype next = at; next >= 0 && next < to;) {
            next = nextLineEnd(text.first(to), at);
            if (next >= 0) {
                starts.push_back(next);
                at = next;
            }
        }
    };
    split(this->end(last) + delta);
    // Where a line end was broken up, the line goes on in the next.
    while (last + 1 < count() && at < this->end(last) + delta) {
        ++last;
        split(this->end(last) + delta);
    }
    const bool reachesEnd = last + 1 == count();
    change.removed = last - change.line + 1;
    change.added = static_cast<qsizetype>(starts.size()) + (reachesEnd ? 1 : 0);
    if (reachesEnd)
        starts.push_back(text.size());
    moveStep(last + 1);
    splice(change.line + 1, change.removed, starts);
    m_stepLine = change.line + change.added;
    m_step = m_stepLine < count() ? m_step + delta : 0;
    return change;
}

/// Makes the starts up to that of `line` true as stored, and those behind it lack m_step.
void LineStarts::moveStep(qsizetype line)
{
    if (m_step == 0)
        m_stepLine = line;
    for (; m_stepLine < line; ++m_stepLine)
        m_starts[slot(m_stepLine + 1)] += m_step;
    for (; m_stepLine > line; --m_stepLine)
        m_starts[slot(m_stepLine)] -= m_step;
}

void LineStarts::moveGap(qsizetype index)
{
    const auto at = [this](qsizetype offset) { return m_starts.begin() + offset; };
    if (index < m_gap)
        std::move_backward(at(index), at(m_gap), at(m_gap + m_gapLength));
    else
        std::move(at(m_gap + m_gapLength), at(index + m_gapLength), at(m_gap));
    m_gap = index;
}

void LineStarts::splice(qsizetype first, qsizetype removed, const std::vector<qsizetype> &starts)
{
    moveGap(first);
    m_gapLength += removed;
    const auto added = static_cast<qsizetype>(starts.size());
    if (added > m_gapLength) {
        const qsizetype grow = added - m_gapLength + std::max<qsizetype>(64, storedCount() / 8);
        m_starts.insert(m_starts.begin() + m_gap, static_cast<size_t>(grow), 0);
        m_gapLength += grow;
    }
    std::copy(starts.begin(), starts.end(), m_starts.begin() + m_gap);
    m_gap += added;
    m_gapLength -= added;
}

} // namespace Layerwright
