// SPDX-License-Identifier: Apache-2.0
// What a TextChange writes when children of a map or sequence come and go.
#include "model/yaml/textchange.h"

#include "model/yaml/yamltext.h"

#include <algorithm>

namespace Layerwright {

/// A block scalar that keeps the blank lines after it takes any that come there.
static bool keepsBlankLines(QByteArrayView text, const YamlNode &node)
{
    qsizetype at = node.span().begin;
    while (node.isBlockScalar() && !isSpaceAt(text, at) && text[at] != '+')
        ++at;
    return node.isBlockScalar() && !isSpaceAt(text, at);
}

static YamlNode lastLeaf(YamlNode node)
{
    while (node.count() > 0 && !node.isFlow())
        node = node.at(node.count() - 1);
    return node;
}

void TextChange::removeChildren(const YamlNode &container, const QList<int> &indexes)
{
    if (indexes.isEmpty())
        return;
    if (indexes.size() == container.count()) {
        removeAll(container);
        return;
    }
    for (qsizetype i = 0; i < indexes.size();) {
        qsizetype last = i;
        while (last + 1 < indexes.size() && indexes[last + 1] == indexes[last] + 1)
            ++last;
        if (container.isFlow())
            removeFromFlow(container, indexes[i], indexes[last]);
        else
            removeFromBlock(container, indexes[i], indexes[last]);
        i = last + 1;
    }
}

void TextChange::removeAll(const YamlNode &container)
{
    const QByteArray empty = container.isMap() ? "{}" : "[]";
    const Span span = container.span();
    if (container.isFlow()) {
        replace(span, empty);
        return;
    }
    const qsizetype tail = entryTail(m_tree, container.at(container.count() - 1));
    if (!container.parent())
        replace({span.begin, tail}, empty);
    else
        replaceByLines(container, std::max(propertiesEnd(m_tree, container), container.markerOffset() + 1),
                       ' ' + empty, {});
}

void TextChange::removeFromFlow(const YamlNode &container, int first, int last)
{
    const Span removed{container.at(first).entrySpan().begin, container.at(last).entrySpan().end};
    if (last + 1 < container.count()) {
        replace({removed.begin, container.at(last + 1).entrySpan().begin}, {});
        return;
    }
    const qsizetype before = container.at(first - 1).entrySpan().end;
    const bool hasComment = m_text.sliced(before, removed.begin - before).contains('#');
    // A comma may stay behind the last entry; the comment behind it has to.
    if (!hasComment) {
        replace({before, removed.end}, {});
        return;
    }
    const qsizetype next = skipToContent(m_text, removed.end);
    const bool hasComma = next < m_text.size() && m_text[next] == ',';
    replace({lineEnd(m_text, before), hasComma ? next + 1 : removed.end}, {});
}

void TextChange::removeFromBlock(const YamlNode &container, int first, int last)
{
    const YamlNode entry = container.at(first);
    const qsizetype begin = entry.entrySpan().begin;
    const qsizetype head = entryHead(m_tree, entry);
    qsizetype tail = entryTail(m_tree, container.at(last));
    if (first > 0 && keepsBlankLines(m_text, lastLeaf(container.at(first - 1))))
        for (qsizetype next = nextLine(m_text, tail); next < m_text.size() && next > tail;
             next = nextLine(m_text, next)) {
            if (skipBlanks(m_text, next) != lineEnd(m_text, next))
                break;
            tail = lineEnd(m_text, next);
        }
    if (!isFirstOfLine(m_text, begin)) { // the first entry beside its `-`: the next one moves up
        replace({begin, skipBlanks(m_text, entryHead(m_tree, container.at(last + 1)))}, {});
        return;
    }
    if (tail < m_text.size() || head == 0) {
        replace({head, nextLine(m_text, tail)}, {});
        return;
    }
    if (first > 0 && lastLeaf(container.at(first - 1)).isBlockScalar()) {
        replace({head, tail}, {}); // whose own line end it is
        return;
    }
    const qsizetype before = head - (head > 1 && m_text[head - 2] == '\r' ? 2 : 1);
    replace({before, tail}, {}); // the text had no final line end, and has none now
}

QByteArray TextChange::lineFor(const YamlTree &source, const YamlNode &entry, qsizetype column) const
{
    const bool isBlock = entry.parent() && !entry.parent().isFlow();
    if (isBlock && entry.key())
        return entryText(source, entry, column);
    const QByteArray indent(column, ' ');
    if (!entry.key())
        return indent + '-' + textAfterMarker(source, entry, column, true, m_layout);
    return indent + flowText(entry.key()) + ':' + textAfterMarker(source, entry, column, false, m_layout);
}

static QByteArray flowEntry(const YamlNode &entry)
{
    return (entry.key() ? flowText(entry.key()) + ": " : QByteArray()) + flowText(entry);
}

static QByteArrayList flowEntries(const QList<YamlNode> &entries)
{
    QByteArrayList texts;
    for (const YamlNode &entry : entries)
        texts.append(flowEntry(entry));
    return texts;
}

/// Each entry after a line end.
QByteArray TextChange::linesFor(const YamlTree &source, const QList<YamlNode> &entries,
                                qsizetype column) const
{
    QByteArray lines;
    for (const YamlNode &entry : entries)
        lines += '\n' + lineFor(source, entry, column);
    return lines;
}

/// Lines that end in a block scalar need their line end also where the text had none.
void TextChange::noteLastLeaf(const YamlNode &written)
{
    const YamlNode leaf = lastLeaf(written);
    m_endsInLines |= leaf.isScalar() && leaf.value().endsWith('\n');
}

void TextChange::changeChildren(const YamlNode &container, const QList<int> &removed, const YamlTree &source,
                                const QList<YamlNode> &entries)
{
    if (entries.isEmpty()) {
        removeChildren(container, removed);
        return;
    }
    noteLastLeaf(entries.last());
    int last = container.count() - 1;
    for (qsizetype i = removed.size() - 1; i >= 0 && removed[i] == last; --i)
        --last;
    if (last < 0 && container.count() > 0) {
        replaceChildren(container, source, entries);
        return;
    }
    removeChildren(container, removed);
    if (container.parent().isFlow() || (container.isFlow() && container.count() > 0)) {
        appendToFlow(container, container.at(last), flowEntries(entries));
    } else if (container.count() == 0) {
        fillEmpty(container, source, entries);
    } else {
        const qsizetype column = columnOf(m_text, container.at(last).entrySpan().begin);
        keepLastLine(container.at(last));
        insert(entryTail(m_tree, container.at(last)), linesFor(source, entries, column), column);
    }
}

/// A block scalar at the end of a text without a final line end has none either, and must not get one.
void TextChange::keepLastLine(const YamlNode &last)
{
    const YamlNode node = lastLeaf(last);
    if (!node.isBlockScalar() || node.span().end != m_text.size())
        return;
    qsizetype at = node.span().begin + 1;
    while (!isSpaceAt(m_text, at) && m_text[at] != '+' && m_text[at] != '-')
        ++at;
    if (isSpaceAt(m_text, at) || m_text[at] == '+')
        replace({at, isSpaceAt(m_text, at) ? at : at + 1}, "-");
}

/// All children go, others come.
void TextChange::replaceChildren(const YamlNode &container, const YamlTree &source,
                                 const QList<YamlNode> &entries)
{
    if (container.isFlow()) {
        const Span span = container.span();
        replace({span.begin + 1, span.end - 1}, flowEntries(entries).join(", "));
        return;
    }
    const qsizetype column = columnOf(m_text, container.span().begin);
    const QByteArray lines = linesFor(source, entries, column);
    const qsizetype tail = entryTail(m_tree, container.at(container.count() - 1));
    if (isFirstOfLine(m_text, container.span().begin))
        replace({entryHead(m_tree, container.at(0)), tail}, lines.sliced(1));
    else
        replace({container.span().begin, tail}, lines.sliced(1 + column));
}

void TextChange::appendToFlow(const YamlNode &container, const YamlNode &last, const QByteArrayList &entries)
{
    if (!last) {
        const QByteArray inner = entries.join(", ");
        const QByteArray text = container.isSequence() ? '[' + inner + ']' : '{' + inner + '}';
        if (!container.span().isEmpty())
            replace(container.span(), text);
        else if (container.markerOffset() < 0)
            insert(container.span().end, ": " + text);
        else
            insert(container.markerOffset() + 1, ' ' + text);
        return;
    }
    const Span entry = last.entrySpan();
    const qsizetype next = skipToContent(m_text, entry.end);
    const bool hasComma =
        next < m_text.size() && m_text[next] == ',' && last.index() + 1 == container.count();
    if (!hasComma)
        insert(entry.end, ",");
    const bool isOnLines =
        isFirstOfLine(m_text, entry.begin) && lineEnd(m_text, entry.end) < container.span().end;
    const QByteArray gap =
        isOnLines ? '\n' + QByteArray(columnOf(m_text, entry.begin), ' ') : QByteArray(" ");
    const qsizetype after = hasComma ? next + 1 : entry.end;
    insert(isOnLines ? lineEnd(m_text, after) : after, gap + entries.join("," + gap));
}

/// `{}`, `[]`, `~` or nothing becomes a block.
void TextChange::fillEmpty(const YamlNode &container, const YamlTree &source, const QList<YamlNode> &entries)
{
    const bool isItem = container.parent().isSequence();
    const bool isSequence = !entries.isEmpty() && !entries.first().key();
    const Span span = container.span();
    if (!container.parent()) {
        const QByteArray lines = linesFor(source, entries, 0);
        const bool isFirst = isFirstOfLine(m_text, span.begin);
        replace(isFirst ? Span{lineBegin(m_text, span.begin), span.end} : span,
                isFirst ? lines.sliced(1) : lines);
        return;
    }
    const qsizetype from = std::max(dropTag(container), container.markerOffset() + 1);
    const qsizetype at = lineEnd(m_text, span.end);
    const bool isBare = skipBlanks(m_text, span.end) == at && container.anchor().isEmpty();
    const qsizetype column =
        columnOf(m_text, container.entrySpan().begin) + (isItem       ? m_layout.dashGap
                                                         : isSequence ? m_layout.sequenceStep
                                                                      : m_layout.mapStep);
    const QByteArray lines = linesFor(source, entries, column);
    if (isItem && isBare && lines[1 + skipBlanks(lines.sliced(1), 0)] != '#') {
        replace({from, span.end}, QByteArray(m_layout.dashGap - 1, ' ') + lines.sliced(1 + column));
        return;
    }
    replace({from, std::max(from, span.end)}, {});
    insert(at, lines, column);
}

void TextChange::insertEntry(const YamlNode &container, int index, const YamlTree &source,
                             const YamlNode &entry)
{
    const YamlNode next = container.at(index);
    const qsizetype begin = next.entrySpan().begin;
    if (container.isFlow()) {
        insert(begin, flowEntry(entry) + ", ");
        return;
    }
    const qsizetype column = columnOf(m_text, begin);
    const QByteArray lines = lineFor(source, entry, column);
    if (isFirstOfLine(m_text, begin))
        insert(entryHead(m_tree, next), lines + '\n', column);
    else
        insert(begin, lines.sliced(column) + '\n' + QByteArray(column, ' '), column);
}

} // namespace Layerwright
