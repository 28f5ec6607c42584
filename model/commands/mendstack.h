// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/commandgroup.h"

namespace Layerwright {

class ProfileDocument;
struct StackFix;

/// The step that mends a stack. The rows of the fix are those of the document as it is.
std::unique_ptr<CommandGroup> mendStack(ProfileDocument *document, const StackFix &fix);

} // namespace Layerwright
