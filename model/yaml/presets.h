// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamledit.h"

namespace Layerwright {

/// A ready-made change of a pack's values (facts/product.md §3): the paths of `remove` are deleted, then
/// `add` is merged. At most one preset of a group is on.
struct Preset
{
    QString name;
    QString displayName;
    QString group;
    QStringList remove;
    QByteArray add;

    bool operator==(const Preset &) const = default;
};

/// Why the marker of a text could not name the preset; nothing where it can.
std::optional<Error> presetNameFault(const Preset &preset);

/// Reads a pack's presets.yaml, which may be empty.
Result<QList<Preset>> readPresets(const QByteArray &presetsYaml);

/// The comment `# spectrocloud.com/enabled-presets: GROUP:NAME,…` in one of the first three lines: the only
/// place where a profile says which presets are on.
struct PresetMarker
{
    struct Entry
    {
        QString group;
        QString name;
        Span span;

        bool operator==(const Entry &) const = default;
    };

    Span line; ///< without its line end
    QList<Entry> entries;

    bool contains(const Preset &preset) const;
};
std::optional<PresetMarker> findPresetMarker(const QByteArray &text);

enum class PresetState {
    Off,
    On,
    Edited,    ///< on, and some of its values have been changed since
    Disagrees, ///< the marker says on, and none of its values is there
};
PresetState presetState(const YamlTree &values, const Preset &preset);
/// Applying the preset would not change any value, whatever the marker says.
bool holdsPreset(const YamlTree &values, const Preset &preset);

/// The preset's change, and the marker that says so; other presets of the group leave the marker. Without
/// edits when the preset is on as it should be. Refused for values of more than one document.
YamlEdits applyPreset(const YamlTree &values, const Preset &preset);

/// Whatever the preset touches is again as in `defaults`, the pack's own values: byte for byte where nobody
/// has changed it since, so that taking back what was just applied to them gives their very text. The marker
/// does not name the preset any more, but what `defaults` have on in the group; it goes when it is empty and
/// `defaults` have none.
YamlEdits takePresetBack(const YamlTree &values, const Preset &preset, const YamlTree &defaults);

/// The presets named by `GROUP:NAME`, or by a name that only one of them has.
Result<Preset> findPreset(const QList<Preset> &presets, const QString &groupAndName);

} // namespace Layerwright
