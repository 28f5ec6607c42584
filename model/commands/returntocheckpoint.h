// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/checkpoints.h"

namespace Layerwright {

/// Makes the document what it was at a checkpoint, as one step that can be undone, also where undo would lead
/// there: what was done since stays in the history. A checkpoint is set before.
void returnTo(ProfileDocument *document, const Checkpoint &checkpoint);

} // namespace Layerwright
