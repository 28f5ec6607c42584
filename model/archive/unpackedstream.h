// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivelimits.h"
#include "model/archive/codec.h"

namespace Layerwright {

/// The unpacked bytes of an archive under its limits of size and expansion.
class UnpackedStream final
{
public:
    UnpackedStream(QIODevice &device, const ArchiveLimits &limits);

    /// Fills the buffer; fewer bytes than asked for only at the end.
    Result<qint64> read(char *to, qint64 size);
    Result<void> skip(qint64 size);
    qint64 produced() const { return m_produced; }
    /// Nothing but zeros may follow in the packed file.
    Result<void> finish() { return m_codec->finish(); }

private:
    Result<void> checkLimits() const;

    ArchiveLimits m_limits;
    std::unique_ptr<Codec> m_codec;
    qint64 m_produced = 0;
};

} // namespace Layerwright
