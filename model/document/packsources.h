// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/profile/reader.h"
#include "model/registry/catalogsource.h"

#include <optional>

namespace Layerwright {

enum class PackOrigin {
    Profile, ///< travels in the opened archive, below packs/
    Catalog, ///< one of the user's catalogs
    Samples, ///< comes with the program
};

/// A pack that is known, and where it was found.
struct ListedPack
{
    PackEntry pack;
    PackOrigin origin = PackOrigin::Catalog;

    bool operator==(const ListedPack &) const = default;
};

/// A pack that describes a layer, and where it was found.
struct FoundPack
{
    Pack pack;
    PackOrigin origin = PackOrigin::Catalog;
    bool isExact = true; ///< of the layer's own version

    bool operator==(const FoundPack &) const = default;
};

/// Whether a layer is made from a Helm chart: the product takes those of OCI registries for `helm` or `oci`
/// (facts/product.md §1.5).
bool isOfChart(const Layer &layer);

/// The packs of a profile's own archive.
Catalog attachedPacks(const QList<AttachedFile> &attachments);

/// All places where packs are known. A plain value.
struct PackSources
{
    Catalog profile;
    Catalog catalogs; ///< all of the user's
    Catalog samples;
    QStringList faults; ///< why one of the user's catalogs could not be read, for people

    /// Lists what is in the places, without a network; an empty path of samples is no place.
    static PackSources read(const QList<AttachedFile> &attachments, const QList<CatalogSource> &catalogs,
                            const QString &samples);

    /// The pack of the very version, wherever it is; else the newest of the name from the profile or the
    /// catalogs. Samples never stand in for another version. For a layer of a Helm chart the chart of the
    /// very version. None where it cannot be read, or is not at hand.
    std::optional<FoundPack> find(const Layer &layer) const;
    /// The pack of the very version alone; none for a layer of manifests, whatever its name.
    std::optional<Pack> findExact(const Layer &layer) const;
};

} // namespace Layerwright
