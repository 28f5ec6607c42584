// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/catalogsource.h"
#include "model/registry/ocimirror.h"

namespace Layerwright {

/// Reads the server of a source anew, into its copy. Blocks. Fails where the server cannot be read or another
/// program is at it; the copy is then as it was. Of a local source: whether it can be read.
Result<MirrorReport> refreshSource(const CatalogSource &source, HttpSession &session,
                                   const OciMirror::Progress &progress = {});

/// Asks the server of a source for as little as shows that it can be read, and as what it was taken for.
Result<void> testSource(const CatalogSource &source, HttpSession &session);

} // namespace Layerwright
