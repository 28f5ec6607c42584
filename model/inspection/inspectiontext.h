// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/inspection/fileinspection.h"

#include <QCoreApplication>

namespace Layerwright {

/// What an inspection found, in the words that the window and the command line share.
class InspectionText
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::InspectionText)

public:
    /// Name and version of the profile, or of the file where there is none.
    static QString title(const FileInspection &inspection);
    /// What kind of file it is.
    static QString form(const FileInspection &inspection);
    /// "12 KB, 80 KB unpacked".
    static QString sizes(const FileInspection &inspection);
    /// Where it was downloaded from; empty where the system does not say.
    static QString origin(const FileOrigin &origin);
    /// What SHA256SUMS says of all members; empty for what is no archive.
    static QString checksums(const FileInspection &inspection);
    /// How many things are odd, as a sentence.
    static QString verdict(const FileInspection &inspection);

    static QString kind(MemberKind kind);
    static QString checksum(ChecksumState state);
};

} // namespace Layerwright
