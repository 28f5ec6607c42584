// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/changedlines.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Layerwright {

namespace {

/// Patience: the lines that are unique on both sides, in the longest order common to both, split the texts
/// into stretches, which are looked at in the same way. What has no such line is changed as a whole.
class LineComparison final
{
public:
    LineComparison(const TextLines &before, const TextLines &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<LineRange> changed;

    void compare(LineRange before, LineRange after)
    {
        QList<std::pair<LineRange, LineRange>> stretches{{before, after}};
        while (!stretches.isEmpty()) {
            auto [old, now] = stretches.takeLast();
            trim(old, now);
            if (old.first == old.end && now.first == now.end)
                continue;
            const auto common = old.first == old.end || now.first == now.end ? Anchors() : anchors(old, now);
            if (common.empty()) {
                add(now);
                continue;
            }
            LineRange oldRest = old;
            LineRange nowRest = now;
            for (const auto &[oldLine, nowLine] : common) {
                stretches.append({{oldRest.first, oldLine}, {nowRest.first, nowLine}});
                oldRest.first = oldLine + 1;
                nowRest.first = nowLine + 1;
            }
            stretches.append({oldRest, nowRest});
        }
        std::sort(changed.begin(), changed.end(), [](LineRange a, LineRange b) { return a.first < b.first; });
    }

private:
    using Anchors = std::vector<std::pair<qsizetype, qsizetype>>;

    void trim(LineRange &old, LineRange &now) const
    {
        while (old.first < old.end && now.first < now.end && same(old.first, now.first))
            ++old.first, ++now.first;
        while (old.first < old.end && now.first < now.end && same(old.end - 1, now.end - 1))
            --old.end, --now.end;
    }

    bool same(qsizetype old, qsizetype now) const
    {
        return m_before.bytes(m_before.wholeSpan(old)) == m_after.bytes(m_after.wholeSpan(now));
    }

    /// Where nothing came but lines went, the line before shows it.
    void add(LineRange now)
    {
        if (now.first < now.end)
            changed.append(now);
        else
            changed.append({std::max<qsizetype>(0, now.first - 1), std::max<qsizetype>(1, now.first)});
    }

    Anchors anchors(LineRange old, LineRange now) const
    {
        struct Places
        {
            qsizetype old = -1, now = -1;
            bool isUnique = true;
        };
        QHash<QByteArrayView, Places> places;
        const auto note = [&](const TextLines &lines, LineRange range, qsizetype Places::*side) {
            for (qsizetype line = range.first; line < range.end; ++line) {
                Places &place = places[lines.bytes(lines.wholeSpan(line))];
                place.isUnique = place.isUnique && place.*side < 0;
                place.*side = line;
            }
        };
        note(m_before, old, &Places::old);
        note(m_after, now, &Places::now);
        Anchors unique;
        for (const Places &place : std::as_const(places)) {
            if (place.isUnique && place.old >= 0 && place.now >= 0)
                unique.emplace_back(place.old, place.now);
        }
        std::sort(unique.begin(), unique.end());
        return longestRise(unique);
    }

    /// The longest run of pairs that rise on the second side, too.
    static Anchors longestRise(const Anchors &pairs)
    {
        std::vector<size_t> piles; // the pair on top of each
        std::vector<size_t> before(pairs.size());
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto pile = std::partition_point(
                piles.begin(), piles.end(), [&](size_t top) { return pairs[top].second < pairs[i].second; });
            before[i] = pile == piles.begin() ? pairs.size() : *(pile - 1);
            if (pile == piles.end())
                piles.push_back(i);
            else
                *pile = i;
        }
        Anchors rise;
        for (size_t i = piles.empty() ? pairs.size() : piles.back(); i < pairs.size(); i = before[i])
            rise.push_back(pairs[i]);
        std::reverse(rise.begin(), rise.end());
        return rise;
    }

    const TextLines &m_before;
    const TextLines &m_after;
};

} // namespace

QList<LineRange> changedLines(const QByteArray &saved, const QByteArray &now)
{
    if (saved == now)
        return {};
    const LineStarts savedStarts(saved);
    const LineStarts nowStarts(now);
    const TextLines before(saved, savedStarts);
    const TextLines after(now, nowStarts);
    LineComparison comparison(before, after);
    comparison.compare({0, before.count()}, {0, after.count()});
    return comparison.changed;
}

} // namespace Layerwright
