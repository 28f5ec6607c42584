// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Layerwright {

struct PackEntry;

/// How far a version of a pack has come in its life (facts/product.md §6.7). Disabled: it cannot be chosen
/// any more, but goes on where it is. Deleted: it cannot be used.
enum class PackState { Current, Deprecated, Disabled, Deleted };

PackState stateOf(const PackEntry &pack);

} // namespace Layerwright
