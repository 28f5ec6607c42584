// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

namespace Layerwright {

/// The one place that knows where the layers of a stack may stand: os, k8s, cni, csi in this order, the
/// add-ons after them and free among themselves. Rows count in the order of the file, operating system
/// first; the window shows them from the bottom up.

/// Where a new layer of this kind belongs: after the last one that may stand before it.
int insertionRow(const Profile &profile, const OpenEnum<LayerKind> &kind);

/// Whether the layers may go before the row `destination` (counted before the move, up to the number of
/// layers), keeping their order among each other. A move may put a stack in order that is not, and may
/// not put two layers out of order that are in it; the message says which and why.
Result<void> canMove(const Profile &profile, const QList<int> &rows, int destination);

enum class StackStep { Up, Down }; ///< as shown: up is later in the file

/// The destination that takes these layers one step up or down, gathered when they are apart.
Result<int> stepDestination(const Profile &profile, const QList<int> &rows, StackStep step);

/// `wished`, or the first of `wished-2`, `wished-3` … that no layer has.
QString uniqueLayerName(const Profile &profile, const QString &wished);
/// The name of a copy. A pack or chart that is in the stack twice is told apart as the product does it,
/// `<display name>--<pack name>`; a manifest layer is counted on.
QString duplicateName(const Profile &profile, const Layer &layer);
QString uniqueManifestName(const Layer &layer, const QString &wished);
QString uniqueVariableName(const Profile &profile, const QString &wished);

/// The layers in the order they have when the rows went before `destination`: at each place the row that
/// the layer has now.
QList<int> orderAfterMove(int count, const QList<int> &rows, int destination);

} // namespace Layerwright
