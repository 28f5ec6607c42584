// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Layerwright {

/// Where the program keeps what is neither a setting nor may be cleaned away: `$XDG_STATE_HOME/layerwright`
/// where there are such folders.
QString stateFolder();

} // namespace Layerwright
