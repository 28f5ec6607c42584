// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Layerwright {

/// The name as one part of a path that every file system takes: letters and digits of any script, `.`,
/// `-`, `_` and `+`; white space becomes `-`, everything else `_`. Never empty, hidden, a reserved name or
/// longer than 100 characters. Different names may give the same part.
QString safeName(const QString &name, const QString &fallback);

} // namespace Layerwright
