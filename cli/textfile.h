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

/// The text with the edits, or why there are none, `name` being what the text is called.
tl::expected<QByteArray, CommandError> editedText(const QByteArray &text, const YamlEdits &edits,
                                                  const QString &name);

} // namespace Layerwright
