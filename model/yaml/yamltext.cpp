// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamltext.h"

#include <algorithm>

namespace Layerwright {

qsizetype wideLineEndLength(QByteArrayView text, qsizetype at)
{
    if (static_cast<uchar>(text[at]) < 0xC2U)
        return 0;
    const QByteArrayView rest = text.sliced(at);
    if (rest.startsWith("\xC2\x85"))
        return 2;
    return rest.startsWith("\xE2\x80\xA8") || rest.startsWith("\xE2\x80\xA9") ? 3 : 0;
}

static bool isOddLineEnd(QByteArrayView text, qsizetype at)
{
    if (text[at] == '\r')
        return at + 1 == text.size() || text[at + 1] != '\n';
    return wideLineEndLength(text, at) > 0;
}

qsizetype findOddLineEnd(QByteArrayView text)
{
    qsizetype first = -1;
    for (const char lead : {'\r', '\xC2', '\xE2'}) {
        qsizetype at = text.indexOf(lead);
        while (at >= 0 && !isOddLineEnd(text, at))
            at = text.indexOf(lead, at + 1);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

qsizetype lineBegin(QByteArrayView text, qsizetype at)
{
    while (at > 0 && text[at - 1] != '\n')
        --at;
    return at == 0 && text.startsWith("\xEF\xBB\xBF") ? 3 : at;
}

qsizetype lineEnd(QByteArrayView text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    if (end < 0)
        return text.size();
    return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

qsizetype nextLine(QByteArrayView text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end + 1;
}

bool isFirstOfLine(QByteArrayView text, qsizetype at)
{
    while (at > 0 && isBlank(text[at - 1]))
        --at;
    return at == lineBegin(text, at);
}

qsizetype skipProperty(QByteArrayView text, qsizetype at)
{
    const auto isNameByte = [](char byte) {
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               byte == '_' || byte == '-';
    };
    if (at < text.size() && text[at] == '&') {
        ++at;
        while (at < text.size() && isNameByte(text[at]))
            ++at;
        return at;
    }
    const bool isVerbatim = text.sliced(at).startsWith("!<");
    while (!isSpaceAt(text, at)) {
        if (isVerbatim && text[at] == '>')
            return at + 1;
        if (!isVerbatim && QByteArrayView(",[]{}").contains(text[at]))
            break;
        ++at;
    }
    return at;
}

qsizetype columnOf(QByteArrayView text, qsizetype at)
{
    return at - lineBegin(text, at);
}

static qsizetype commentEnd(QByteArrayView text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    const QByteArrayView comment = text.sliced(at, (end < 0 ? text.size() : end) - at);
    const qsizetype early = findOddLineEnd(comment);
    return at + (early < 0 ? comment.size() : early);
}

static bool isWideLineEndBefore(QByteArrayView text, qsizetype at)
{
    return (at >= 2 && wideLineEndLength(text, at - 2) == 2) ||
           (at >= 3 && wideLineEndLength(text, at - 3) == 3);
}

/// A byte order mark at the beginning of a line counts as nothing, at that of the text a second one too: the
/// first is not libyaml's to see. Further ones are content.
static bool isMarkAt(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype length = 3;
    if (!text.sliced(at).startsWith("\xEF\xBB\xBF"))
        return false;
    int before = 0;
    for (; at >= length && text.sliced(at - length).startsWith("\xEF\xBB\xBF"); at -= length)
        ++before;
    return at == 0 ? before < 2 : before == 0 && (isLineEnd(text[at - 1]) || isWideLineEndBefore(text, at));
}

static bool isCommentAt(QByteArrayView text, qsizetype at)
{
    return text[at] == '#' && (at == 0 || isSpaceAt(text, at - 1) || isWideLineEndBefore(text, at) ||
                               (at >= 3 && isMarkAt(text, at - 3)));
}

qsizetype skipToContent(QByteArrayView text, qsizetype at)
{
    while (at < text.size()) {
        if (isBlank(text[at]) || isLineEnd(text[at]))
            ++at;
        else if (const qsizetype wide = wideLineEndLength(text, at); wide > 0)
            at += wide;
        else if (isMarkAt(text, at))
            at += 3;
        else if (isCommentAt(text, at))
            at = commentEnd(text, at);
        else
            break;
    }
    return at;
}

qsizetype skipToContentAfterNode(QByteArrayView text, qsizetype at)
{
    const bool isGlued = at < text.size() && text[at] == '#';
    return skipToContent(text, isGlued ? commentEnd(text, at) : at);
}

/// The number of bytes of a well-formed sequence at `at` and its code point; 0 where there is none.
static int decode(QByteArrayView text, qsizetype at, uint &codePoint)
{
    const auto byte = [&](qsizetype i) { return static_cast<uint>(static_cast<uchar>(text[i])); };
    const uint first = byte(at);
    if (first < 0x80U) {
        codePoint = first;
        return 1;
    }
    const int length = first < 0xC2U ? 0 : first < 0xE0U ? 2 : first < 0xF0U ? 3 : first < 0xF5U ? 4 : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    codePoint = first & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return 0;
        codePoint = (codePoint << 6U) | (byte(at + i) & 0x3FU);
    }
    const bool isOverlong = (length == 3 && codePoint < 0x800U) || (length == 4 && codePoint < 0x10000U);
    const bool isSurrogate = codePoint >= 0xD800U && codePoint <= 0xDFFFU;
    return isOverlong || isSurrogate || codePoint > 0x10FFFFU ? 0 : length;
}

/// The printable characters of YAML 1.1, which the product's parser keeps to.
static bool isPrintable(uint codePoint)
{
    if (codePoint < 0x80U)
        return codePoint >= 0x20U ? codePoint < 0x7FU
                                  : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    return codePoint == 0x85U || (codePoint >= 0xA0U && codePoint != 0xFFFEU && codePoint != 0xFFFFU);
}

static constexpr qsizetype BlockLength = 64;

/// Whether a block holds bytes other than printable ASCII, tabs and line ends. Written so that the compiler
/// looks at many of them at once.
static bool hasOddBytes(const char *block)
{
    uchar odd = 0;
    for (qsizetype i = 0; i < BlockLength; ++i) {
        const auto code = static_cast<uchar>(block[i]);
        odd |= (code - 0x20U >= 0x5FU && code != '\n' && code != '\t' && code != '\r') ? 1 : 0;
    }
    return odd != 0;
}

/// Where the first block from `at` on begins that has odd bytes or is cut off.
static qsizetype skipPlainBlocks(QByteArrayView text, qsizetype at)
{
    while (at + BlockLength <= text.size() && !hasOddBytes(text.data() + at))
        at += BlockLength;
    return at;
}

bool isAscii(QByteArrayView text)
{
    uchar bits = 0;
    for (const char byte : text)
        bits |= static_cast<uchar>(byte);
    return bits < 0x80U;
}

std::optional<ForbiddenByte> findForbiddenByte(QByteArrayView text)
{
    for (qsizetype at = skipPlainBlocks(text, 0); at < text.size(); at = skipPlainBlocks(text, at)) {
        const qsizetype end = std::min(at + BlockLength, text.size());
        while (at < end) {
            uint codePoint = 0;
            const int length = decode(text, at, codePoint);
            if (length == 0)
                return ForbiddenByte{at, false, static_cast<uchar>(text[at])};
            if (!isPrintable(codePoint))
                return ForbiddenByte{at, true, codePoint};
            at += length;
        }
    }
    return {};
}

} // namespace Layerwright
