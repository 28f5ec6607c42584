// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/commandgroup.h"
#include "model/document/installorder.h"
#include "model/document/profiledocument.h"

namespace Layerwright {

/// Writes install priorities into the values of layers, all in one step: by the YAML engine, in quotes. The
/// reason and the layer where one of them cannot be written; then none is.
Result<std::unique_ptr<CommandGroup>> setInstallPriorities(ProfileDocument *document,
                                                           const InstallOrder::Wishes &wishes);

} // namespace Layerwright
