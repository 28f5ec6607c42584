// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"

#include <QHash>

namespace Layerwright {

/// The packs and Helm charts of one or more places. A plain value that knows what is there; what is in a pack
/// is read when it is asked for (packOf()).
class Catalog
{
public:
    Catalog() = default;
    /// Of packs that are known whole.
    explicit Catalog(const QList<Pack> &packs);
    static Catalog listing(QList<PackEntry> entries, QStringList notes = {});

    /// What is in the places: catalogplaces.h says what may be one. Never fails for a pack that cannot be
    /// read: that is a note. It does for a place that is not there.
    static Result<Catalog> read(const QStringList &places);

    const QList<PackEntry> &packs() const { return m_packs; }
    const QList<PackEntry> &charts() const { return m_charts; }
    const QStringList &notes() const { return m_notes; }
    /// The pack of this name and version; of several the first read.
    const PackEntry *find(const QString &name, const QString &version) const;
    /// The same; where the version is not there, or none is asked for, the newest of the name.
    const PackEntry *findOrNewest(const QString &name, const QString &version = {}) const;
    /// The chart of this name and version; of several one of that registry, else the first read.
    const PackEntry *findChart(const QString &name, const QString &version,
                               const QString &registry = {}) const;

private:
    QList<PackEntry> m_packs;
    QList<PackEntry> m_charts;
    QHash<QString, QList<qsizetype>> m_byName; // the places of the packs in the list
    QHash<QString, QList<qsizetype>> m_chartsByName;
    QStringList m_notes;
};

/// Orders versions as people number them: by numbers where there are numbers, a pre-release before its
/// release, a leading `v` aside. Also for those that are not semantic: `1.5`, `2.0.2-up.4`,
/// `0.30.0-5.5.2026`.
std::strong_ordering compareVersions(QStringView a, QStringView b);

} // namespace Layerwright
