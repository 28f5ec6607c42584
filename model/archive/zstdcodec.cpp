// SPDX-License-Identifier: Apache-2.0
#include "model/archive/codec.h"

#include <QCoreApplication>
#include <QIODevice>

#include <archive.h>

#include <array>

namespace Layerwright {

namespace {

struct ReadDeleter
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};

class ZstdCodec final : public Codec
{
    Q_DECLARE_TR_FUNCTIONS(ZstdCodec)

public:
    explicit ZstdCodec(QIODevice &device)
        : m_device(device)
        , m_reader(archive_read_new())
    {
        archive_read_support_filter_zstd(m_reader.get());
        archive_read_support_format_raw(m_reader.get());
    }

    Result<qint64> read(char *to, qint64 size) override;
    qint64 consumed() const override { return archive_filter_bytes(m_reader.get(), -1); }
    Result<void> finish() override { return {}; } // libarchive has refused what is not a zstd frame

private:
    static la_ssize_t fetch(archive *, void *self, const void **buffer);
    Result<void> open();
    Error problem() const;

    QIODevice &m_device;
    std::unique_ptr<archive, ReadDeleter> m_reader;
    std::array<char, 1 << 16> m_packed{};
    bool m_isOpen = false;
};

la_ssize_t ZstdCodec::fetch(archive *, void *self, const void **buffer)
{
    auto *codec = static_cast<ZstdCodec *>(self);
    *buffer = codec->m_packed.data();
    return codec->m_device.read(codec->m_packed.data(), codec->m_packed.size());
}

Result<void> ZstdCodec::open()
{
    archive_entry *content = nullptr;
    m_isOpen = true;
    if (archive_read_open(m_reader.get(), this, nullptr, fetch, nullptr) != ARCHIVE_OK ||
        archive_read_next_header(m_reader.get(), &content) != ARCHIVE_OK)
        return tl::unexpected(problem());
    return {};
}

Error ZstdCodec::problem() const
{
    const char *reason = archive_error_string(m_reader.get());
    return {tr("its zstd data is cut off or damaged (%1); get it again")
                .arg(QString::fromUtf8(reason != nullptr ? reason : "no data"))};
}

Result<qint64> ZstdCodec::read(char *to, qint64 size)
{
    if (!m_isOpen) {
        if (const auto opened = open(); !opened)
            return tl::unexpected(opened.error());
    }
    const la_ssize_t count = archive_read_data(m_reader.get(), to, static_cast<size_t>(size));
    if (count < 0)
        return tl::unexpected(problem());
    return count;
}

} // namespace

std::unique_ptr<Codec> makeZstdCodec(QIODevice &device)
{
    return std::make_unique<ZstdCodec>(device);
}

} // namespace Layerwright
