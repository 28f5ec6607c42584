// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/blocklines.h"

namespace Layerwright {

/// What could go on with a path into values.
struct PackPathKeys
{
    QList<BlockChild> keys;
    QByteArray rest; ///< of the path: the beginning of a key
};

/// The path is that of a reference, `options.system.u`: names between dots, and keys may have dots
/// themselves, so that the longest ones win. Its last name is taken for not complete.
PackPathKeys packPathKeys(QByteArrayView values, QByteArrayView path);

} // namespace Layerwright
