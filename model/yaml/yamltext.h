// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <optional>

namespace Layerwright {

inline bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}
inline bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}
/// Of UTF-8.
inline bool startsCharacter(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0U) != 0x80U;
}
/// The length of what stands at `at` and ends a line in YAML 1.1 alone, not to people and editors: U+0085,
/// U+2028 or U+2029; 0 for anything else.
qsizetype wideLineEndLength(QByteArrayView text, qsizetype at);
/// Where the first of these stands, or a CR without LF; -1 where there is none.
qsizetype findOddLineEnd(QByteArrayView text);
/// Blank or the end of a line or of the text.
inline bool isSpaceAt(QByteArrayView text, qsizetype at)
{
    return at >= text.size() || isBlank(text[at]) || isLineEnd(text[at]) || wideLineEndLength(text, at) > 0;
}

/// The first offset from `at` on that is not blank, a line end or in a comment.
qsizetype skipToContent(QByteArrayView text, qsizetype at);
/// The same behind a node, where libyaml takes a `#` for the beginning of a comment also without a blank
/// before it:
/// `{}#`.
qsizetype skipToContentAfterNode(QByteArrayView text, qsizetype at);
qsizetype skipBlanks(QByteArrayView text, qsizetype at);
/// A byte order mark is not part of the first line.
qsizetype lineBegin(QByteArrayView text, qsizetype at);
/// The end of the line, before its `\n` or `\r\n`.
qsizetype lineEnd(QByteArrayView text, qsizetype at);
/// The beginning of the next line, or the end of the text.
qsizetype nextLine(QByteArrayView text, qsizetype at);
/// The bytes of the line before `at` are blank only.
bool isFirstOfLine(QByteArrayView text, qsizetype at);
/// After the anchor or tag that stands at `at`.
qsizetype skipProperty(QByteArrayView text, qsizetype at);
/// The number of bytes from the beginning of the line.
qsizetype columnOf(QByteArrayView text, qsizetype at);

bool isAscii(QByteArrayView text);

/// The first byte of a text that YAML forbids, and whether it is not UTF-8 at all or a control character.
struct ForbiddenByte
{
    qsizetype offset = 0;
    bool isUtf8 = false;
    uint codePoint = 0;
};
std::optional<ForbiddenByte> findForbiddenByte(QByteArrayView text);

} // namespace Layerwright
