// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"

namespace Layerwright {

struct PlaceContents
{
    QList<PackEntry> packs;
    QStringList notes; ///< what is there and cannot be taken as a pack, for people
};

/// Lists the packs of one place on disk:
/// - a folder that holds packs, pack archives and OCI layouts, itself or in its folders; what they are called
///   means nothing;
/// - an archive of packs, each in a folder of its own, one alone or several, as in the `packs/` of a
/// profile's;
/// - an OCI image layout, whose manifests have a pack archive as their first layer (facts/formats.md §5).
/// Links to folders are not followed: they may lead round in circles.
Result<PlaceContents> readPlace(const QString &place);

/// Lists the packs of an archive. `digest` is what its SHA-256 must be each time it is read, in hexadecimal;
/// empty for any.
Result<PlaceContents> readPackArchive(const QString &archive, const QByteArray &digest = {});

} // namespace Layerwright
