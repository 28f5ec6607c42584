// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/intendedtree.h"
#include "model/yaml/yamledit.h"

namespace Layerwright {

/// Why the text of the tree cannot be edited at all, if so.
std::optional<Error> editingFault(const YamlTree &tree);

/// The edits, if the text that they make can be read and means what is intended; else why not. What can have
/// changed is parsed again, and that is the lines around the edits where these can be read alone.
YamlEdits checkedEdits(const YamlTree &tree, const QList<TextEdit> &edits, const IntendedTree &intended);

/// What another parser says of a text that libyaml has read into `tree`, or of the `lines` of one entry in
/// it.
enum class SecondOpinion { Agrees, Differs, None };
SecondOpinion secondOpinion(const YamlTree &tree);
SecondOpinion secondOpinion(const QByteArray &lines, const YamlNode &entry);

} // namespace Layerwright
