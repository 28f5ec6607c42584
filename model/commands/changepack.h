// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/commandgroup.h"
#include "model/document/profiledocument.h"

namespace Layerwright {

/// Makes a layer one of another pack, or of another version of its own: its header and its values change in
/// one step, lines that stay the same are not touched. Its manifests, its place and its id stay.
class ChangePack final : public CommandGroup
{
public:
    ChangePack(ProfileDocument *document, ItemId layer, const LayerHeader &header, const QByteArray &values,
               const QString &name);
};

} // namespace Layerwright
