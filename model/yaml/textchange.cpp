// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/textchange.h"

#include "model/yaml/yamltext.h"

#include <algorithm>

namespace Layerwright {

TextChange::TextChange(const YamlTree &tree)
    : m_tree(tree)
    , m_text(tree.text())
    , m_layout(YamlLayout::of(tree))
{
}

void TextChange::replace(Span span, QByteArray text, qsizetype rank)
{
    if (m_layout.lineEnd != "\n")
        text.replace("\n", m_layout.lineEnd);
    if (!span.isEmpty() || !text.isEmpty())
        m_edits.append({{span, text}, rank});
}

/// The last lines of a text without a final line end go with the line end before them, which is in the edit
/// before where that is of the lines above.
static void join(TextEdit &edit, const TextEdit &next)
{
    if (next.span.begin < edit.span.end && edit.text.endsWith('\n'))
        edit.text.chop(edit.text.endsWith("\r\n") ? 2 : 1);
    edit.span.end = next.span.end;
    edit.text += next.text;
}

QList<TextEdit> TextChange::edits() const
{
    QList<RankedEdit> sorted = m_edits;
    std::ranges::stable_sort(sorted, [](const RankedEdit &a, const RankedEdit &b) {
        if (a.edit.span.begin != b.edit.span.begin)
            return a.edit.span.begin < b.edit.span.begin;
        if (a.edit.span.isEmpty() != b.edit.span.isEmpty())
            return a.edit.span.isEmpty();
        return a.rank > b.rank;
    });
    QList<TextEdit> result;
    for (const RankedEdit &ranked : sorted) {
        // A block scalar at the end of the text gets another header when something follows it: of no use
        // where the scalar goes away in the same change.
        if (!result.isEmpty() && ranked.edit.span.begin < result.last().span.end &&
            ranked.edit.span.end <= result.last().span.end)
            continue;
        if (result.isEmpty() || result.last().span.end < ranked.edit.span.begin)
            result.append(ranked.edit);
        else
            join(result.last(), ranked.edit);
    }
    if (m_endsInLines && !result.isEmpty() && result.last().span.end == m_text.size() &&
        !m_text.endsWith('\n') && result.last().text.contains('\n') && !result.last().text.endsWith('\n'))
        result.last().text += m_layout.lineEnd;
    return result;
}

qsizetype propertiesEnd(const YamlTree &tree, const YamlNode &node)
{
    const QByteArrayView text = tree.text();
    qsizetype at = node.fullSpan().begin;
    if (node.anchor().isEmpty() && node.tag().isEmpty())
        return node.markerOffset() < 0 ? at : node.markerOffset() + 1;
    for (int left = !node.anchor().isEmpty() + !node.tag().isEmpty(); left > 0; --left)
        at = skipProperty(text, skipToContent(text, at));
    return at;
}

/// A tag speaks of the old value. Returns where the new one may begin.
qsizetype TextChange::dropTag(const YamlNode &old)
{
    const qsizetype end = propertiesEnd(m_tree, old);
    if (!old.tag().isEmpty()) {
        const QByteArray anchor = old.anchor();
        Span span{old.fullSpan().begin, end};
        // One of the gaps at both sides goes along: that before it, where what comes next brings its own.
        if (anchor.isEmpty() && !old.span().isEmpty())
            span.end = skipBlanks(m_text, end);
        else if (anchor.isEmpty() && !isFirstOfLine(m_text, span.begin))
            while (isBlank(m_text[span.begin - 1]))
                --span.begin;
        replace(span, anchor.isEmpty() ? QByteArray() : '&' + anchor, 1);
        return span.end;
    }
    return end;
}

void TextChange::replaceValue(const YamlNode &old, const YamlTree &source, const YamlNode &value)
{
    if (old.parent().isFlow()) {
        replaceInFlow(old, value);
        return;
    }
    noteLastLeaf(value);
    std::optional<YamlStyle> style;
    if (old.isScalar() && value.isScalar() && !old.isBlockScalar() && !old.span().isEmpty() && !old.isNull())
        style = old.style();
    const qsizetype column = columnOf(m_text, old.entrySpan().begin);
    replaceInBlock(old, textAfterMarker(source, value, column, !old.key(), m_layout, style));
}

void TextChange::replaceInFlow(const YamlNode &old, const YamlNode &value)
{
    QByteArray text = flowText(value);
    if (value.isScalar() && value.anchor().isEmpty() && value.tag().isEmpty()) {
        const bool takesStyle = old.isScalar() && !old.span().isEmpty() && !old.isNull();
        text = scalarLike(value, takesStyle ? std::optional(old.style()) : std::nullopt, true, 0);
    }
    const qsizetype from = dropTag(old);
    if (!old.span().isEmpty())
        replace(old.span(), text);
    else if (old.markerOffset() < 0)
        insert(from, ": " + text);
    else
        insert(std::max(from, old.markerOffset() + 1), ' ' + text);
}

/// `after` begins with the blank or line end that follows the marker.
void TextChange::replaceInBlock(const YamlNode &old, const QByteArray &after)
{
    const qsizetype firstEnd = after.indexOf('\n');
    const QByteArray head = firstEnd < 0 ? after : after.first(firstEnd);
    const QByteArray lines = firstEnd < 0 ? QByteArray() : after.sliced(firstEnd);
    const qsizetype from = std::max(dropTag(old), old.markerOffset() + 1);
    const Span span = old.span();
    const qsizetype markerLineEnd = lineEnd(m_text, from);
    if (span.isEmpty()) {
        insert(from, head);
        insert(markerLineEnd, lines);
    } else if (old.isBlockScalar() || (old.count() > 0 && !old.isFlow())) {
        replaceByLines(old, from, head, lines);
    } else if (head.isEmpty()) {
        replace({from, span.end}, {});
        insert(lineEnd(m_text, span.end), lines);
    } else {
        replace(span, head.mid(skipBlanks(head, 0)));
        insert(lineEnd(m_text, span.end), lines);
    }
}

/// The old value has lines of its own: a block scalar or a block collection.
void TextChange::replaceByLines(const YamlNode &old, qsizetype from, const QByteArray &head,
                                const QByteArray &lines)
{
    const qsizetype markerLineEnd = lineEnd(m_text, from);
    const Span span = old.span();
    if (old.isBlockScalar()) {
        qsizetype headerEnd = span.begin;
        while (!isSpaceAt(m_text, headerEnd))
            ++headerEnd;
        qsizetype end = span.end;
        while (end > headerEnd && isSpaceAt(m_text, end - 1))
            --end; // blank lines that `+` had kept stay as blank lines
        const qsizetype headerLineEnd = lineEnd(m_text, span.begin);
        replace(head.isEmpty() ? Span{from, headerEnd} : Span{span.begin, headerEnd},
                head.mid(skipBlanks(head, 0)));
        replace({headerLineEnd, std::max(headerLineEnd, lineEnd(m_text, end))}, lines);
        return;
    }
    const qsizetype tail = entryTail(m_tree, old.at(old.count() - 1));
    if (span.begin < markerLineEnd) { // `- a: 1`
        replace({head.isEmpty() ? from : span.begin, tail}, head.mid(skipBlanks(head, 0)) + lines);
        return;
    }
    insert(from, head);
    qsizetype begin = markerLineEnd;
    if (!lines.isEmpty()) {
        begin = entryHead(m_tree, old.at(0)) - 1;
        begin -= begin > 0 && m_text[begin - 1] == '\r' ? 1 : 0;
    }
    replace({begin, tail}, lines);
}

void TextChange::addRoot(const YamlTree &source, const QList<YamlNode> &entries)
{
    noteLastLeaf(entries.last());
    const QByteArray lines = linesFor(source, entries, 0).sliced(1) + '\n';
    const bool needsLineEnd = !m_text.isEmpty() && m_text.back() != '\n';
    insert(m_text.size(), needsLineEnd ? '\n' + lines.chopped(1) : lines);
}

void TextChange::replaceKey(const YamlNode &value, const QByteArray &key)
{
    replace(value.keySpan(), key);
}

} // namespace Layerwright
