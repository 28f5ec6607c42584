// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamledit.h"
#include "model/yaml/yamlvalue.h"

namespace Layerwright {

/// Why the text of the tree cannot be edited at all, if so.
std::optional<Error> editingFault(const YamlTree &tree);

/// The edits, if the text that they make can be read and means `intended`, one value a document; else why
/// not.
YamlEdits checkedEdits(const YamlTree &tree, const QList<TextEdit> &edits, const QList<YamlValue> &intended);

/// What another parser says of the values in a text that libyaml has accepted.
enum class SecondOpinion { Agrees, Differs, None };
SecondOpinion secondOpinion(const QByteArray &text, const QList<YamlValue> &intended);

} // namespace Layerwright
