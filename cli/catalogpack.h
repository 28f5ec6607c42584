// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/catalogaccess.h"
#include "model/document/layeridentity.h"

namespace Layerwright {

/// A pack of the catalogs that were named, and the version or train of it that is wanted.
struct WantedPack
{
    Pack pack;
    QString tag;
};

class Invocation;

/// NAME gives the newest version, NAME@VERSION that one and no other; of a train its newest. Fetched where it
/// is still on a server.
tl::expected<WantedPack, CommandError> wantedPack(const Catalog &catalog, const QString &wanted);
/// The same of the Helm charts.
tl::expected<WantedPack, CommandError> wantedChart(const Catalog &catalog, const QString &wanted);
/// A pack, or a chart where no pack has the name.
tl::expected<WantedPack, CommandError> wantedPackOrChart(const Catalog &catalog, const QString &wanted);

/// `--catalog`, `--pack` and `--version`, and what they name.
QList<CommandOption> packOptions();
tl::expected<WantedPack, CommandError> wantedPack(const Invocation &invocation);

/// `--display-name`, `--namespace` and `--release`, which tell two layers of one pack apart.
QList<CommandOption> identityOptions();
/// Whether one of them is given.
bool namesLayer(const Invocation &invocation);
/// The layer as they name it; what they leave out is suggested.
tl::expected<Layer, CommandError> namedLayer(const Invocation &invocation, const Profile &profile,
                                             const Layer &layer);

} // namespace Layerwright
