// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/scalartext.h"

#include "model/yaml/yamltext.h"
#include "model/yaml/yamlvalue.h"

#include <algorithm>

namespace Layerwright {

static bool isControl(char byte)
{
    return static_cast<uchar>(byte) < 0x20U || byte == 0x7F;
}

/// Bytes that only an escape can write: control characters, and line ends of Unicode.
static bool needsEscapes(QByteArrayView text)
{
    return std::ranges::any_of(text, isControl) || findForbiddenByte(text) || findOddLineEnd(text) >= 0 ||
           text.contains("\xEF\xBB\xBF");
}

bool canBePlain(QByteArrayView text, bool inFlow)
{
    if (text.isEmpty() || isTypedScalar(text) || needsEscapes(text))
        return false;
    const char first = text.front();
    if (isBlank(first) || isBlank(text.back()) || text.back() == ':')
        return false;
    if (QByteArrayView(",[]{}#&*!|>'\"%@`").contains(first))
        return false;
    if (QByteArrayView("-?:").contains(first) && (text.size() == 1 || isBlank(text[1]) || inFlow))
        return false;
    if (text.startsWith("---") || text.startsWith("..."))
        return false;
    if (inFlow && std::ranges::any_of(text, [](char c) { return QByteArrayView(",[]{}?:").contains(c); }))
        return false;
    return !text.contains(": ") && !text.contains(" #") && !text.contains(":\t") && !text.contains("\t#");
}

QByteArray doubleQuoted(QByteArrayView text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray result = "\"";
    for (const char byte : text) {
        const auto code = static_cast<uchar>(byte);
        if (byte == '"' || byte == '\\')
            result.append('\\').append(byte);
        else if (byte == '\n')
            result.append("\\n");
        else if (byte == '\t')
            result.append("\\t");
        else if (byte == '\r')
            result.append("\\r");
        else if (isControl(byte))
            result.append("\\x").append(digits[code >> 4U]).append(digits[code & 15U]);
        else
            result.append(byte);
    }
    result.replace("\xC2\x85", "\\u0085")
        .replace("\xE2\x80\xA8", "\\u2028")
        .replace("\xE2\x80\xA9", "\\u2029");
    return result.replace("\xEF\xBB\xBF", "\\uFEFF") + '"';
}

QByteArray singleQuoted(QByteArrayView text)
{
    if (needsEscapes(text))
        return doubleQuoted(text);
    return '\'' + text.toByteArray().replace('\'', "''") + '\'';
}

QByteArray scalarText(QByteArrayView text, YamlStyle style, bool inFlow)
{
    if (style == YamlStyle::SingleQuoted)
        return singleQuoted(text);
    if (style != YamlStyle::DoubleQuoted && canBePlain(text, inFlow))
        return text.toByteArray();
    if (style != YamlStyle::DoubleQuoted && text.contains("{{") && !text.contains('\''))
        return singleQuoted(text);
    return doubleQuoted(text);
}

bool canBeLiteral(QByteArrayView text)
{
    QByteArray lines = text.toByteArray();
    lines.replace('\n', ' ').replace('\t', ' ');
    return text.contains('\n') && !needsEscapes(lines) && text.front() != '\n' && !isBlank(text.front());
}

QByteArray literalText(QByteArrayView text, qsizetype column)
{
    qsizetype trailing = 0;
    while (trailing < text.size() && text[text.size() - 1 - trailing] == '\n')
        ++trailing;
    QByteArray result = trailing == 1 ? "|" : trailing == 0 ? "|-" : "|+";
    const QByteArray body = text.first(text.size() - (trailing > 0 ? 1 : 0)).toByteArray();
    for (const QByteArray &line : body.split('\n'))
        result.append('\n').append(line.isEmpty() ? QByteArray() : QByteArray(column, ' ') + line);
    return result;
}

} // namespace Layerwright
