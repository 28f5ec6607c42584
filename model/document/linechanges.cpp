// SPDX-License-Identifier: Apache-2.0
#include "model/document/linechanges.h"

#include <algorithm>

namespace Layerwright {

static constexpr qsizetype context = 3; // lines that are shown on either side of a change

static QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines)
        if (line.endsWith('\r'))
            line.chop(1);
    return lines;
}

/// The change between two runs of lines, less what is equal at their ends.
static LineChange trimmed(qsizetype first, const QByteArrayList &before, const QByteArrayList &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {first + head, before.size() - head - tail, after.sliced(head, after.size() - head - tail)};
}

QList<LineChange> lineChanges(const QByteArray &text, const QList<TextEdit> &edits)
{
    QList<LineChange> changes;
    const QByteArrayView view = text;
    qsizetype line = 0;
    qsizetype counted = 0; // lines before this byte are in `line`
    for (qsizetype i = 0; i < edits.size();) {
        const qsizetype begin =
            edits[i].span.begin == 0 ? 0 : text.lastIndexOf('\n', edits[i].span.begin - 1) + 1;
        qsizetype end = begin;
        QList<TextEdit> here;
        do { // edits of the same lines make one change
            const TextEdit &edit = edits[i++];
            here.append({{edit.span.begin - begin, edit.span.end - begin}, edit.text});
            const qsizetype lineEnd = text.indexOf('\n', edit.span.end);
            end = lineEnd < 0 ? text.size() : lineEnd;
        } while (i < edits.size() && edits[i].span.begin <= end);
        line += std::ranges::count(view.sliced(counted, begin - counted), '\n');
        counted = begin;
        const QByteArray before = text.sliced(begin, end - begin);
        const LineChange change = trimmed(line, linesOf(before), linesOf(applied(before, here)));
        if (change.removed > 0 || !change.added.isEmpty())
            changes.append(change);
    }
    return changes;
}

ChangeCount countOf(const QList<LineChange> &changes)
{
    ChangeCount count;
    for (const LineChange &change : changes) {
        const qsizetype same = std::min(change.removed, change.added.size());
        count.changed += same;
        count.added += change.added.size() - same;
        count.removed += change.removed - same;
    }
    return count;
}

namespace {

/// Puts rows together; what is left out is noted behind the row before it.
class RowWriter
{
public:
    RowWriter(const QByteArrayList &lines, const TextPage &page)
        : m_lines(lines)
        , m_page(page)
    {
    }

    void same(qsizetype from, qsizetype to, bool evenHidden)
    {
        for (qsizetype line = from; line < to; ++line) {
            if (!evenHidden && m_page.isHidden && m_page.isHidden(line))
                skip(1);
            else
                append(ChangeRow::Kind::Same, line);
        }
    }
    void skip(qsizetype lines)
    {
        if (!m_rows.isEmpty())
            m_rows.last().skipped += lines;
    }
    void change(const LineChange &change)
    {
        for (qsizetype i = 0; i < change.removed; ++i)
            append(ChangeRow::Kind::Removed, change.first + i);
        for (const QByteArray &line : change.added)
            m_rows.append({ChangeRow::Kind::Added, -1, QString::fromUtf8(line), 0});
    }
    const QList<ChangeRow> &rows() const { return m_rows; }

private:
    void append(ChangeRow::Kind kind, qsizetype line)
    {
        m_rows.append({kind, line, QString::fromUtf8(m_lines[line]), 0});
    }

    const QByteArrayList &m_lines;
    const TextPage &m_page;
    QList<ChangeRow> m_rows;
};

} // namespace

/// All lines from `top` to the last change, except those folded away, and its context.
static QList<ChangeRow> wholeRows(const QByteArrayList &lines, const QList<LineChange> &changes,
                                  const TextPage &page, qsizetype top, qsizetype gap)
{
    RowWriter writer(lines, page);
    qsizetype line = top;
    for (const LineChange &change : changes) {
        const qsizetype near = std::max(line, change.first - context);
        const qsizetype far = line == top ? near : std::min(near, line + context);
        if (gap >= 0 && near - far > gap) {
            writer.same(line, far, true);
            writer.skip(near - far);
        } else {
            writer.same(line, far, line != top);
            writer.same(far, near, false);
        }
        writer.same(near, change.first, true);
        writer.change(change);
        line = change.first + change.removed;
    }
    const qsizetype after = std::min(line + context, lines.size());
    writer.same(line, after, true);
    for (line = after; line < lines.size() && writer.rows().size() < page.lines; ++line)
        writer.same(line, line + 1, false);
    return writer.rows();
}

QList<ChangeRow> changeRows(const QByteArray &text, const QList<LineChange> &changes, const TextPage &page)
{
    if (changes.isEmpty())
        return {};
    const QByteArrayList lines = linesOf(text);
    const qsizetype first = changes.first().first;
    const bool canBeSeen = page.top <= first && first < page.top + page.lines - context;
    const qsizetype top = canBeSeen ? page.top : std::max<qsizetype>(0, first - context);
    const QList<ChangeRow> rows = wholeRows(lines, changes, page, top, -1);
    if (rows.size() <= page.lines)
        return rows;
    return wholeRows(lines, changes, page, std::max<qsizetype>(0, first - context), 2);
}

} // namespace Layerwright
