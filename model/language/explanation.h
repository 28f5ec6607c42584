// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/keysource.h"
#include "model/profile/profile.h"

namespace Layerwright {

/// What is said about a key, a value or a reference, for a card beside the text or a line of a terminal.
/// Plain text throughout.
struct Explanation
{
    struct Fact
    {
        QString name;
        QString value;
        bool isCode = false;

        bool operator==(const Fact &) const = default;
    };

    QString title;         ///< as it stands in the text: a key's path, a reference
    QString documentation; ///< paragraphs
    QList<Fact> facts;
    QString origin; ///< who says so

    bool isEmpty() const { return documentation.isEmpty() && facts.isEmpty(); }
    bool operator==(const Explanation &) const = default;
};

Explanation explanationOf(const KnownKey &key);
Explanation explanationOf(const Variable &variable);

/// “text”, “list”: the type in words; empty where it is not known.
QString typeName(ValueType type);
/// “default values of the pack”.
QString originName(KeyOrigin origin);

} // namespace Layerwright
