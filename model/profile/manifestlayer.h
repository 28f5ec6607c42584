// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

namespace Layerwright {

/// A manifest layer as the product's own form makes it: an add-on of version 1.0.0, no tag, whose values
/// hold the install priority alone.
Layer newManifestLayer(const QString &name, const QList<Manifest> &manifests);

/// Reads one manifest from a file of UTF-8 text of at most 16 MiB; it is named as the file, without suffix.
Result<Manifest> readManifestFile(const QString &path);

/// The documents of a manifest as manifests of their own, in their order: the bytes between the `---` lines,
/// named after kind and name of their object, else after the manifest and a number. Documents without content
/// are left out. One that cannot be told apart (one document, or text that is not YAML) comes back as it is.
QList<Manifest> splitDocuments(const Manifest &manifest);

} // namespace Layerwright
