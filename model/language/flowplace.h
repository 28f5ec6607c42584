// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/textplace.h"

namespace Layerwright {

/// Finds `place.offset` in the flow collection that opens at `open` and is the value at `place.steps`. The
/// place stays Nothing behind its end.
void findInFlow(QByteArrayView text, qsizetype open, TextPlace &place);

} // namespace Layerwright
