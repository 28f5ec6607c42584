// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/profile/reader.h"

#include <optional>

namespace Layerwright {

enum class PackOrigin {
    Profile, ///< travels in the opened archive, below packs/
    Folder,  ///< the user's catalog folder
    Samples, ///< comes with the program
};

/// A pack that is known, and where it was found.
struct ListedPack
{
    PackEntry pack;
    PackOrigin origin = PackOrigin::Folder;

    bool operator==(const ListedPack &) const = default;
};

/// A pack that describes a layer, and where it was found.
struct FoundPack
{
    Pack pack;
    PackOrigin origin = PackOrigin::Folder;
    bool isExact = true; ///< of the layer's own version

    bool operator==(const FoundPack &) const = default;
};

/// The packs of a profile's own archive.
Catalog attachedPacks(const QList<AttachedFile> &attachments);

/// All places where packs are known. A plain value.
struct PackSources
{
    Catalog profile;
    Catalog folder;
    Catalog samples;
    QString fault; ///< why the folder could not be read; empty when it could, or when there is none

    /// Lists what is in the places; an empty path is no place.
    static PackSources read(const QList<AttachedFile> &attachments, const QString &folder,
                            const QString &samples);

    /// The pack of the very version, wherever it is; else the newest of the name from the profile or the
    /// folder. Samples never stand in for another version. None where it can no longer be read.
    std::optional<FoundPack> find(const Layer &layer) const;
    /// The pack of the very version alone; none for a layer of manifests, whatever its name.
    std::optional<Pack> findExact(const Layer &layer) const;
};

} // namespace Layerwright
