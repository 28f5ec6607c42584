// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/lineedits.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Layerwright {

static bool isBlank(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

qsizetype leadingSpaces(QByteArrayView line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
}

int indentationWidth(const TextLines &lines)
{
    constexpr qsizetype enough = 400;
    qsizetype before = 0;
    for (qsizetype line = 0; line < std::min(lines.count(), enough); ++line) {
        const QByteArrayView content = lines.content(line);
        const QByteArrayView trimmed = content.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#') || trimmed.startsWith('-'))
            continue;
        const qsizetype indentation = leadingSpaces(content);
        if (indentation > before && indentation - before <= 8)
            return static_cast<int>(indentation - before);
        before = indentation;
    }
    return 2;
}

static std::optional<TextEdit> uncommented(Span span, QByteArrayView content)
{
    const qsizetype hash = leadingSpaces(content);
    if (hash == content.size() || content[hash] != '#')
        return std::nullopt;
    const qsizetype length = content.sliced(hash).startsWith("# ") ? 2 : 1;
    return TextEdit{{span.begin + hash, span.begin + hash + length}, {}};
}

QList<TextEdit> toggledComment(const TextLines &lines, LineRange range)
{
    QList<TextEdit> removals;
    QList<qsizetype> filled;
    qsizetype indentation = -1;
    for (qsizetype line = range.first; line < range.end; ++line) {
        const QByteArrayView content = lines.content(line);
        if (isBlank(content))
            continue;
        filled.append(line);
        const qsizetype spaces = leadingSpaces(content);
        indentation = indentation < 0 ? spaces : std::min(indentation, spaces);
        if (const auto removal = uncommented(lines.span(line), content))
            removals.append(*removal);
    }
    if (removals.size() == filled.size())
        return removals;
    QList<TextEdit> edits;
    for (const qsizetype line : filled) {
        const qsizetype at = lines.span(line).begin + indentation;
        edits.append(TextEdit{{at, at}, "# "_ba});
    }
    return edits;
}

QList<TextEdit> indented(const TextLines &lines, LineRange range, int width)
{
    QList<TextEdit> edits;
    for (qsizetype line = range.first; line < range.end; ++line) {
        const Span span = lines.span(line);
        if (!isBlank(lines.bytes(span)))
            edits.append(TextEdit{{span.begin, span.begin}, QByteArray(width, ' ')});
    }
    return edits;
}

QList<TextEdit> outdented(const TextLines &lines, LineRange range, int width)
{
    QList<TextEdit> edits;
    for (qsizetype line = range.first; line < range.end; ++line) {
        const Span span = lines.span(line);
        const QByteArrayView content = lines.bytes(span);
        const qsizetype taken =
            content.startsWith('\t') ? 1 : std::min<qsizetype>(width, leadingSpaces(content));
        if (taken > 0)
            edits.append(TextEdit{{span.begin, span.begin + taken}, {}});
    }
    return edits;
}

/// Two neighbouring runs of lines change places. The line end between them stays between them when the
/// second has none of its own.
static QList<TextEdit> swapped(const TextLines &lines, qsizetype first, qsizetype second, qsizetype end)
{
    const Span upper{lines.wholeSpan(first).begin, lines.wholeSpan(second - 1).end};
    const Span lower{upper.end, lines.wholeSpan(end - 1).end};
    const QByteArrayView between = lines.lineEnd(second - 1);
    QByteArray moved = lines.bytes(upper).toByteArray();
    if (lines.lineEnd(end - 1).isEmpty())
        moved = between.toByteArray() + moved.chopped(between.size());
    return {{upper, {}}, {{lower.end, lower.end}, moved}};
}

QList<TextEdit> movedUp(const TextLines &lines, LineRange range)
{
    if (range.first == 0)
        return {};
    return swapped(lines, range.first - 1, range.first, range.end);
}

QList<TextEdit> movedDown(const TextLines &lines, LineRange range)
{
    if (range.end == lines.count())
        return {};
    // What moves is the line below: it is the shorter of the two, and the cursor keeps its bytes.
    const Span below = lines.wholeSpan(range.end);
    const qsizetype to = lines.wholeSpan(range.first).begin;
    if (!lines.lineEnd(range.end).isEmpty())
        return {{{to, to}, lines.bytes(below).toByteArray()}, {below, {}}};
    const Span between{lines.span(range.end - 1).end, below.begin};
    const QByteArray moved = lines.bytes(below).toByteArray() + lines.bytes(between).toByteArray();
    return {{{to, to}, moved}, {{between.begin, below.end}, {}}};
}

QList<TextEdit> duplicated(const TextLines &lines, LineRange range)
{
    const Span span{lines.wholeSpan(range.first).begin, lines.wholeSpan(range.end - 1).end};
    QByteArray copy = lines.bytes(span).toByteArray();
    if (lines.lineEnd(range.end - 1).isEmpty())
        copy.prepend(lines.lineEndFor(span.end));
    return {{{span.end, span.end}, copy}};
}

namespace {

/// What stands on a line before the cursor, as far as the next line cares.
struct Opening
{
    qsizetype indentation = 0;
    qsizetype dashes = 0; ///< the width of the "- " before the content, of all of them
    QByteArrayView content;
};

Opening openingOf(QByteArrayView before)
{
    Opening opening{leadingSpaces(before), 0, {}};
    QByteArrayView rest = before.sliced(opening.indentation);
    while (rest.startsWith("- ") || rest == "-") {
        const qsizetype step = rest.size() == 1 ? 1 : 1 + leadingSpaces(rest.sliced(1));
        opening.dashes += step;
        rest = rest.sliced(step);
    }
    opening.content = rest.trimmed();
    return opening;
}

/// A key without value, the head of a block scalar, an opened flow collection.
bool opensBlock(QByteArrayView content)
{
    static const QRegularExpression opener(
        uR"((^|:\s+)([&!]\S+\s+)*[|>][-+0-9]*\s*(#.*)?$|:(\s+[&!]\S+)*\s*(\s#.*)?$|[\[{]\s*(\s#.*)?$)"_s);
    return !content.startsWith('#') && opener.match(QString::fromUtf8(content)).hasMatch();
}

bool isKey(QByteArrayView content)
{
    static const QRegularExpression key(uR"(^("[^"]*"|'[^']*'|[^\s#"'\[{][^#]*?)\s*:(\s|$))"_s);
    return key.match(QString::fromUtf8(content)).hasMatch();
}

QByteArray continuation(const Opening &opening, int width)
{
    const qsizetype inner = opening.indentation + opening.dashes;
    if (opensBlock(opening.content))
        return QByteArray(inner + width, ' ');
    if (opening.dashes == 0 || isKey(opening.content))
        return QByteArray(inner, ' ');
    return QByteArray(opening.indentation, ' ') + "- ";
}

} // namespace

TextEdit newLine(const TextLines &lines, Span selection, int width)
{
    const Span line = lines.span(lines.lineAt(selection.begin));
    const QByteArrayView before = lines.bytes({line.begin, selection.begin});
    const Span last = lines.span(lines.lineAt(selection.end));
    const QByteArrayView after = lines.bytes({selection.end, last.end});
    const QByteArray lineEnd = lines.lineEndFor(selection.begin);
    Span replaced{selection.begin, selection.end + leadingSpaces(after)};
    if (isBlank(before)) // no spaces are left on the blank line
        return {{line.begin, replaced.end}, lineEnd + before.toByteArray()};
    const Opening opening = openingOf(before);
    if (opening.dashes > 0 && opening.content.isEmpty() && replaced.end == last.end) // the list ends here
        return {{line.begin, replaced.end}, QByteArray(opening.indentation, ' ')};
    return {replaced, lineEnd + continuation(opening, width)};
}

Span indentationBefore(const TextLines &lines, qsizetype byte, int width)
{
    const qsizetype line = lines.lineAt(byte);
    const Span span = lines.span(line);
    const qsizetype column = byte - span.begin;
    if (column <= 0 || column > leadingSpaces(lines.content(line)))
        return {byte, byte};
    constexpr qsizetype far = 200;
    for (qsizetype above = line - 1; above >= 0 && above >= line - far; --above) {
        const QByteArrayView content = lines.content(above);
        if (!isBlank(content) && leadingSpaces(content) < column)
            return {span.begin + leadingSpaces(content), byte};
    }
    return {byte - 1 - (column - 1) % width, byte};
}

QList<TextEdit> fewEdits(const QByteArray &text, const QList<TextEdit> &edits)
{
    constexpr qsizetype few = 200;
    return edits.size() <= few ? edits : smallestEdit(text, applied(text, edits));
}

qsizetype movedOffset(qsizetype offset, const QList<TextEdit> &edits)
{
    qsizetype delta = 0;
    for (const TextEdit &edit : edits) {
        if (edit.span.begin > offset)
            break;
        if (edit.span.end > offset)
            return edit.span.begin + delta + edit.text.size();
        delta += edit.text.size() - edit.span.length();
    }
    return offset + delta;
}

} // namespace Layerwright
