// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/dependencies.h"
#include "model/document/packfamily.h"
#include "model/profile/profile.h"

namespace Layerwright {

/// Looks among the packs that are known for those that a stack lacks: the newest version that bears the rest
/// of the stack and is borne by it, is made for the profile's cloud, and is neither deprecated, disabled nor
/// deleted; with it the packs that it requires in its turn.
class MissingPacks
{
public:
    /// All three must outlive it.
    MissingPacks(const Profile &profile, const QList<StackPack> &stack, const QList<PackFamily> &families);

    /// The layers to add for a pack that is not in the stack, as their packs begin. None where no fitting
    /// version is known, where more than three layers would come, or where a layer of that name or of that
    /// core kind is in the stack already.
    QList<Layer> toAdd(const QString &packName);

private:
    bool add(const QString &packName, QList<StackPack> &stack);
    bool bears(QList<StackPack> &stack);
    bool mayStand(const PackEntry &pack, const QList<StackPack> &stack) const;

    const Profile &m_profile;
    const QList<StackPack> &m_stack;
    const QList<PackFamily> &m_families;
    QList<BrokenDependency> m_broken; // before anything is added
    QHash<QString, QList<Layer>> m_known;
    int m_tries = 0;
};

} // namespace Layerwright
