// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsontree.h"
#include "model/profile/reader.h"

#include <optional>

namespace Layerwright {

/// Where the texts of layers stand in the file that a profile was read from: known of a file of JSON, where
/// each is a string with escapes. A layer as such stands where its name does.
class SourcePlaces
{
public:
    explicit SourcePlaces(const ProfileSource &source);

    /// The bytes of the file that a span of a layer's text (of its values, or of a manifest) is made of.
    std::optional<Span> ofText(int layer, int manifest, Span span) const;
    std::optional<Span> ofLayer(int layer) const;
    const QByteArray &text() const { return m_text; }

private:
    JsonNode pack(int layer) const;

    QByteArray m_text;
    std::optional<JsonTree> m_tree;
};

} // namespace Layerwright
