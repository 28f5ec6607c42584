// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <memory>

class QIODevice;

namespace Layerwright {

/// The bytes behind one compression, as a stream. A failure is the reason alone ("it is cut off …").
class Codec
{
public:
    Codec() = default;
    virtual ~Codec() = default;
    Q_DISABLE_COPY_MOVE(Codec)

    /// Fills the buffer; fewer bytes than asked for only at the end.
    virtual Result<qint64> read(char *to, qint64 size) = 0;
    /// How many packed bytes the unpacked ones were made of.
    virtual qint64 consumed() const = 0;
    /// After the end: whether nothing but zeros follows in the device.
    virtual Result<void> finish() = 0;
};

enum class Compression { None, Gzip, Zstd };

Compression compressionOf(QByteArrayView head);
std::unique_ptr<Codec> makeCodec(QIODevice &device);

std::unique_ptr<Codec> makePlainCodec(QIODevice &device);
/// zlib's, because libarchive's does not look at the checksum of the data.
std::unique_ptr<Codec> makeGzipCodec(QIODevice &device);
std::unique_ptr<Codec> makeZstdCodec(QIODevice &device);

} // namespace Layerwright
