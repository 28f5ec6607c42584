// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"

#include <optional>

namespace Layerwright {

struct Pack;

/// A word of a text, and where it stands.
struct PlacedWord
{
    QString word;
    Span span;
    TextPosition position;

    bool hasTemplate() const { return word.contains(QLatin1StringView("{{")); }
    bool operator==(const PlacedWord &) const = default;
};

/// How much a layer asks for of one kind of resource, in the units of PackResource.
struct ResourceSum
{
    QString type;
    double asked = 0;
    double byDefault = 0;  ///< the same with the pack's own values
    bool isSummed = false; ///< of the parts that the pack names, not its minLimit

    bool operator==(const ResourceSum &) const = default;
};

/// What one text of a layer tells the rules about the whole stack. It depends on the text and the layer's
/// pack alone, so that it is found once for each text.
struct TextFacts
{
    /// Stands in `namespaceEdits` where the name of the namespace goes.
    static constexpr QLatin1StringView namespaceHere{"namespace-goes-here"};

    bool isReadable = true;
    std::optional<PlacedWord> packKey; ///< `pack` itself
    std::optional<PlacedWord> displayName;
    std::optional<PlacedWord> nameSpace;
    QList<TextEdit> namespaceEdits; ///< write one where there is none; empty where that cannot be done
    /// The first object of a kind that lives in a namespace, and does not say in which: `Deployment web`.
    std::optional<PlacedWord> homeless;
    QList<ResourceSum> resources;
    QList<Finding> findings; ///< about amounts that cannot be read

    bool operator==(const TextFacts &) const = default;
};

/// Of the values of a layer. `pack` is of the layer's very version; null where it is not known.
TextFacts factsOfValues(const QByteArray &values, const Pack *pack);
/// Of one of its manifests.
TextFacts factsOfManifest(const QByteArray &manifest);

} // namespace Layerwright
