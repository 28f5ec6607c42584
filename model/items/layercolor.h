// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QColor>

namespace Layerwright {

/// How kinds of layers are told apart at a glance, beside the letter (iconLetter()): a ground that white is
/// read on.
QColor layerColor(LayerKind kind, PackType type);

} // namespace Layerwright
