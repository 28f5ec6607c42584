// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QImage>

namespace Layerwright {

/// The picture of a pack, at most `side` pixels high and wide. What it is, is told by its bytes: PNG, JPEG or
/// GIF, whatever its name says. One of more than 4,096 pixels a side is refused before it is unpacked.
Result<QImage> readLogo(const QByteArray &bytes, int side);

} // namespace Layerwright
