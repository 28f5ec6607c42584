// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlnode.h"

namespace Layerwright {

/// Whether `text`, written without quotes, is read back as this very text.
bool canBePlain(QByteArrayView text, bool inFlow);

/// `text` in double quotes, with the escapes that it needs.
QByteArray doubleQuoted(QByteArrayView text);
/// In single quotes, or in double quotes where it holds what single ones cannot.
QByteArray singleQuoted(QByteArrayView text);

/// A text as a scalar of one line, in the style asked for as far as the text allows. Templates get
/// single quotes, as the product advises.
QByteArray scalarText(QByteArrayView text, YamlStyle style, bool inFlow);

/// The text can be a literal block: its characters need no escapes.
bool canBeLiteral(QByteArrayView text);
/// A literal block from its `|` on, its lines indented by `column` and parted by `\n`; no final line end.
QByteArray literalText(QByteArrayView text, qsizetype column);

} // namespace Layerwright
