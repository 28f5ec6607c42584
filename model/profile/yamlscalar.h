// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Layerwright {

/// A text as a YAML scalar that fits behind a key or a dash: plain where no reader can take it for something
/// else, a literal block where it has lines and the block carries its bytes, else double quoted. `indent` is
/// that of the lines of a block; `quotedOnly` leaves the block out.
QByteArray yamlScalar(QByteArrayView text, const QByteArray &indent, bool quotedOnly = false);

/// The same as a key.
QByteArray yamlKey(QByteArrayView text);

} // namespace Layerwright
