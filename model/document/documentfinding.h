// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"
#include "model/yaml/finding.h"

namespace Layerwright {

/// A finding of the open document. `place` survives moves; a null layer is the profile itself, and a
/// finding about a layer as such has position 0,0. `variable` is the one of the profile that it is about.
struct DocumentFinding
{
    TextId place;
    Finding finding;
    ItemId variable = 0;

    bool isAboutProfile() const { return place.isNull(); }
    bool isInText() const { return !place.isNull() && finding.position.line > 0; }
    bool operator==(const DocumentFinding &) const = default;
};

} // namespace Layerwright
