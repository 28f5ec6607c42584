// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Layerwright {

/// A plain file of an archive. The path is relative, with `/`, and without `.` and `..`.
struct ArchiveMember
{
    QString path;
    QByteArray data;

    bool operator==(const ArchiveMember &) const = default;
};

} // namespace Layerwright
