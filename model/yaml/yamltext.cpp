// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamltext.h"

namespace Layerwright {

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
    const qsizetype begin = at;
    while (at < text.size() && text[at] != '\n')
        ++at;
    return at > begin && at < text.size() && text[at - 1] == '\r' ? at - 1 : at;
}

qsizetype nextLine(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] != '\n')
        ++at;
    return at < text.size() ? at + 1 : at;
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

qsizetype skipToContent(QByteArrayView text, qsizetype at)
{
    while (at < text.size()) {
        if (isBlank(text[at]) || isLineEnd(text[at]))
            ++at;
        else if ((at == 0 || text[at - 1] == '\n') && text.sliced(at).startsWith("\xEF\xBB\xBF"))
            at += 3;
        else if (text[at] == '#' && (at == 0 || isSpaceAt(text, at - 1)))
            while (at < text.size() && !isLineEnd(text[at]))
                ++at;
        else
            break;
    }
    return at;
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

std::optional<ForbiddenByte> findForbiddenByte(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        uint codePoint = 0;
        const int length = decode(text, at, codePoint);
        if (length == 0)
            return ForbiddenByte{at, false, static_cast<uchar>(text[at])};
        if (!isPrintable(codePoint))
            return ForbiddenByte{at, true, codePoint};
        at += length;
    }
    return {};
}

} // namespace Layerwright
