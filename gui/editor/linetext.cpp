// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/linetext.h"

#include <algorithm>

namespace Layerwright {

namespace {

struct Character
{
    char32_t code = QChar::ReplacementCharacter;
    int bytes = 1;

    int units() const { return code > 0xFFFF ? 2 : 1; }
};

int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// The character at `at`; overlong forms, surrogates and cut sequences are bytes that are no UTF-8.
Character characterAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype index) { return static_cast<uchar>(text[index]); };
    const int length = sequenceLength(byte(at));
    if (length == 1)
        return {byte(at), 1};
    if (length == 0 || at + length > text.size())
        return {};
    char32_t code = byte(at) & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U)
            return {};
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < smallest[length] || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    return {code, length};
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
}

/// The bytes of the line end that starts at `at`, 0 when none does.
qsizetype lineEndAt(QByteArrayView text, qsizetype at)
{
    switch (static_cast<uchar>(text[at])) {
    case '\n':
        return 1;
    case '\r':
        return text.sliced(at + 1).startsWith('\n') ? 2 : 1;
    case 0xE2:
        return text.sliced(at).startsWith("\xE2\x80\xA9") ? 3 : 0;
    case 0xEF:
        return text.sliced(at).startsWith("\xEF\xB7\x90") || text.sliced(at).startsWith("\xEF\xB7\x91") ? 3
                                                                                                        : 0;
    default:
        return 0;
    }
}

} // namespace

qsizetype nextLineEnd(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (const qsizetype length = lineEndAt(text, at))
            return at + length;
    }
    return -1;
}

qsizetype lineEndLength(QByteArrayView line)
{
    for (const qsizetype length : {2, 3, 1}) {
        if (line.size() >= length && lineEndAt(line, line.size() - length) == length)
            return length;
    }
    return 0;
}

QString shownText(QByteArrayView line)
{
    if (isAscii(line))
        return QString::fromLatin1(line);
    QString shown;
    shown.reserve(line.size());
    for (qsizetype at = 0; at < line.size();) {
        const Character character = characterAt(line, at);
        shown += QChar::fromUcs4(character.code);
        at += character.bytes;
    }
    return shown;
}

QString shownLines(QByteArrayView text)
{
    QString shown;
    shown.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype end = nextLineEnd(text, 0); end >= 0; end = nextLineEnd(text, from)) {
        shown +=
            shownText(text.sliced(from, end - from).chopped(lineEndLength(text.sliced(from, end - from))));
        shown += QChar(QChar::ParagraphSeparator);
        from = end;
    }
    return shown += shownText(text.sliced(from));
}

qsizetype byteOfColumn(QByteArrayView line, qsizetype column)
{
    qsizetype at = 0;
    for (qsizetype units = 0; at < line.size() && units < column;) {
        const Character character = characterAt(line, at);
        units += character.units();
        if (units > column)
            break;
        at += character.bytes;
    }
    return at;
}

qsizetype columnOfByte(QByteArrayView line, qsizetype byte)
{
    qsizetype units = 0;
    for (qsizetype at = 0; at < line.size() && at < byte;) {
        const Character character = characterAt(line, at);
        at += character.bytes;
        if (at > byte)
            break;
        units += character.units();
    }
    return units;
}

qsizetype byteOfUnit(QByteArrayView text, qsizetype unit)
{
    qsizetype from = 0;
    for (qsizetype end = nextLineEnd(text, 0); end >= 0; end = nextLineEnd(text, from)) {
        const QByteArrayView line = text.sliced(from, end - from);
        const QByteArrayView content = line.chopped(lineEndLength(line));
        const qsizetype units = columnOfByte(content, content.size());
        if (unit <= units)
            return from + byteOfColumn(content, unit);
        unit -= units + 1;
        from = end;
    }
    return from + byteOfColumn(text.sliced(from), unit);
}

qsizetype byteOrderMarkLength(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

} // namespace Layerwright
