// SPDX-License-Identifier: Apache-2.0
#include "model/archive/codec.h"

#include <QCoreApplication>
#include <QIODevice>

namespace Layerwright {

namespace {

class PlainCodec final : public Codec
{
    Q_DECLARE_TR_FUNCTIONS(PlainCodec)

public:
    explicit PlainCodec(QIODevice &device)
        : m_device(device)
    {
    }

    Result<qint64> read(char *to, qint64 size) override
    {
        qint64 filled = 0;
        while (filled < size) {
            const qint64 count = m_device.read(to + filled, size - filled);
            if (count < 0)
                return failure(tr("it cannot be read: %1").arg(m_device.errorString()));
            if (count == 0)
                break;
            filled += count;
        }
        m_consumed += filled;
        return filled;
    }
    qint64 consumed() const override { return m_consumed; }
    Result<void> finish() override { return {}; }

private:
    QIODevice &m_device;
    qint64 m_consumed = 0;
};

} // namespace

/// A pipe may have less to show at first.
static QByteArray firstBytes(QIODevice &device)
{
    constexpr qsizetype longestMagic = 4;
    QByteArray head;
    qsizetype before = -1;
    while (head.size() < longestMagic && head.size() > before) {
        before = head.size();
        head = device.peek(longestMagic);
    }
    return head;
}

Compression compressionOf(QByteArrayView head)
{
    if (head.startsWith("\x1f\x8b"))
        return Compression::Gzip;
    return head.startsWith("\x28\xb5\x2f\xfd") ? Compression::Zstd : Compression::None;
}

std::unique_ptr<Codec> makePlainCodec(QIODevice &device)
{
    return std::make_unique<PlainCodec>(device);
}

std::unique_ptr<Codec> makeCodec(QIODevice &device)
{
    switch (compressionOf(firstBytes(device))) {
    case Compression::Gzip:
        return makeGzipCodec(device);
    case Compression::Zstd:
        return makeZstdCodec(device);
    case Compression::None:
        break;
    }
    return makePlainCodec(device);
}

} // namespace Layerwright
