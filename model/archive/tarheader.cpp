// SPDX-License-Identifier: Apache-2.0
#include "model/archive/tarheader.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Layerwright {

namespace {

struct Field
{
    qsizetype offset;
    qsizetype length;

    QByteArrayView of(const TarBlock &block) const { return QByteArrayView(block).sliced(offset, length); }
};

constexpr Field nameField{0, 100};
constexpr Field sizeField{124, 12};
constexpr Field checksumField{148, 8};
constexpr qsizetype typeOffset = 156;
constexpr Field targetField{157, 100};
constexpr Field magicField{257, 6};
constexpr Field prefixField{345, 155};

/// A field's text: up to the first NUL, or the whole of it.
QByteArrayView textOf(QByteArrayView field)
{
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.first(end);
}

/// GNU's way to write a number that octal digits have no room for: big-endian bytes behind a set high bit.
std::optional<qint64> binaryNumber(QByteArrayView field)
{
    quint64 value = static_cast<quint8>(field[0]) & 0x7fU;
    for (const char byte : field.sliced(1)) {
        if (value >> 55 != 0)
            return {};
        value = value << 8 | static_cast<quint8>(byte);
    }
    return static_cast<qint64>(value);
}

std::optional<qint64> number(QByteArrayView field)
{
    if ((static_cast<quint8>(field[0]) & 0x80U) != 0)
        return binaryNumber(field);
    const QByteArray digits = textOf(field).toByteArray().trimmed();
    if (digits.isEmpty())
        return 0;
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok, 8);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

/// The checksum counts its own field as blanks. Some old programs added the bytes as signed numbers.
bool checksumHolds(const TarBlock &block)
{
    const std::optional<qint64> stated = number(checksumField.of(block));
    TarBlock blanked = block;
    std::fill_n(blanked.begin() + checksumField.offset, checksumField.length, ' ');
    const auto add = [](auto sum, char byte) { return sum + static_cast<quint8>(byte); };
    const auto addSigned = [](auto sum, char byte) { return sum + static_cast<qint8>(byte); };
    return stated && (*stated == std::accumulate(blanked.begin(), blanked.end(), 0, add) ||
                      *stated == std::accumulate(blanked.begin(), blanked.end(), 0, addSigned));
}

TarHeader::Type typeOf(char flag)
{
    using enum TarHeader::Type;
    struct Row
    {
        char flag;
        TarHeader::Type type;
    };
    static constexpr std::array<Row, 15> rows{{
        {'\0', File},
        {'0', File},
        {'7', File},
        {'1', HardLink},
        {'2', SymbolicLink},
        {'3', Device},
        {'4', Device},
        {'5', Folder},
        {'6', Fifo},
        {'S', Sparse},
        {'L', LongName},
        {'K', LongLink},
        {'x', Extended},
        {'X', Extended},
        {'g', GlobalRecords},
    }};
    const auto row = std::ranges::find(rows, flag, &Row::flag);
    return row == rows.end() ? Other : row->type;
}

QByteArray nameOf(const TarBlock &block)
{
    QByteArray name = textOf(nameField.of(block)).toByteArray();
    const bool isUstar = magicField.of(block) == QByteArrayView("ustar\0", 6);
    const QByteArrayView prefix = isUstar ? textOf(prefixField.of(block)) : QByteArrayView();
    return prefix.isEmpty() ? name : prefix.toByteArray() + '/' + name;
}

} // namespace

bool isZeroBlock(const TarBlock &block)
{
    return std::ranges::all_of(block, [](char byte) { return byte == '\0'; });
}

std::optional<TarHeader> TarHeader::parsed(const TarBlock &block)
{
    const std::optional<qint64> size = number(sizeField.of(block));
    if (!size || !checksumHolds(block))
        return {};
    TarHeader header{typeOf(block[typeOffset]), nameOf(block), *size,
                     textOf(targetField.of(block)).toByteArray()};
    // Before ustar a folder was told by its name alone.
    if (header.type == Type::File && header.name.endsWith('/'))
        header.type = Type::Folder;
    return header;
}

std::optional<PaxRecords> PaxRecords::parsed(QByteArrayView records)
{
    PaxRecords result;
    while (!records.isEmpty()) {
        const qsizetype blank = records.indexOf(' ');
        bool ok = false;
        const qsizetype length = blank < 0 ? 0 : records.first(blank).toByteArray().toLongLong(&ok);
        if (!ok || length < blank + 2 || length > records.size() || records[length - 1] != '\n')
            return {};
        const QByteArrayView record = records.sliced(blank + 1, length - blank - 2);
        const qsizetype equals = record.indexOf('=');
        if (equals < 1)
            return {};
        const QByteArrayView key = record.first(equals);
        const QByteArray value = record.sliced(equals + 1).toByteArray();
        if (key == "path")
            result.path = value;
        else if (key == "linkpath")
            result.target = value;
        else if (key == "size")
            result.size = value.toLongLong(&ok);
        else if (key.startsWith("GNU.sparse."))
            result.sparse = true;
        if (!ok || result.size.value_or(0) < 0)
            return {};
        records = records.sliced(length);
    }
    return result;
}

} // namespace Layerwright
