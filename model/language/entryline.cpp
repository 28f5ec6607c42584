// SPDX-License-Identifier: Apache-2.0
#include "model/language/entryline.h"

#include "model/yaml/yamltext.h"

namespace Layerwright {

qsizetype quotedEnd(QByteArrayView text, qsizetype at, qsizetype end)
{
    const char quote = text[at];
    for (++at; at < end; ++at) {
        if (text[at] == '\\' && quote == '"')
            ++at;
        else if (text[at] == quote && quote == '\'' && at + 1 < end && text[at + 1] == quote)
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return -1;
}

QByteArray keyOf(QByteArrayView written)
{
    if (written.startsWith('\'') && written.size() > 1 && written.endsWith('\''))
        return written.sliced(1, written.size() - 2).toByteArray().replace("''", "'");
    if (!written.startsWith('"') || written.size() < 2 || !written.endsWith('"'))
        return written.toByteArray();
    QByteArray key;
    for (qsizetype at = 1; at < written.size() - 1; ++at) {
        if (written[at] == '\\' && at + 2 < written.size())
            ++at;
        key += written[at];
    }
    return key;
}

static bool isCommentAt(QByteArrayView text, qsizetype at)
{
    return text[at] == '#' && (at == 0 || isSpaceAt(text, at - 1));
}

/// The `:` of a key that begins at `at`; -1 where none does.
static qsizetype colonOfKey(QByteArrayView text, qsizetype at, qsizetype end)
{
    while (at < end && (text[at] == '&' || text[at] == '!'))
        at = skipBlanks(text, skipProperty(text, at));
    if (at >= end)
        return -1;
    if (text[at] == '"' || text[at] == '\'') {
        const qsizetype behind = quotedEnd(text, at, end);
        const qsizetype colon = behind < 0 ? end : skipBlanks(text, behind);
        return colon < end && text[colon] == ':' && isSpaceAt(text, colon + 1) ? colon : -1;
    }
    const bool isTemplate = text.sliced(at).startsWith("{{");
    if (!isTemplate && QByteArrayView("[{|>%@`#").contains(text[at]))
        return -1;
    for (; at < end && !isCommentAt(text, at); ++at) {
        if (text[at] == ':' && isSpaceAt(text, at + 1))
            return at;
        if (text.sliced(at).startsWith("{{")) {
            const qsizetype close = text.sliced(at, end - at).indexOf("}}");
            at = close < 0 ? end : at + close + 1;
        }
    }
    return -1;
}

/// The `#` of the comment behind a value that begins at `at`; the end of the line where there is none.
static qsizetype commentBehind(QByteArrayView text, qsizetype at, qsizetype end)
{
    const bool isFlow = at < end && (text[at] == '[' || text[at] == '{');
    for (const qsizetype begin = at; at < end; ++at) {
        const bool isQuote = text[at] == '"' || text[at] == '\'';
        if (isQuote && (at == begin || isFlow)) {
            const qsizetype behind = quotedEnd(text, at, end);
            if (behind < 0)
                return end;
            at = behind - 1;
        } else if (isCommentAt(text, at)) {
            return at;
        }
    }
    return end;
}

EntryLine EntryLine::at(QByteArrayView text, qsizetype offset)
{
    EntryLine line;
    line.span.begin = lineBegin(text, offset);
    line.span.end = lineEnd(text, line.span.begin);
    const qsizetype end = line.span.end;
    qsizetype at = std::min(skipBlanks(text, line.span.begin), end);
    line.content = at;
    const QByteArrayView head = text.sliced(line.span.begin, std::min<qsizetype>(3, line.span.length()));
    line.isMarker = (head == "---" || head == "...") && isSpaceAt(text, line.span.begin + 3);
    while (!line.isMarker && at < end) {
        const bool isDash = text[at] == '-' && isSpaceAt(text, at + 1);
        const qsizetype colon = isDash ? -1 : colonOfKey(text, at, end);
        if (!isDash && colon < 0)
            break;
        qsizetype keyEnd = isDash ? at + 1 : colon;
        while (keyEnd > at + 1 && isBlank(text[keyEnd - 1]))
            --keyEnd;
        line.entries.append({{at, keyEnd}, at - line.span.begin, colon});
        at = std::min(skipBlanks(text, isDash ? at + 1 : colon + 1), end);
        if (!isDash)
            break;
    }
    line.value = at;
    line.comment = at < end && isCommentAt(text, at) ? at : commentBehind(text, at, end);
    return line;
}

} // namespace Layerwright
