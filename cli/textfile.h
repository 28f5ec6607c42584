// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "model/yaml/yamledit.h"

#include <QByteArray>

namespace Layerwright {

/// The bytes of a plain text file; of the standard input for `-`.
tl::expected<QByteArray, CommandError> textOf(const QString &path);

/// PATH as a user writes it.
tl::expected<YamlPath, CommandError> pathOf(const QString &text);

/// `--text` of the commands that set a value.
CommandOption textOption();
/// The edits that set the node at the path to VALUE: YAML, or a text with `--text`.
YamlEdits valueEdits(const YamlTree &tree, const YamlPath &path, const QString &value,
                     const Invocation &invocation);

/// The text with the edits, or why there are none, `name` being what the text is called.
tl::expected<QByteArray, CommandError> editedText(const QByteArray &text, const YamlEdits &edits,
                                                  const QString &name);

} // namespace Layerwright
