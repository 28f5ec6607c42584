// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/tarheader.h"
#include "model/archive/unpackedstream.h"

namespace Layerwright {

/// Walks over the members of a tar archive, in order and without looking back. It is ours because what has to
/// be refused by name is what libarchive smooths over: a NUL that ends a pax name early, names put through
/// the locale's encoding, an archive without its end, and whatever follows the end.
class TarReader final
{
public:
    explicit TarReader(UnpackedStream &stream)
        : m_stream(stream)
    {
    }

    /// The next member, links and the like among them, or nothing at the end of the archive. Errors name the
    /// archive's fault; what they say continues "… the archive" or "after member".
    Result<std::optional<TarHeader>> next();

    /// The data of the member that next() returned.
    Result<QByteArray> data();

    /// After the end: nothing but padding may follow.
    Result<void> finish();

private:
    Result<std::optional<TarBlock>> block();
    Result<std::optional<TarHeader>> header();
    Result<QByteArray> shortData(qint64 size);
    Result<TarHeader> completed(TarHeader header);
    Result<void> skipRest();
    Result<void> takeExtension(const TarHeader &header);

    UnpackedStream &m_stream;
    PaxRecords m_pending;
    qint64 m_unread = 0;
    qint64 m_padding = 0;
    bool m_any = false;
};

} // namespace Layerwright
