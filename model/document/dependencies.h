// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"

#include <QHash>

namespace Layerwright {

/// A layer of a stack by what dependencies are about.
struct StackPack
{
    QString name;
    QString version;
    const PackEntry *pack = nullptr; ///< of this very version; null where it is not known
};

/// A dependency that a stack does not hold to.
struct BrokenDependency
{
    enum class Kind {
        Missing,     ///< what is required is not there
        OutOfRange,  ///< it is there in another version
        Unsupported, ///< it is there, in a version that is not borne
        Upgrade,     ///< it is there, in a version that an upgrade is not known to work with
    };

    Kind kind = Kind::Missing;
    int owner = -1;  ///< row of the layer whose pack says so
    int target = -1; ///< row of the layer that it is about; -1 where it is missing
    PackDependency dependency;

    bool operator==(const BrokenDependency &) const = default;
};

/// The rows of a stack by the names of their packs.
using RowsByName = QHash<QString, QList<int>>;
RowsByName rowsByName(const QList<StackPack> &stack);

/// All of a stack, by the rows of their owners (facts/product.md §6.4). `rows` are those of the stack.
QList<BrokenDependency> brokenDependencies(const QList<StackPack> &stack, const RowsByName &rows);
/// Those of some owners alone.
QList<BrokenDependency> brokenDependencies(const QList<StackPack> &stack, const RowsByName &rows,
                                           const QList<int> &owners);

/// The row itself, and those whose packs speak of its pack.
QList<int> ownersAround(const QList<StackPack> &stack, int target);

} // namespace Layerwright
