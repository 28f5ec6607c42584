// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/dependencies.h"
#include "model/document/packfamily.h"
#include "model/profile/validation.h"

namespace Layerwright {

/// Other versions for a few layers.
using VersionProposal = QList<VersionStep>;

/// Looks among the versions that are known for those with which a stack holds to its dependencies: as few
/// layers as can be change, each to the version nearest to its own, a newer one before an older. Versions
/// that are deprecated, disabled or deleted are passed over.
class VersionProposals
{
public:
    /// `families` must outlive it.
    VersionProposals(QList<StackPack> stack, const QList<PackFamily> &families);

    /// What mends the dependency, and all others that have to do with the same layers. None where no such
    /// versions are known, where more than three layers would change, or where another dependency would
    /// break.
    std::optional<VersionProposal> mending(const BrokenDependency &broken);
    /// The nearest newer version of a layer that breaks nothing.
    std::optional<VersionStep> newer(int row) const;

    const QList<BrokenDependency> &broken() const { return m_broken; }

private:
    QList<BrokenDependency> group(const BrokenDependency &broken) const;
    std::optional<VersionProposal> mendingAll(const QList<BrokenDependency> &wanted) const;
    QList<int> rowsAround(const QList<BrokenDependency> &group) const;

    QList<StackPack> m_stack;
    RowsByName m_names;
    const QList<PackFamily> &m_families;
    QList<BrokenDependency> m_broken;
    QHash<int, std::optional<VersionProposal>> m_mending; // by the rows of owners
};

} // namespace Layerwright
