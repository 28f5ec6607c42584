// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/nodetext.h"

#include "model/yaml/scalartext.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamlvalue.h"

#include <algorithm>

namespace Layerwright {

/// Nodes of a text that say how it is laid out: what the first so many do not show is left to custom.
static constexpr int MaximumLookedAt = 10'000;

YamlLayout YamlLayout::of(const YamlTree &tree)
{
    YamlLayout layout;
    const QByteArray &text = tree.text();
    const qsizetype firstEnd = text.indexOf('\n');
    if (firstEnd > 0 && text[firstEnd - 1] == '\r')
        layout.lineEnd = "\r\n";
    bool knowsMap = false;
    bool knowsSequence = false;
    bool knowsGap = false;
    const int end = std::min(tree.nodeCount(), MaximumLookedAt);
    for (int id = 0; id < end && !(knowsMap && knowsSequence && knowsGap); ++id) {
        const YamlNode node = tree.node(id);
        if (node.isKey() || node.style() != YamlStyle::Block || node.count() == 0)
            continue;
        const qsizetype column = columnOf(text, node.span().begin);
        if (node.isSequence() && !knowsGap && node.at(0).isMap() && !node.at(0).isFlow() &&
            lineBegin(text, node.at(0).span().begin) == lineBegin(text, node.span().begin)) {
            layout.dashGap = node.at(0).span().begin - node.span().begin;
            knowsGap = true;
        }
        if (!node.key() || !isFirstOfLine(text, node.entrySpan().begin))
            continue;
        const qsizetype step = column - columnOf(text, node.entrySpan().begin);
        if (node.isMap() && !knowsMap && step > 0) {
            layout.mapStep = step;
            knowsMap = true;
        } else if (node.isSequence() && !knowsSequence && step >= 0) {
            layout.sequenceStep = step;
            knowsSequence = true;
        }
    }
    return layout;
}

bool isPresetMarker(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    return trimmed.startsWith('#') &&
           trimmed.sliced(1).trimmed().startsWith("spectrocloud.com/enabled-presets:");
}

static bool isCommentAt(QByteArrayView text, qsizetype line, qsizetype column)
{
    const qsizetype content = skipBlanks(text, line);
    return content - line == column && content < text.size() && text[content] == '#';
}

qsizetype entryHead(const YamlTree &tree, const YamlNode &node, TextRole role)
{
    const QByteArray &text = tree.text();
    const qsizetype begin = node.entrySpan().begin;
    if (!isFirstOfLine(text, begin))
        return begin;
    const qsizetype column = columnOf(text, begin);
    const qsizetype line = lineBegin(text, begin);
    qsizetype head = line;
    while (head > 0) {
        const qsizetype above = lineBegin(text, head - 1);
        if (above >= head || !isCommentAt(text, above, column) || // only a byte order mark is left above
            isPresetMarker(QByteArrayView(text).sliced(above, lineEnd(text, above) - above)))
            break;
        head = above;
    }
    if (role == TextRole::Fragment)
        return head;
    // The comment on top of a document is about the document.
    const Span document = tree.documentSpan(node.document());
    const Span marker = tree.documentMarker(node.document());
    const qsizetype documentBegin = document.begin == 0 ? lineBegin(text, 0) : document.begin;
    const qsizetype top = marker.isEmpty() ? documentBegin : nextLine(text, marker.end);
    const bool isFirst = !node.parent().parent() && node.index() == 0;
    return isFirst && head <= top ? line : head;
}

qsizetype entryTail(const YamlTree &tree, const YamlNode &node)
{
    const QByteArray &text = tree.text();
    const qsizetype column = columnOf(text, node.entrySpan().begin);
    const Span entry = node.entrySpan();
    qsizetype tail = lineEnd(text, entry.end);
    for (qsizetype line = nextLine(text, tail); line < text.size() && line > tail;
         line = nextLine(text, line)) {
        const qsizetype content = skipBlanks(text, line);
        if (content >= text.size() || isLineEnd(text[content]))
            continue;
        if (text[content] != '#' || content - line <= column)
            break;
        tail = lineEnd(text, line);
    }
    return tail;
}

QByteArray reindented(const QByteArray &lines, qsizetype from, qsizetype to)
{
    QByteArray text = lines;
    text.replace("\r\n", "\n");
    QByteArrayList result;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype indent = skipBlanks(line, 0);
        if (line.trimmed().isEmpty() && line.size() <= from)
            result.append(QByteArray());
        else if (to >= from)
            result.append(QByteArray(to - from, ' ') + line);
        else
            result.append(line.mid(std::min(indent, from - to)));
    }
    return result.join('\n');
}

QByteArray entryText(const YamlTree &tree, const YamlNode &node, qsizetype to)
{
    const qsizetype begin = node.entrySpan().begin;
    const qsizetype column = columnOf(tree.text(), begin);
    const qsizetype head = entryHead(tree, node, TextRole::Fragment);
    const QByteArray lines = tree.text().sliced(head, entryTail(tree, node) - head);
    return reindented(head == begin ? QByteArray(column, ' ') + lines : lines, column, to);
}

static QByteArray written(const YamlTree &tree, Span span)
{
    return tree.text().sliced(span.begin, span.length());
}

static QByteArray propertiesText(const YamlNode &node)
{
    QByteArray result;
    if (const QByteArray anchor = node.anchor(); !anchor.isEmpty())
        result += '&' + anchor + ' ';
    if (const QByteArray tag = node.tag(); tag.startsWith("tag:yaml.org,2002:"))
        result += "!!" + tag.mid(18) + ' ';
    else if (tag.startsWith('!'))
        result += tag + ' ';
    else if (!tag.isEmpty())
        result += "!<" + tag + "> ";
    return result;
}

QByteArray scalarLike(const YamlNode &node, std::optional<YamlStyle> style, bool inFlow, qsizetype column)
{
    const QByteArrayView value = node.value();
    if (node.isNull())
        return value.isEmpty() ? QByteArray("null") : value.toByteArray();
    if (node.style() == YamlStyle::Plain && isTypedScalar(value))
        return value.toByteArray();
    const YamlStyle wanted = style.value_or(node.style());
    const bool wantsLines =
        node.isBlockScalar() || (wanted != YamlStyle::DoubleQuoted && value.contains('\n'));
    if (!inFlow && wantsLines && canBeLiteral(value))
        return literalText(value, column);
    return scalarText(value, wanted, inFlow);
}

QByteArray flowText(const YamlNode &node)
{
    const QByteArray properties = propertiesText(node);
    if (node.isAlias())
        return '*' + node.value().toByteArray() + (node.isKey() ? " " : "");
    if (node.isScalar())
        return properties + scalarLike(node, {}, true, 0);
    QByteArrayList parts;
    for (int i = 0; i < node.count(); ++i)
        parts.append((node.isMap() ? flowText(node.at(i).key()) + ": " : QByteArray()) +
                     flowText(node.at(i)));
    const QByteArray inner = parts.join(", ");
    return properties + (node.isMap() ? '{' + inner + '}' : '[' + inner + ']');
}

/// The lines of a block collection, moved to `column`.
static QByteArray blockText(const YamlTree &tree, const YamlNode &node, qsizetype column)
{
    const qsizetype from = columnOf(tree.text(), node.span().begin);
    const YamlNode first = node.at(0);
    const YamlNode last = node.at(node.count() - 1);
    const qsizetype head = entryHead(tree, first, TextRole::Fragment);
    const QByteArray lines = tree.text().sliced(head, entryTail(tree, last) - head);
    const bool isInline = head == first.entrySpan().begin;
    return reindented(isInline ? QByteArray(from, ' ') + lines : lines, from, column);
}

QByteArray textAfterMarker(const YamlTree &tree, const YamlNode &node, qsizetype column, bool isItem,
                           const YamlLayout &layout, std::optional<YamlStyle> style)
{
    const QByteArray properties = propertiesText(node);
    if (node.isAlias())
        return ' ' + written(tree, node.span());
    if (node.isScalar())
        return ' ' + properties + scalarLike(node, style, false, column + layout.mapStep);
    if (node.isFlow()) {
        const QByteArray flow = written(tree, node.span());
        return ' ' + properties + (flow.contains('\n') || flow.front() == '#' ? flowText(node) : flow);
    }
    if (isItem && properties.isEmpty()) {
        const qsizetype inner = column + layout.dashGap;
        const QByteArray lines = blockText(tree, node, inner);
        if (lines[skipBlanks(lines, 0)] != '#')
            return QByteArray(layout.dashGap - 1, ' ') + lines.mid(inner);
        return '\n' + lines;
    }
    const bool isSequence = node.isSequence();
    const qsizetype step = isItem ? layout.dashGap : isSequence ? layout.sequenceStep : layout.mapStep;
    QByteArray result = properties.isEmpty() ? QByteArray() : ' ' + properties.trimmed();
    return result + '\n' + blockText(tree, node, column + step);
}

} // namespace Layerwright
