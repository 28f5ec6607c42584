// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

namespace Layerwright {

/// Edits that make `before` into `after`, line by line and within changed lines as small as can be. Texts
/// that have next to nothing in common give one edit.
QList<TextEdit> difference(const QByteArray &before, const QByteArray &after);

} // namespace Layerwright
