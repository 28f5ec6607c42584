// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/textdifference.h"

#include "model/yaml/yamltext.h"

#include <QHash>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace Layerwright {

namespace {

/// Steps of the comparison above which it would be felt.
constexpr qsizetype MaximumSteps = 100'000'000;

struct Lines
{
    QByteArrayView text;
    std::vector<qsizetype> begins; // of each line, and the end of the last

    qsizetype count() const { return static_cast<qsizetype>(begins.size()) - 1; }
    qsizetype begin(qsizetype line) const { return begins[static_cast<size_t>(line)]; }
    QByteArrayView at(qsizetype line) const
    {
        return text.sliced(begin(line), begin(line + 1) - begin(line));
    }
};

/// A run of lines of one text that gives way to a run of the other.
struct Hunk
{
    qsizetype before = 0;
    qsizetype beforeEnd = 0;
    qsizetype after = 0;
    qsizetype afterEnd = 0;
};

} // namespace

static Lines linesOf(QByteArrayView text)
{
    Lines lines{text, {0}};
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        at = end < 0 ? text.size() : end + 1;
        lines.begins.push_back(at);
    }
    return lines;
}

/// Equal lines have equal numbers, which compare faster.
static std::vector<int> numbersOf(const Lines &lines, qsizetype first, qsizetype end,
                                  QHash<QByteArrayView, int> &known)
{
    std::vector<int> numbers;
    for (qsizetype line = first; line < end; ++line) {
        const auto found = known.constFind(lines.at(line));
        numbers.push_back(found != known.cend() ? *found : static_cast<int>(known.size()));
        if (found == known.cend())
            known.insert(lines.at(line), numbers.back());
    }
    return numbers;
}

/// The length of a common subsequence: of the lines that each text has once, the longest run in the same
/// order.
static qsizetype commonLength(const std::vector<int> &a, const std::vector<int> &b, qsizetype numbers)
{
    std::vector<qsizetype> placeInA(static_cast<size_t>(numbers), -1);
    std::vector<int> timesInB(static_cast<size_t>(numbers), 0);
    for (size_t i = 0; i < a.size(); ++i) {
        qsizetype &place = placeInA[static_cast<size_t>(a[i])];
        place = place == -1 ? static_cast<qsizetype>(i) : -2;
    }
    for (const int number : b)
        ++timesInB[static_cast<size_t>(number)];
    std::vector<qsizetype> lastPlaces; // of the increasing runs of each length
    for (const int number : b) {
        const qsizetype place = placeInA[static_cast<size_t>(number)];
        if (place < 0 || timesInB[static_cast<size_t>(number)] > 1)
            continue;
        const auto at = std::ranges::lower_bound(lastPlaces, place);
        if (at == lastPlaces.end())
            lastPlaces.push_back(place);
        else
            *at = place;
    }
    return static_cast<qsizetype>(lastPlaces.size());
}

/// Nothing where the comparison would take too long.
static std::optional<QList<Hunk>> hunksOf(const Lines &before, const Lines &after, const Hunk &middle)
{
    QHash<QByteArrayView, int> known;
    const auto a = numbersOf(before, middle.before, middle.beforeEnd, known);
    const auto b = numbersOf(after, middle.after, middle.afterEnd, known);
    const auto lines = static_cast<qsizetype>(a.size() + b.size());
    if (lines * (lines - 2 * commonLength(a, b, known.size())) > MaximumSteps)
        return {};
    dtl::Diff<int, std::vector<int>> diff(a, b);
    diff.compose();
    QList<Hunk> hunks;
    Hunk at{middle.before, middle.before, middle.after, middle.after};
    const auto finish = [&] {
        if (at.before != at.beforeEnd || at.after != at.afterEnd)
            hunks.append(at);
        at.before = at.beforeEnd;
        at.after = at.afterEnd;
    };
    for (const auto &[line, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_COMMON) {
            finish();
            at = {at.beforeEnd + 1, at.beforeEnd + 1, at.afterEnd + 1, at.afterEnd + 1};
        } else if (info.type == dtl::SES_DELETE) {
            ++at.beforeEnd;
        } else {
            ++at.afterEnd;
        }
    }
    finish();
    return hunks;
}

QList<TextEdit> difference(const QByteArray &before, const QByteArray &after)
{
    const Lines a = linesOf(before);
    const Lines b = linesOf(after);
    Hunk middle{0, a.count(), 0, b.count()};
    while (middle.before < middle.beforeEnd && middle.after < middle.afterEnd &&
           a.at(middle.before) == b.at(middle.after)) {
        ++middle.before;
        ++middle.after;
    }
    while (middle.before < middle.beforeEnd && middle.after < middle.afterEnd &&
           a.at(middle.beforeEnd - 1) == b.at(middle.afterEnd - 1)) {
        --middle.beforeEnd;
        --middle.afterEnd;
    }
    const auto hunks = hunksOf(a, b, middle);
    if (!hunks)
        return smallestEdit(before, after);
    QList<TextEdit> edits;
    for (const Hunk &hunk : *hunks) {
        const qsizetype begin = a.begin(hunk.before);
        const QByteArray old = before.sliced(begin, a.begin(hunk.beforeEnd) - begin);
        const QByteArray text =
            after.sliced(b.begin(hunk.after), b.begin(hunk.afterEnd) - b.begin(hunk.after));
        for (const TextEdit &edit : smallestEdit(old, text))
            edits.append({{edit.span.begin + begin, edit.span.end + begin}, edit.text});
    }
    return edits;
}

} // namespace Layerwright
