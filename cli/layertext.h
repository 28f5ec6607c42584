// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/profilefile.h"
#include "model/document/profiledocument.h"
#include "model/yaml/yamledit.h"

#include <functional>

namespace Layerwright {

CommandOption manifestOption();

/// The row of the manifest that `--manifest` names; -1 without it.
tl::expected<int, CommandError> manifestRow(const Layer &layer, const Invocation &invocation);

/// The text that `--layer` and `--manifest` name.
tl::expected<QByteArray, CommandError> layerText(const Layer &layer, const Invocation &invocation);

/// Opens FILE, changes the document where `--layer` and `--manifest` name a text, and writes the profile to
/// `-o OUT`.
Outcome
changeAtText(const Invocation &invocation,
             const std::function<tl::expected<void, CommandError>(ProfileDocument &, TextId)> &change);

/// Opens FILE, changes the text that `--layer` and `--manifest` name, and writes the profile to `-o OUT`.
Outcome
changeLayerText(const Invocation &invocation,
                const std::function<tl::expected<YamlEdits, CommandError>(const QByteArray &text)> &change);

} // namespace Layerwright
