// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/presets.h"

namespace Layerwright {

/// The preset as a pack author writes it: one item of the list in a presets.yaml.
QByteArray presetText(const Preset &preset);

/// Edits of a presets.yaml, which may be empty, that keep every byte of the other presets. Refused where the
/// file is no list of presets.

/// Adds the preset after the last one, or puts it in the place of the one of the same group and name.
YamlEdits putPreset(const YamlTree &file, const Preset &preset);
/// Puts `preset` in the place of another, which may have another name.
YamlEdits replacePreset(const YamlTree &file, const Preset &old, const Preset &preset);
YamlEdits removePreset(const YamlTree &file, const Preset &preset);

} // namespace Layerwright
