// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/commandgroup.h"
#include "model/document/profiledocument.h"

#include <QCoreApplication>

namespace Layerwright {

/// Puts the documents of a manifest in its place, each as a manifest of its own (`splitDocuments`). One that
/// holds a single document stays, and no step is made.
class SplitManifest final : public CommandGroup
{
    Q_DECLARE_TR_FUNCTIONS(SplitManifest)

public:
    SplitManifest(ProfileDocument *document, TextId manifest);
};

} // namespace Layerwright
