// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/explanation.h"
#include "model/language/layerknowledge.h"

namespace Layerwright {

/// What is known about a place of a text, and the bytes that it is about.
struct Description
{
    Span span;
    Explanation explanation;

    bool operator==(const Description &) const = default;
};

/// About the key, value or reference at the offset; none where nothing is known of it. A pure function, for
/// a text that may be broken elsewhere.
std::optional<Description> describe(const QByteArray &text, qsizetype offset, const LayerKnowledge &knowledge,
                                    TextKind kind = TextKind::Values);

/// About the key at a path as a person writes it, whether it is in the text or not.
std::optional<Explanation> describePath(const QByteArray &text, const YamlPath &path,
                                        const LayerKnowledge &knowledge, TextKind kind = TextKind::Values);

} // namespace Layerwright
