// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tarbuilder.h"

#include <QtEndian>

#include <zlib.h>

namespace Layerwright {

constexpr qsizetype blockBytes = 512;

TarBuilder &TarBuilder::header(const QByteArray &name, char type, qint64 size, const QByteArray &target)
{
    QByteArray block(blockBytes, '\0');
    const auto put = [&block](qsizetype offset, const QByteArray &text) {
        block.replace(offset, text.size(), text);
    };
    const auto octal = [](qint64 value, int digits) {
        return QByteArray::number(value, 8).rightJustified(digits, '0');
    };
    put(0, name.left(100));
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, octal(size, 11));
    put(136, octal(0, 11));
    put(148, "        ");
    block[156] = type;
    put(157, target.left(100));
    put(257, QByteArray("ustar\00000", 8));
    uint sum = 0;
    for (const char byte : block)
        sum += static_cast<uchar>(byte);
    put(148, octal(sum, 6) + QByteArray("\0 ", 2));
    m_bytes += block;
    return *this;
}

void TarBuilder::data(const QByteArray &bytes)
{
    m_bytes += bytes;
    m_bytes += QByteArray((blockBytes - bytes.size() % blockBytes) % blockBytes, '\0');
}

TarBuilder &TarBuilder::file(const QByteArray &name, const QByteArray &bytes)
{
    header(name, '0', bytes.size());
    data(bytes);
    return *this;
}

TarBuilder &TarBuilder::folder(const QByteArray &name)
{
    return header(name, '5', 0);
}

TarBuilder &TarBuilder::special(const QByteArray &name, char type, const QByteArray &target)
{
    return header(name, type, 0, target);
}

TarBuilder &TarBuilder::pax(const QByteArray &key, const QByteArray &value)
{
    const QByteArray rest = ' ' + key + '=' + value + '\n';
    qsizetype length = rest.size() + 1;
    while (QByteArray::number(length).size() + rest.size() != length)
        ++length;
    const QByteArray record = QByteArray::number(length) + rest;
    header("PaxHeader", 'x', record.size());
    data(record);
    return *this;
}

TarBuilder &TarBuilder::gnuLongName(const QByteArray &name)
{
    header("././@LongLink", 'L', name.size() + 1);
    data(name + '\0');
    return *this;
}

TarBuilder &TarBuilder::end()
{
    m_bytes += QByteArray(2 * blockBytes, '\0');
    return *this;
}

TarBuilder &TarBuilder::raw(const QByteArray &bytes)
{
    m_bytes += bytes;
    return *this;
}

namespace {

/// A piece of deflate data that stands on its own, so that it can be repeated.
QByteArray deflated(QByteArray bytes, int flush)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    constexpr qsizetype room = 64;
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, stream.avail_in)) + room,
                      Qt::Uninitialized);
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, flush);
    packed.chop(stream.avail_out);
    deflateEnd(&stream);
    return packed;
}

uLong checksum(const QByteArray &bytes)
{
    return crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size()));
}

QByteArray littleEndian(quint32 number)
{
    number = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    return gzippedZeros(0, bytes);
}

QByteArray gzippedZeros(qint64 mebibytes, const QByteArray &head)
{
    const QByteArray zeros(1 << 20, '\0');
    const QByteArray packedZeros = deflated(zeros, Z_FULL_FLUSH);
    const uLong zerosChecksum = checksum(zeros);
    QByteArray result = QByteArray::fromHex("1f8b0800000000000003") + deflated(head, Z_FULL_FLUSH);
    uLong sum = checksum(head);
    for (qint64 i = 0; i < mebibytes; ++i) {
        result += packedZeros;
        sum = crc32_combine(sum, zerosChecksum, zeros.size());
    }
    result += deflated({}, Z_FINISH);
    const auto size = static_cast<quint32>(head.size() + (mebibytes << 20));
    return result + littleEndian(static_cast<quint32>(sum)) + littleEndian(size);
}

} // namespace Layerwright
