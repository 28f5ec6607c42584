// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/commandgroup.h"
#include "model/document/profiledocument.h"

#include <optional>

namespace Layerwright {

struct Pack;
struct VersionChoice;

/// Makes a layer one of another pack, or of another version of its own: its header and its values change in
/// one step, lines that stay the same are not touched. Its manifests, its place and its id stay.
class ChangePack final : public CommandGroup
{
public:
    ChangePack(ProfileDocument *document, ItemId layer, const LayerHeader &header, const QByteArray &values,
               const QString &name);
};

/// The step that gives a layer another pack, with its default values. Where that is from is not known, and
/// the product asks on import; the registry stays for a pack of the same name alone.
std::unique_ptr<ChangePack> replacePack(ProfileDocument *document, ItemId layer, const Pack &pack,
                                        const QString &tag);

/// The step that gives a layer another version of its pack. Its values stay as they are, or become
/// `defaults`; a layer that is one of two keeps its display name, namespace and releases in these too.
std::unique_ptr<ChangePack> changeVersion(ProfileDocument *document, ItemId layer,
                                          const VersionChoice &version,
                                          const std::optional<QByteArray> &defaults = {});

} // namespace Layerwright
