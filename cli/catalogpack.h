// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "model/catalog/catalog.h"

namespace Layerwright {

class Invocation;

/// `--catalog DIR`, as every command has it that takes packs.
CommandOption catalogOption(int flags);
/// The packs of all folders that were named.
tl::expected<Catalog, CommandError> catalogOf(const Invocation &invocation);

/// NAME gives the newest version, NAME@VERSION that one and no other.
tl::expected<Pack, CommandError> wantedPack(const Catalog &catalog, const QString &wanted);

} // namespace Layerwright
