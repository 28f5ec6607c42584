// SPDX-License-Identifier: Apache-2.0
#include "model/profile/yamlscalar.h"

#include "model/profile/jsonstring.h"

#include <algorithm>
#include <array>

namespace Layerwright {

static bool isPlain(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 8> words{"true", "false", "yes",  "no",
                                                         "on",   "off",   "null", "y"};
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isInner = [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    if (text.isEmpty() || !isLetter(text.front()) || !isInner(text.back()))
        return false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (!isInner(text[i]) && text[i] != '.' && text[i] != '/' && text[i] != ' ')
            return false;
    }
    const QByteArray lower = text.toByteArray().toLower();
    return lower != "n" && std::ranges::find(words, QByteArrayView(lower)) == words.end();
}

/// Characters that YAML does not take as they are, or takes for line breaks.
static bool isSpecial(QByteArrayView text, qsizetype at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    const QByteArrayView rest = text.sliced(at);
    if (byte < 0x80)
        return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
    if (byte == 0xC2)
        return rest.size() > 1 && static_cast<unsigned char>(rest[1]) < 0xA0;
    return rest.startsWith("\xE2\x80\xA8") || rest.startsWith("\xE2\x80\xA9") ||
           rest.startsWith("\xEF\xBB\xBF") || rest.startsWith("\xEF\xBF\xBE") ||
           rest.startsWith("\xEF\xBF\xBF");
}

static bool hasSpecial(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isSpecial(text, at))
            return true;
    }
    return !text.isValidUtf8();
}

static bool fitsBlock(QByteArrayView text)
{
    if (!text.contains('\n') || hasSpecial(text))
        return false;
    const QByteArrayView content = text.first(text.size() - (text.endsWith('\n') ? 1 : 0));
    const QByteArrayView lastLine = content.sliced(content.lastIndexOf('\n') + 1);
    const auto isBlank = [](QByteArrayView part) {
        return std::ranges::all_of(part, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    };
    return !isBlank(text) && (lastLine.isEmpty() || !isBlank(lastLine));
}

static QByteArray block(QByteArrayView text, const QByteArray &indent)
{
    QByteArray out("|");
    if (text.front() == ' ' || text.front() == '\t' || text.front() == '\n')
        out.append('2'); // the lines stand two deeper than what holds them
    if (!text.endsWith('\n'))
        out.append('-');
    else if (text.endsWith("\n\n"))
        out.append('+');
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline;
        out.append('\n');
        if (end > at)
            out.append(indent).append(text.sliced(at, end - at));
        at = newline < 0 ? text.size() : newline + 1;
    }
    return out;
}

static QByteArray quoted(QByteArrayView text)
{
    const QByteArray token = encodedJsonString(text, {});
    QByteArray out;
    out.reserve(token.size());
    for (qsizetype at = 0; at < token.size(); ++at) {
        if (!isSpecial(token, at)) {
            out.append(token[at]);
            continue;
        }
        const auto byte = [&](qsizetype i) { return static_cast<uint>(token[at + i] & 0x3F); };
        const int length = (token[at] & 0x80) == 0 ? 1 : (token[at] & 0xE0) == 0xC0 ? 2 : 3;
        const uint code = length == 1   ? static_cast<uint>(token[at])
                          : length == 2 ? ((token[at] & 0x1FU) << 6) | byte(1)
                                        : ((token[at] & 0x0FU) << 12) | (byte(1) << 6) | byte(2);
        out.append("\\u").append(QByteArray::number(code, 16).rightJustified(4, '0'));
        at += length - 1;
    }
    return out;
}

QByteArray yamlScalar(QByteArrayView text, const QByteArray &indent, bool quotedOnly)
{
    if (isPlain(text))
        return text.toByteArray();
    return !quotedOnly && fitsBlock(text) ? block(text, indent) : quoted(text);
}

QByteArray yamlKey(QByteArrayView text)
{
    return isPlain(text) ? text.toByteArray() : quoted(text);
}

} // namespace Layerwright
