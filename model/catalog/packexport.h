// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"

namespace Layerwright {

/// Packs to carry to where there is no network. Each way is one that readPlace() lists again. Nothing is
/// written where a pack cannot be read, or two have one name and version.

/// Each as `NAME-VERSION/` in the folder, which is made. One that is there already is not touched: an error.
Result<void> exportToFolder(const QList<PackEntry> &packs, const QString &folder);
/// All in one `.tgz`, each below `packs/NAME-VERSION/`. The same packs give the same bytes.
Result<void> exportToArchive(const QList<PackEntry> &packs, const QString &file);
/// An OCI image layout, each pack as `spectro-packs/archive/NAME:VERSION` with an archive as its one layer,
/// as the product wants to find it in a registry (facts/formats.md §5). The folder must be empty or not
/// there.
Result<void> exportToOciLayout(const QList<PackEntry> &packs, const QString &folder);

} // namespace Layerwright
