// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Layerwright {

/// A member of a JSON object that we do not know: its value as it was written, and the member it
/// followed (empty: it was the first), so that it can be written back where it stood.
struct ExtraMember
{
    QString name;
    QByteArray json;
    QString after;

    bool operator==(const ExtraMember &) const = default;
};
using ExtraMembers = QList<ExtraMember>;

} // namespace Layerwright
