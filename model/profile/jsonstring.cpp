// SPDX-License-Identifier: Apache-2.0
#include "model/profile/jsonstring.h"

#include <algorithm>
#include <vector>

namespace Layerwright {

static constexpr QByteArrayView replacementCharacter("\xEF\xBF\xBD");

namespace {

/// A run of bytes that stand for themselves, or one escape (a surrogate pair counts as one).
struct Unit
{
    QByteArrayView raw;
    QByteArrayView text; // of a run; an escape's is in `character`
    char character[4] = {};
    int characterLength = 0;
    bool isLoneSurrogate = false;

    bool isEscape() const { return characterLength > 0; }
    QByteArrayView decoded() const { return isEscape() ? QByteArrayView(character, characterLength) : text; }
};

} // namespace

static int hexValue(QByteArrayView digits)
{
    return digits.toByteArray().toInt(nullptr, 16);
}

static void setCharacter(Unit &unit, char32_t c)
{
    const auto put = [&unit](char32_t byte) {
        unit.character[unit.characterLength++] = static_cast<char>(byte);
    };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

static Unit escapeAt(QByteArrayView body, qsizetype at)
{
    Unit unit;
    const char letter = body[at + 1];
    unit.raw = body.sliced(at, letter == 'u' ? 6 : 2);
    if (letter != 'u') {
        static constexpr QByteArrayView letters("bfnrt");
        static constexpr QByteArrayView meanings("\b\f\n\r\t");
        const qsizetype index = letters.indexOf(letter);
        setCharacter(unit, static_cast<unsigned char>(index < 0 ? letter : meanings[index]));
        return unit;
    }
    auto c = static_cast<char32_t>(hexValue(body.sliced(at + 2, 4)));
    if (c >= 0xD800 && c < 0xDC00 && body.sliced(at + 6).startsWith("\\u") && body.size() >= at + 12) {
        const auto low = static_cast<char32_t>(hexValue(body.sliced(at + 8, 4)));
        if (low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            unit.raw = body.sliced(at, 12);
        }
    }
    unit.isLoneSurrogate = c >= 0xD800 && c < 0xE000;
    setCharacter(unit, unit.isLoneSurrogate ? 0xFFFD : c);
    return unit;
}

static Unit unitAt(QByteArrayView body, qsizetype at)
{
    if (body[at] == '\\')
        return escapeAt(body, at);
    qsizetype end = body.indexOf('\\', at);
    if (end < 0)
        end = body.size();
    Unit unit;
    unit.raw = unit.text = body.sliced(at, end - at);
    return unit;
}

template <typename Visit>
static void forEachUnit(QByteArrayView token, Visit visit)
{
    const QByteArrayView body = token.sliced(1, token.size() - 2);
    for (qsizetype at = 0; at < body.size();) {
        const Unit unit = unitAt(body, at);
        visit(unit);
        at += unit.raw.size();
    }
}

QByteArray decodedJsonString(QByteArrayView token)
{
    QByteArray text;
    text.reserve(token.size());
    forEachUnit(token, [&text](const Unit &unit) { text.append(unit.decoded()); });
    return text;
}

bool hasLoneSurrogate(QByteArrayView token)
{
    bool found = false;
    if (token.contains(QByteArrayView("\\u")))
        forEachUnit(token, [&found](const Unit &unit) { found |= unit.isLoneSurrogate; });
    return found;
}

static void appendUnicodeEscape(QByteArray &out, char32_t unit)
{
    out.append("\\u").append(QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0'));
}

static void appendAsciiCharacter(QByteArray &out, char c, JsonEscapes escapes)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        if (static_cast<unsigned char>(c) < 0x20 || (escapes.html && (c == '<' || c == '>' || c == '&')))
            appendUnicodeEscape(out, static_cast<unsigned char>(c));
        else
            out.append(c);
    }
}

static char32_t codePoint(QByteArrayView character)
{
    const auto byte = [character](qsizetype i) { return static_cast<char32_t>(character[i] & 0x3F); };
    switch (character.size()) {
    case 2:
        return (static_cast<char32_t>(character[0] & 0x1F) << 6) | byte(1);
    case 3:
        return (static_cast<char32_t>(character[0] & 0x0F) << 12) | (byte(1) << 6) | byte(2);
    default:
        return (static_cast<char32_t>(character[0] & 0x07) << 18) | (byte(1) << 12) | (byte(2) << 6) |
               byte(3);
    }
}

static qsizetype characterLength(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

static void appendWideCharacter(QByteArray &out, QByteArrayView character, JsonEscapes escapes)
{
    const char32_t c = codePoint(character);
    if (escapes.ascii && c >= 0x10000) {
        appendUnicodeEscape(out, 0xD800 + ((c - 0x10000) >> 10));
        appendUnicodeEscape(out, 0xDC00 + ((c - 0x10000) & 0x3FF));
    } else if (escapes.ascii || (escapes.html && (c == 0x2028 || c == 0x2029))) {
        appendUnicodeEscape(out, c);
    } else {
        out.append(character);
    }
}

/// Appends text with escapes where they are due; no quotation marks.
static void appendEscaped(QByteArray &out, QByteArrayView text, JsonEscapes escapes)
{
    const bool isValid = text.isValidUtf8();
    for (qsizetype at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            appendAsciiCharacter(out, text[at++], escapes);
            continue;
        }
        const qsizetype length = std::min(characterLength(text[at]), text.size() - at);
        if (isValid || text.sliced(at, length).isValidUtf8()) {
            appendWideCharacter(out, text.sliced(at, length), escapes);
            at += length;
        } else {
            appendWideCharacter(out, replacementCharacter, escapes);
            ++at;
        }
    }
}

QByteArray encodedJsonString(QByteArrayView text, JsonEscapes escapes)
{
    QByteArray token;
    token.reserve(text.size() + text.size() / 8 + 2);
    token.append('"');
    appendEscaped(token, text, escapes);
    return token.append('"');
}

QByteArray reescapedJsonString(QByteArrayView token, JsonEscapes escapes)
{
    QByteArray out("\"");
    out.reserve(token.size());
    forEachUnit(token, [&out, escapes](const Unit &unit) {
        if (unit.isLoneSurrogate)
            out.append(unit.raw);
        else
            appendEscaped(out, unit.decoded(), escapes);
    });
    return out.append('"');
}

static bool isContinuation(char byte)
{
    return (byte & 0xC0) == 0x80;
}

static qsizetype commonPrefix(QByteArrayView a, QByteArrayView b)
{
    const qsizetype length = std::min(a.size(), b.size());
    qsizetype same = std::mismatch(a.begin(), a.begin() + length, b.begin()).first - a.begin();
    while (same > 0 &&
           ((same < a.size() && isContinuation(a[same])) || (same < b.size() && isContinuation(b[same]))))
        --same;
    return same;
}

static qsizetype commonSuffix(QByteArrayView a, QByteArrayView b)
{
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    while (same > 0 && isContinuation(a[a.size() - same]))
        --same;
    return same;
}

QByteArray editedJsonString(QByteArrayView token, QByteArrayView text, JsonEscapes escapes)
{
    std::vector<Unit> units;
    forEachUnit(token, [&units](const Unit &unit) { units.push_back(unit); });
    QByteArrayView rest = text;
    QByteArray head("\"");
    size_t first = 0;
    qsizetype used = 0; // bytes of the first unit that is not in the head as a whole
    for (; first < units.size(); ++first) {
        const Unit &unit = units[first];
        const qsizetype same = commonPrefix(unit.decoded(), rest);
        if (same == unit.decoded().size()) {
            head.append(unit.raw);
            rest = rest.sliced(same);
            continue;
        }
        if (!unit.isEscape()) {
            head.append(unit.raw.first(same));
            rest = rest.sliced(same);
            used = same;
        }
        break;
    }
    qsizetype tail = token.size() - 1;
    for (size_t last = units.size(); last > first; --last) {
        const Unit &unit = units[last - 1];
        const QByteArrayView decoded = last - 1 == first ? unit.decoded().sliced(used) : unit.decoded();
        const qsizetype same = commonSuffix(decoded, rest);
        if (unit.isEscape() && same < decoded.size())
            break;
        tail -= unit.isEscape() ? unit.raw.size() : same;
        rest.chop(same);
        if (same < decoded.size())
            break;
    }
    appendEscaped(head, rest, escapes);
    head.append(token.sliced(tail));
    return decodedJsonString(head) == text ? head : encodedJsonString(text, escapes);
}

} // namespace Layerwright
