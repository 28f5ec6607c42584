// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Layerwright {

/// Writes tar archives as no honest program would: any name, type, size and order.
class TarBuilder final
{
public:
    TarBuilder &file(const QByteArray &name, const QByteArray &data = {});
    TarBuilder &folder(const QByteArray &name);
    /// A member of a type flag of ustar, such as '1' (hard link), '2' (symbolic link) or '6' (FIFO).
    TarBuilder &special(const QByteArray &name, char type, const QByteArray &target = {});
    /// A header that claims `size` bytes, without data.
    TarBuilder &header(const QByteArray &name, char type, qint64 size, const QByteArray &target = {});
    TarBuilder &pax(const QByteArray &key, const QByteArray &value);
    TarBuilder &gnuLongName(const QByteArray &name);
    TarBuilder &end();
    TarBuilder &raw(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void data(const QByteArray &bytes);

    QByteArray m_bytes;
};

QByteArray gzipped(const QByteArray &bytes);

/// A gzip file that unpacks to `head` and then so many mebibytes of zeros.
QByteArray gzippedZeros(qint64 mebibytes, const QByteArray &head = {});

} // namespace Layerwright
