// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>

namespace Layerwright {

/// Brings manifest layers into a stack, each as one undo step.
class ManifestLayers final
{
    Q_DECLARE_TR_FUNCTIONS(ManifestLayers)

public:
    /// A layer on top of the stack with one empty manifest, under a name that is not taken yet.
    static ItemId addNew(ProfileDocument *document);
    /// One layer with a manifest for each file, named after the first of them. All files are read before
    /// anything changes.
    static Result<ItemId> addFromFiles(ProfileDocument *document, const QStringList &paths);
};

} // namespace Layerwright
