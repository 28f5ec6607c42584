// SPDX-License-Identifier: Apache-2.0
#include "model/archive/tarreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TarReader)
};

/// Names and attributes of one member; far above any real one.
constexpr qint64 mostExtensionBytes = 1 << 20;
constexpr qint64 growthBytes = 1 << 20;

Error cutOff()
{
    return {Tr::tr("it is cut off: the file is incomplete; get it again")};
}

qint64 paddingOf(qint64 size)
{
    return (tarBlockBytes - size % tarBlockBytes) % tarBlockBytes;
}

} // namespace

Result<std::optional<TarBlock>> TarReader::block()
{
    TarBlock bytes;
    const Result<qint64> count = m_stream.read(bytes.data(), tarBlockBytes);
    if (!count)
        return tl::unexpected(count.error());
    if (*count == 0)
        return std::optional<TarBlock>();
    if (*count < tarBlockBytes)
        return m_any ? tl::unexpected(cutOff()) : failure(Tr::tr("it is not a tar archive"));
    return bytes;
}

Result<std::optional<TarHeader>> TarReader::header()
{
    const auto bytes = block();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!*bytes)
        return m_any ? tl::unexpected(cutOff()) : failure(Tr::tr("it is empty"));
    if (isZeroBlock(**bytes))
        return std::optional<TarHeader>();
    const std::optional<TarHeader> result = TarHeader::parsed(**bytes);
    if (!result)
        return m_any ? failure(Tr::tr("it is damaged: a member does not begin where the one before it ends"))
                     : failure(Tr::tr("it is not a tar archive"));
    m_any = true;
    return result;
}

Result<void> TarReader::skipRest()
{
    const qint64 rest = std::exchange(m_unread, 0) + std::exchange(m_padding, 0);
    return m_stream.skip(rest);
}

Result<QByteArray> TarReader::shortData(qint64 size)
{
    if (size > mostExtensionBytes)
        return failure(
            Tr::tr("the description of a member is longer than %1 KiB").arg(mostExtensionBytes >> 10));
    m_unread = size;
    m_padding = paddingOf(size);
    return data();
}

Result<void> TarReader::takeExtension(const TarHeader &header)
{
    using enum TarHeader::Type;
    Result<QByteArray> bytes = shortData(header.size);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (header.type == LongName || header.type == LongLink) {
        if (bytes->endsWith('\0'))
            bytes->chop(1);
        (header.type == LongName ? m_pending.path : m_pending.target) = *bytes;
    } else if (header.type == Extended) {
        const auto records = PaxRecords::parsed(*bytes);
        if (!records)
            return failure(Tr::tr("it is damaged: the description of a member cannot be read"));
        m_pending = *records;
    }
    return {};
}

Result<TarHeader> TarReader::completed(TarHeader header)
{
    const PaxRecords known = std::exchange(m_pending, {});
    header.name = known.path.value_or(header.name);
    header.size = known.size.value_or(header.size);
    header.target = known.target.value_or(header.target);
    if (known.sparse)
        header.type = TarHeader::Type::Sparse;
    if (header.type == TarHeader::Type::File && header.name.endsWith('/'))
        header.type = TarHeader::Type::Folder;
    m_unread = header.hasData() ? header.size : 0;
    m_padding = paddingOf(m_unread);
    return header;
}

Result<std::optional<TarHeader>> TarReader::next()
{
    using enum TarHeader::Type;
    for (;;) {
        if (const auto skipped = skipRest(); !skipped)
            return tl::unexpected(skipped.error());
        auto found = header();
        if (!found || !*found)
            return found;
        const TarHeader::Type type = (*found)->type;
        if (type != LongName && type != LongLink && type != Extended && type != GlobalRecords)
            return completed(**found);
        if (const auto taken = takeExtension(**found); !taken)
            return tl::unexpected(taken.error());
    }
}

Result<QByteArray> TarReader::data()
{
    QByteArray bytes;
    while (m_unread > 0) {
        // A size that is only claimed must not cost memory.
        const qint64 wanted = std::min(m_unread, growthBytes);
        const qsizetype filled = bytes.size();
        bytes.resize(filled + wanted);
        const Result<qint64> count = m_stream.read(bytes.data() + filled, wanted);
        if (!count)
            return tl::unexpected(count.error());
        if (*count < wanted)
            return tl::unexpected(cutOff());
        m_unread -= wanted;
    }
    return bytes;
}

Result<void> TarReader::finish()
{
    for (;;) {
        TarBlock bytes{};
        const Result<qint64> count = m_stream.read(bytes.data(), tarBlockBytes);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return m_stream.finish();
        if (isZeroBlock(bytes))
            continue;
        return TarHeader::parsed(bytes)
                   ? failure(Tr::tr("members follow the end of the archive; pack it again as one archive"))
                   : failure(Tr::tr("something follows the end of the archive; it was damaged or two files "
                                    "were joined"));
    }
}

} // namespace Layerwright
