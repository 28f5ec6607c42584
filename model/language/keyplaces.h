// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

namespace Layerwright {

/// A key of a text, as one looks for it.
struct KeyPlace
{
    QString path;   ///< dotted, as a person reads it
    QString value;  ///< what is said beside it; may be empty
    QString object; ///< in a text of several documents what its own one describes
    Span span;      ///< of the key

    bool operator==(const KeyPlace &) const = default;
};

/// The keys of a text in their order, the first `most` of them. Keys within a key are none that one goes to.
QList<KeyPlace> keyPlaces(const YamlTree &tree, qsizetype most);

} // namespace Layerwright
