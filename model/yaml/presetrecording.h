// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/presets.h"

namespace Layerwright {

/// One value that a preset can record: where the pack's own values and those of now differ, or are the same
/// and were asked for. Lists are one value. The nodes live as long as the trees.
struct RecordableValue
{
    enum class Kind { Added, Removed, Changed, Same };

    Kind kind = Kind::Changed;
    QString path;    // as YamlPath reads it
    YamlNode before; // of the pack; no node where it has none
    YamlNode now;    // no node where it is gone

    bool operator==(const RecordableValue &) const = default;
};

/// All that differs, in the order of `now`; of a map what is gone comes last.
QList<RecordableValue> changedValues(const YamlTree &defaults, const YamlTree &now);

/// The values whose lines a selection in `now` touches, the same or not; those that it holds whole where
/// there are any.
QList<RecordableValue> selectedValues(const YamlTree &defaults, const YamlTree &now, Span selection);

/// The values at and below a path, the same or not; none where neither has one.
QList<RecordableValue> valuesAt(const YamlTree &defaults, const YamlTree &now, const QString &path);

/// The preset that makes the pack's own values at these paths mean what they mean now: applied to `defaults`
/// it gives the values of `now` there, and leaves all others. Comments that belong to a value come along in
/// `add`. Says why where there is nothing to record, or it cannot be written as a preset.
Result<Preset> recordPreset(const YamlTree &defaults, const YamlTree &now, const QStringList &paths);

} // namespace Layerwright
