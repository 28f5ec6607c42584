// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Layerwright {

/// What an archive of a stranger may cost at most. The defaults leave an order of magnitude above the largest
/// public profile with all its packs; a user with a larger one raises them by option.
struct ArchiveLimits
{
    qint64 members = 20'000;
    qint64 textMemberBytes = 16LL << 20;
    qint64 totalBytes = 512LL << 20;     ///< of the unpacked archive, headers and padding among them
    qint64 expansionRatio = 200;         ///< unpacked to packed bytes …
    qint64 freeExpansionBytes = 1 << 20; ///< … looked at after so many unpacked bytes
    qsizetype pathBytes = 1'024;
    qsizetype pathDepth = 32;
};

} // namespace Layerwright
