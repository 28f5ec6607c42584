// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <optional>

namespace Layerwright {

/// The edits that undo in `now` what `edits` once did to `before`, byte for byte, wherever else `now` has
/// been changed since. Nothing where it was changed at those very places.
std::optional<QList<TextEdit>> reversal(const QByteArray &before, const QList<TextEdit> &edits,
                                        const QByteArray &now);

} // namespace Layerwright
