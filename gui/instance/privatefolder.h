// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Layerwright {

/// Where the programs of one user find each other: in $XDG_RUNTIME_DIR, or, where that is not this user's
/// alone, in a folder with the user's number among the temporary files.
QString instanceFolder();

/// Makes the folder where it is missing. False when it cannot be made, is a link or no folder, belongs to
/// another user, or others may write in it.
bool makePrivateFolder(const QString &folder);

} // namespace Layerwright
