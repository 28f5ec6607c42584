// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QByteArray>

#include <optional>

namespace Layerwright {

/// What tells one content of a file from another: size and SHA-256. Of a folder it is that of the files
/// which make up a profile, by name.
struct FileFingerprint
{
    qint64 size = 0;
    QByteArray sha256;

    bool operator==(const FileFingerprint &) const = default;
};

/// No value where there is nothing at the path.
Result<std::optional<FileFingerprint>> fingerprintOf(const QString &path);

/// The files of a profile's folder form, sorted: `profile.yaml` and what is below `layers/`.
QStringList filesOfFolder(const QString &folder);

} // namespace Layerwright
