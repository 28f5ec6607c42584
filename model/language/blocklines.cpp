// SPDX-License-Identifier: Apache-2.0
#include "model/language/blocklines.h"

#include "model/yaml/yamltext.h"

namespace Layerwright {

namespace {

/// Whether the line that begins at `begin` has content, and at which column.
qsizetype columnOfLine(QByteArrayView text, qsizetype begin)
{
    const qsizetype content = skipBlanks(text, begin);
    const bool isEmpty = content >= text.size() || isLineEnd(text[content]) || text[content] == '#';
    return isEmpty ? -1 : content - begin;
}

bool isMarkerLine(QByteArrayView text, qsizetype begin)
{
    const QByteArrayView head = text.sliced(begin).first(std::min<qsizetype>(3, text.size() - begin));
    return (head == "---" || head == "...") && isSpaceAt(text, begin + 3);
}

/// Collects the children line by line, from behind the parent on.
class Collector
{
public:
    Collector(QByteArrayView text, qsizetype parentColumn, bool isKey)
        : m_text(text)
        , m_parentColumn(parentColumn)
        , m_isKey(isKey)
    {
    }

    void take(const EntryLine &line, qsizetype from)
    {
        for (qsizetype i = from; i < line.entries.size(); ++i) {
            const LineEntry &entry = line.entries[i];
            if (m_children.column < 0) {
                m_children.column = entry.column;
                m_children.isList = entry.isDash();
            }
            const bool isChild = entry.column == m_children.column;
            if (isChild && entry.isDash() == m_children.isList)
                m_children.entries.append(childOf(line, entry));
            else if (!isChild && m_children.isList && !entry.isDash())
                takeItemKey(line, i);
        }
    }

    BlockChildren collect(qsizetype begin, qsizetype skipped)
    {
        for (; begin < m_text.size(); begin = nextLine(m_text, begin)) {
            if (isMarkerLine(m_text, begin))
                break;
            const qsizetype column = columnOfLine(m_text, begin);
            if (column < 0 || isDeeper(column) || begin == skipped)
                continue;
            const EntryLine line = EntryLine::at(m_text, begin);
            if (isBehind(column, line))
                break;
            take(line, 0);
        }
        return m_children;
    }

private:
    bool isDeeper(qsizetype column) const
    {
        return m_children.column >= 0 && column > m_children.column && column != m_itemColumn;
    }

    bool isBehind(qsizetype column, const EntryLine &line) const
    {
        const bool beginsWithDash = !line.entries.isEmpty() && line.entries.first().isDash();
        if (m_children.column >= 0 && column == m_children.column)
            return m_children.isList && m_children.column == m_parentColumn && !beginsWithDash;
        // A list may stand at the column of its key.
        return column < m_children.column || column < m_parentColumn ||
               (column == m_parentColumn && !(m_isKey && beginsWithDash && m_children.column < 0));
    }

    void takeItemKey(const EntryLine &line, qsizetype i)
    {
        if (i > 0 && line.entries[i - 1].column == m_children.column)
            m_itemColumn = line.entries[i].column;
        if (line.entries[i].column == m_itemColumn)
            m_children.itemKeys.append(childOf(line, line.entries[i]));
    }

    BlockChild childOf(const EntryLine &line, const LineEntry &entry) const
    {
        const bool isLast = entry.span == line.entries.last().span;
        const QByteArrayView written = m_text.sliced(entry.span.begin, entry.span.length());
        return {entry.isDash() ? QByteArray() : keyOf(written), entry,
                isLast ? m_text.sliced(line.value, line.comment - line.value).trimmed().toByteArray()
                       : QByteArray()};
    }

    QByteArrayView m_text;
    qsizetype m_parentColumn;
    bool m_isKey;
    qsizetype m_itemColumn = -1; // of the keys in the items
    BlockChildren m_children;
};

} // namespace

qsizetype BlockParent::value(QByteArrayView text) const
{
    const bool isLast = entry.span == line.entries.last().span;
    qsizetype at = line.value;
    while (isLast && at < line.comment && (text[at] == '&' || text[at] == '!'))
        at = skipBlanks(text, skipProperty(text, at));
    return isLast && at < line.comment ? at : -1;
}

QList<BlockParent> parentsOf(QByteArrayView text, const EntryLine &line, qsizetype count, qsizetype column)
{
    QList<BlockParent> parents;
    qsizetype limit = column; // the parent is left of it,
    bool isDash = false;      // or a key at the same column as its list
    const auto consider = [&](const EntryLine &other, qsizetype entries) {
        for (qsizetype i = entries - 1; i >= 0; --i) {
            const LineEntry &entry = other.entries[i];
            if (entry.column == limit && isDash && entry.isDash())
                ++parents.last().index;
            if (entry.column > limit || (entry.column == limit && (!isDash || entry.isDash())))
                continue;
            parents.append({entry, other, 0});
            limit = entry.column;
            isDash = entry.isDash();
        }
    };
    consider(line, count);
    const qsizetype top = lineBegin(text, 0);
    for (qsizetype begin = line.span.begin; begin > top && (limit > 0 || isDash);) {
        begin = lineBegin(text, begin - 1);
        if (isMarkerLine(text, begin))
            break;
        const qsizetype own = columnOfLine(text, begin);
        if (own < 0 || own > limit)
            continue;
        const EntryLine above = EntryLine::at(text, begin);
        consider(above, above.entries.size());
    }
    return parents;
}

BlockChildren childrenOf(QByteArrayView text, const BlockParent &parent, qsizetype skipped)
{
    Collector collector(text, parent.entry.column, !parent.entry.isDash());
    qsizetype own = 0;
    while (own < parent.line.entries.size() && parent.line.entries[own].span != parent.entry.span)
        ++own;
    collector.take(parent.line, own + 1);
    return collector.collect(nextLine(text, parent.line.span.end), skipped);
}

BlockChildren childrenOfDocument(QByteArrayView text, qsizetype begin, qsizetype skipped)
{
    return Collector(text, -1, false).collect(begin, skipped);
}

qsizetype documentBegin(QByteArrayView text, qsizetype offset)
{
    for (qsizetype at = lineBegin(text, offset); at > 0;) {
        at = text.first(at - 1).lastIndexOf(QByteArrayView("\n---")) + 1;
        if (at > 0 && isSpaceAt(text, at + 3))
            return nextLine(text, at);
    }
    const qsizetype top = lineBegin(text, 0);
    return isMarkerLine(text, top) && offset > top + 3 ? nextLine(text, top) : top;
}

} // namespace Layerwright
