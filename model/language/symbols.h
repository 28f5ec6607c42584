// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/variableuses.h"
#include "model/yaml/yamltree.h"

namespace Layerwright {

/// Something with a name that texts refer to, as it is written at one place.
struct Symbol
{
    enum class Kind {
        None,
        Anchor,    ///< of this text; `name` without the `&` or `*`
        Variable,  ///< of the profile
        Macro,     ///< of the project, the tenant or the system: none of the profile's
        System,    ///< given by the product
        PackValue, ///< a key of a layer's values, or a reference to one
    };

    Kind kind = Kind::None;
    QString name; ///< of a pack value the pack
    QString path; ///< of a pack value, dotted as a reference has it
    Span span;    ///< where it is written
    bool isDefinition = false;

    bool isValid() const { return kind != Kind::None; }
    bool operator==(const Symbol &) const = default;
};

/// What is named at the offset of a text of the profile, whose tree is given. A key of a layer's values is a
/// symbol too, since other layers can refer to it.
Symbol symbolAt(const Profile &profile, TextAddress text, const YamlTree &tree, qsizetype offset);
/// The same without the tree: what templates refer to, and nothing else. Looks at one line only.
Symbol referencedAt(QByteArrayView text, qsizetype offset);

/// The layer that a pack reference means: by its name, or by the pack's name behind the display name (facts
/// of the product, "same pack in several layers"). -1 where the profile has none.
int layerOfPack(const Profile &profile, const QString &pack);
/// The name of the layer's pack, without the display name before it.
QString packOfLayer(const Layer &layer);

/// Where something is defined, or why there is no place to go to.
struct Definition
{
    TextAddress place; ///< layer -1 where it is not in a text
    Span span;
    int variable = -1; ///< its row in the table
    QString note;      ///< why there is no place, or why it is not the very place; empty where it is

    bool isInText() const { return place.layer >= 0; }
    bool operator==(const Definition &) const = default;
};
Definition definitionOf(const Profile &profile, TextAddress text, const YamlTree &tree, const Symbol &symbol);

/// One place where a symbol is written.
struct SymbolUse
{
    TextAddress place;
    Span span;
    TextPosition position;
    QString line;       ///< the line as it is written, without blanks around it, shortened where it is long
    int lineOffset = 0; ///< of the use in `line`, in UTF-16 units
    bool isDefinition = false;

    bool operator==(const SymbolUse &) const = default;
};
/// All places, the definition among them where it is in a text, in the order of the file.
QList<SymbolUse> usesOf(const Profile &profile, TextAddress text, const YamlTree &tree, const Symbol &symbol);

} // namespace Layerwright
