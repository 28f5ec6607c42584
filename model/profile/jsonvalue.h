// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsonformat.h"

#include <QList>

namespace Layerwright {

/// What a profile says, as JSON that is still without a text: every member that the format knows, in the
/// order in which the product writes them, set or not.
struct JsonValue
{
    enum class Kind { String, Literal, Array, Object };
    /// How a member came to be: known to the format and always written in something new; known, and
    /// written when it says something; or free (an unknown member, a label), present because it is there.
    enum class Presence { Always, WhenSet, Free };

    Kind kind = Kind::Object;
    QByteArray name;
    QByteArray text; ///< of a string its UTF-8, of a literal its JSON
    QList<JsonValue> children;
    Presence presence = Presence::Always;
    QByteArray after; ///< of a free member: the member it follows
    bool isDefault = false;
    bool mayBeAnnotated = false; ///< the create body has it in `annotations` beside its own place

    bool operator==(const JsonValue &) const = default;
};

/// The value as JSON in one line with nothing that could be left out.
QByteArray compactJson(const JsonValue &value);
QByteArray compactJson(JsonNode node);

/// The members that are written, in their order: free ones after the members they follow. They point into
/// `object`.
QList<const JsonValue *> placedMembers(const JsonValue &object);
QList<const JsonValue *> placedMembers(JsonValue &&object) = delete;

/// Appends a value that no text has yet.
void appendValue(QByteArray &out, const JsonValue &value, const JsonFormat &format, const QByteArray &indent);

} // namespace Layerwright
