// SPDX-License-Identifier: Apache-2.0
#include "model/archive/codec.h"

#include <QCoreApplication>
#include <QIODevice>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace Layerwright {

namespace {

class GzipCodec final : public Codec
{
    Q_DECLARE_TR_FUNCTIONS(GzipCodec)

public:
    explicit GzipCodec(QIODevice &device)
        : m_device(device)
    {
        constexpr int gzipOnly = 16;
        if (inflateInit2(&m_stream, MAX_WBITS + gzipOnly) != Z_OK)
            qFatal("zlib has no memory for its state");
    }
    ~GzipCodec() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzipCodec)

    Result<qint64> read(char *to, qint64 size) override;
    qint64 consumed() const override { return m_fetched - m_stream.avail_in; }
    Result<void> finish() override;

private:
    Result<void> fetch();
    Result<void> inflateSome();

    QIODevice &m_device;
    std::array<char, 1 << 16> m_packed{};
    z_stream m_stream{};
    qint64 m_fetched = 0;
    bool m_atEnd = false;
};

Result<void> GzipCodec::fetch()
{
    const qint64 count = m_device.read(m_packed.data(), m_packed.size());
    if (count < 0)
        return failure(tr("it cannot be read: %1").arg(m_device.errorString()));
    m_stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
    m_stream.avail_in = static_cast<uInt>(count);
    m_fetched += count;
    return {};
}

Result<void> GzipCodec::inflateSome()
{
    if (m_stream.avail_in == 0) {
        if (auto fetched = fetch(); !fetched)
            return fetched;
        if (m_stream.avail_in == 0)
            return failure(tr("its gzip data is cut off: the file is incomplete; get it again"));
    }
    const int status = inflate(&m_stream, Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
        // Another part may follow (RFC 1952, 2.2); what is not one is looked at by finish().
        if (m_stream.avail_in == 0) {
            if (auto fetched = fetch(); !fetched)
                return fetched;
        }
        m_atEnd = m_stream.avail_in == 0 || *m_stream.next_in != 0x1f;
        if (!m_atEnd)
            inflateReset(&m_stream);
        return {};
    }
    if (status != Z_OK && status != Z_BUF_ERROR)
        return failure(tr("its gzip data is damaged; get it again"));
    return {};
}

Result<qint64> GzipCodec::read(char *to, qint64 size)
{
    m_stream.next_out = reinterpret_cast<Bytef *>(to);
    m_stream.avail_out = static_cast<uInt>(size);
    while (m_stream.avail_out > 0 && !m_atEnd) {
        if (const auto inflated = inflateSome(); !inflated)
            return tl::unexpected(inflated.error());
    }
    return size - m_stream.avail_out;
}

Result<void> GzipCodec::finish()
{
    Q_ASSERT(m_atEnd);
    while (m_stream.avail_in > 0) {
        if (!std::all_of(m_stream.next_in, m_stream.next_in + m_stream.avail_in,
                         [](Bytef byte) { return byte == 0; }))
            return failure(tr("something follows its gzip data; it was damaged or two files were joined"));
        if (auto fetched = fetch(); !fetched)
            return fetched;
    }
    return {};
}

} // namespace

std::unique_ptr<Codec> makeGzipCodec(QIODevice &device)
{
    return std::make_unique<GzipCodec>(device);
}

} // namespace Layerwright
