// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamledit.h"

namespace Layerwright {

/// An anchor of a text and the aliases that mean it.
struct AnchorUses
{
    YamlNode node;       ///< that has the anchor; no node where none was asked for
    Span name;           ///< of the anchor, without the `&`
    QList<Span> aliases; ///< their names, without the `*`

    bool isValid() const { return node.isValid(); }
};

/// Of the anchor or alias that is written at the offset.
AnchorUses anchorUsesAt(const YamlTree &tree, qsizetype offset);

/// Renames the anchor and its aliases. Refused where another anchor has the name, or the parser would not
/// read it.
YamlEdits renameAnchor(const YamlTree &tree, const AnchorUses &anchor, const QString &name);

} // namespace Layerwright
