// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packstate.h"

#include "model/catalog/pack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

PackState stateOf(const PackEntry &pack)
{
    const auto state = std::ranges::find(pack.annotations, "system_state"_L1, &PackAnnotation::name);
    if (state == pack.annotations.end())
        return PackState::Current;
    if (state->value == "deleted"_L1)
        return PackState::Deleted;
    if (state->value == "disabled"_L1)
        return PackState::Disabled;
    return state->value == "deprecated"_L1 ? PackState::Deprecated : PackState::Current;
}

} // namespace Layerwright
