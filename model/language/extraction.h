// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/yaml/yamledit.h"

namespace Layerwright {

/// A value of a text that can become a variable of the profile, and what is proposed for it.
struct Extraction
{
    Span scalar; ///< with its quotes
    /// Name, display name, format and default; all else as it is at first.
    Variable variable;
    QStringList existing; ///< the names of variables that have this default already

    bool operator==(const Extraction &) const = default;
};

/// What extracting the value at the node proposes, or why it cannot be one (facts of the product, "profile
/// variables": where they are allowed).
Result<Extraction> extractionOf(const Profile &profile, const YamlTree &tree, const YamlNode &node);

/// Puts a quoted reference to the variable in the place of the value; its quotes stay what they are, and a
/// value without gets single ones, as the product advises. An anchor or a tag stays.
YamlEdits referenceEdits(const YamlTree &tree, const YamlNode &node, const QString &variable);

} // namespace Layerwright
