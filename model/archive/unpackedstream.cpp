// SPDX-License-Identifier: Apache-2.0
#include "model/archive/unpackedstream.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UnpackedStream)
};

/// The limits are looked at after at most so many bytes.
constexpr qint64 stepBytes = 1 << 18;

} // namespace

UnpackedStream::UnpackedStream(QIODevice &device, const ArchiveLimits &limits)
    : m_limits(limits)
    , m_codec(makeCodec(device))
{
}

Result<qint64> UnpackedStream::read(char *to, qint64 size)
{
    qint64 filled = 0;
    while (filled < size) {
        const qint64 wanted = std::min(size - filled, stepBytes);
        Result<qint64> count = m_codec->read(to + filled, wanted);
        if (!count)
            return count;
        filled += *count;
        m_produced += *count;
        if (const auto checked = checkLimits(); !checked)
            return tl::unexpected(checked.error());
        if (*count < wanted)
            break;
    }
    return filled;
}

Result<void> UnpackedStream::skip(qint64 size)
{
    std::array<char, 1 << 14> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read
    while (size > 0) {
        const qint64 wanted = std::min<qint64>(size, buffer.size());
        const Result<qint64> count = read(buffer.data(), wanted);
        if (!count)
            return tl::unexpected(count.error());
        if (*count < wanted)
            return failure(Tr::tr("it is cut off: the file is incomplete; get it again"));
        size -= wanted;
    }
    return {};
}

Result<void> UnpackedStream::checkLimits() const
{
    if (m_produced > m_limits.totalBytes)
        return failure(
            Tr::tr("it unpacks to more than %1 MiB, which is the limit").arg(m_limits.totalBytes >> 20));
    if (m_produced > m_limits.freeExpansionBytes &&
        m_produced / m_limits.expansionRatio > std::max<qint64>(m_codec->consumed(), 1))
        return failure(
            Tr::tr("it unpacks to more than %1 times its size, as archives do that are made to fill "
                   "the memory")
                .arg(m_limits.expansionRatio));
    return {};
}

} // namespace Layerwright
