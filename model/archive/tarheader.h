// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace Layerwright {

inline constexpr qint64 tarBlockBytes = 512;
using TarBlock = std::array<char, tarBlockBytes>;

/// One header block of a tar archive (POSIX.1 pax interchange format: ustar, with GNU's long names).
struct TarHeader
{
    enum class Type {
        File,
        Folder,
        HardLink,
        SymbolicLink,
        Device,
        Fifo,
        Sparse,
        LongName,      ///< GNU: the data is the name of the next member
        LongLink,      ///< GNU: the data is the link target of the next member
        Extended,      ///< pax: the data is records about the next member
        GlobalRecords, ///< pax: records about all members; none of them matters here
        Other,
    };

    Type type = Type::File;
    QByteArray name;
    qint64 size = 0;
    QByteArray target = {}; ///< of a link

    bool hasData() const { return type != Type::Folder; }
    /// Nothing if the block is no header: its checksum or a number is wrong.
    static std::optional<TarHeader> parsed(const TarBlock &block);
};

bool isZeroBlock(const TarBlock &block);

/// What the records of a pax header say about the next member, as far as it matters here.
struct PaxRecords
{
    std::optional<QByteArray> path;
    std::optional<QByteArray> target;
    std::optional<qint64> size;
    bool sparse = false;

    static std::optional<PaxRecords> parsed(QByteArrayView records);
};

} // namespace Layerwright
