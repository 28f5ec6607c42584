// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfile.h"

namespace Layerwright {

/// Makes the document what its file is now, as one step that can be undone.
Result<void> reloadFile(ProfileDocument *document, DocumentFile *file);
/// The same of what was read again just now.
void reloadFile(ProfileDocument *document, DocumentFile *file, const OpenedFile &read);

} // namespace Layerwright
