// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packsources.h"

namespace Layerwright {

/// All versions that are known of one pack, newest first. Of a version that several places have, the one
/// that PackSources::find() gives.
struct PackFamily
{
    QString name;
    QList<ListedPack> packs;

    const ListedPack &newest() const { return packs.first(); }
    QStringList versions() const;
    /// Null where the version is not known.
    const ListedPack *find(const QString &version) const;

    bool operator==(const PackFamily &) const = default;
};

/// The packs of all places by their names, sorted as people sort names. No family is empty.
QList<PackFamily> packFamilies(const PackSources &sources);

/// The Helm charts of all places in the same way; those of two registries are two families.
QList<PackFamily> chartFamilies(const PackSources &sources);

/// Of families in that order, the first of those with the name; null where none has the name.
const PackFamily *findFamily(const QList<PackFamily> &families, const QString &name);

/// That of a layer's pack or chart, of charts the one of its own registry; null where none is known.
const PackFamily *familyOf(const Layer &layer, const QList<PackFamily> &packs,
                           const QList<PackFamily> &charts);

} // namespace Layerwright
