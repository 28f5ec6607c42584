// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

namespace Layerwright {

/// Writes a file so that its path holds either what it held before or all of `bytes`. A device or pipe takes
/// the bytes as they come. The error names the path, the reason, and that nothing changed.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

/// Puts the names of what is in the folder on disk. Else a power cut may take a file that was just written,
/// or give back what it took the place of. Where a system has no such thing, it is done without being asked.
void syncFolder(const QString &folder);

/// The same error for another reason.
Error notSaved(const QString &path, const QString &reason);

} // namespace Layerwright
