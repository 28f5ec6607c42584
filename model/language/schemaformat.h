// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Layerwright {

/// Whether a text is of a `format` of JSON Schema (draft 7, §7.3); nothing for a format that is not known.
/// Where specifications and their readers differ, the text is taken as good.
std::optional<bool> isOfFormat(QByteArrayView format, const QString &text);

} // namespace Layerwright
