// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonstring.h"
#include "model/profile/jsontree.h"

namespace Layerwright {

/// How JSON is laid out and escaped, apart from what it says.
struct JsonFormat
{
    QByteArray lineEnd = "\n"; ///< empty: everything in one line
    QByteArray indent = "  ";
    QByteArray colon = ": ";
    QByteArray comma = ","; ///< between elements in one line
    JsonEscapes escapes;

    static JsonFormat pretty() { return {}; }
    static JsonFormat compact() { return {{}, {}, ":", ",", {}}; }
    static JsonFormat console() { return {{}, {}, ":", ",", {true, false}}; }
    /// The format that a text is written in, as far as it shows one.
    static JsonFormat of(const JsonTree &tree);

    bool isOneLine() const { return lineEnd.isEmpty(); }
    JsonFormat inOneLine() const;
};

/// Appends the value in another format: white space and escapes change, order and number text stay.
/// `indent` is the white space that its own line begins with.
void appendFormatted(QByteArray &out, JsonNode node, const JsonFormat &format, const QByteArray &indent = {});
QByteArray formatted(const JsonTree &tree, const JsonFormat &format);

} // namespace Layerwright
