// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Layerwright {

/// Which characters of a JSON string are written as escapes beyond those that must be.
struct JsonEscapes
{
    bool html = false;  ///< `<`, `>`, `&`, U+2028 and U+2029, as the product's own encoder does
    bool ascii = false; ///< everything beyond ASCII

    bool operator==(const JsonEscapes &) const = default;
};

/// The text of a string token (with its quotation marks) as UTF-8. Half a surrogate pair becomes U+FFFD.
QByteArray decodedJsonString(QByteArrayView token);
bool hasLoneSurrogate(QByteArrayView token);

/// A token, with its quotation marks, for UTF-8 text; bytes that are no UTF-8 become U+FFFD.
QByteArray encodedJsonString(QByteArrayView text, JsonEscapes escapes);

/// The same string with other escapes. Half a surrogate pair stays as it is.
QByteArray reescapedJsonString(QByteArrayView token, JsonEscapes escapes);

/// A token for `text` that keeps the bytes of `token` where both say the same from the start and from
/// the end; only what lies between is written anew.
QByteArray editedJsonString(QByteArrayView token, QByteArrayView text, JsonEscapes escapes);

} // namespace Layerwright
