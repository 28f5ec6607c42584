// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonvalue.h"

namespace Layerwright {

/// One element of a container as it is to be written: a child of the source, changed or not, or something
/// new. A child without `after` is copied as it is.
struct KeptElement
{
    int source = -1; ///< index of the child in the source, -1 for a new one
    const JsonValue *before = nullptr;
    const JsonValue *after = nullptr;
    JsonNode inner; ///< the string inside the child that `after` replaces, where it is not the child itself
};

QList<JsonNode> childrenOf(JsonNode container);

/// The members of an object in the order in which they are to be written: the source's own as far as the
/// free members allow it, new ones where the product would write them.
QList<KeptElement> keptMembers(JsonNode object, const JsonValue &before, const JsonValue &after);

} // namespace Layerwright
