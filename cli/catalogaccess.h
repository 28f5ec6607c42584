// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "model/catalog/catalog.h"
#include "model/registry/catalogstore.h"

namespace Layerwright {

class HttpSession;
class Invocation;

/// `--catalog`, as every command has it that takes packs: a place, or the name of a catalog that was added.
CommandOption catalogOption(int flags);
/// The same for commands that take all catalogs that were added where none is named.
CommandOption anyCatalogOption();

/// `--ca-file`, as every command has it that asks a server.
CommandOption caFileOption();

/// The packs of the catalogs that are named.
tl::expected<Catalog, CommandError> catalogOf(const Invocation &invocation);
/// The same, and where none is named those of all that were added.
tl::expected<Catalog, CommandError> catalogOrAll(const Invocation &invocation);

/// A catalog that was added.
tl::expected<CatalogSource, CommandError> addedSource(const CatalogStore &store, const QString &name);
/// The API key of a console: that of the environment variable, or the keychain's, in which the window puts
/// it.
QString apiKeyFor(const QUrl &console);
/// The password of a source, or the key of a console, in the same way.
QString passwordOf(const CatalogSource &source);
/// What a source is asked with, and by.
HttpAccess accessOf(const CatalogSource &source);
HttpSession sessionFor(const CatalogSource &source);

/// The pack, fetched where it is still on a server: it was named to be used.
tl::expected<Pack, CommandError> fetchedPack(const PackEntry &entry);

} // namespace Layerwright
