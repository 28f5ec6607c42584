// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"
#include "model/yaml/presetrecording.h"
#include "model/yaml/yamledit.h"

namespace Layerwright {

/// A value of a layer that differs from that of its pack: what an upgrade has to carry over. A list is one
/// value.
struct PackOverride
{
    enum class Kind {
        Added,   ///< the pack has none
        Removed, ///< the layer has it no more
        Changed,
    };

    Kind kind = Kind::Changed;
    QString path;    // as YamlPath reads it
    QString ofPack;  // as YAML on one line; empty where the pack has none
    QString ofLayer; // the same; empty where the layer has none
    Span place;      // in the layer's values; of what is gone the key that it stood below, or the beginning

    bool operator==(const PackOverride &) const = default;
};

struct PackOverrides
{
    QList<PackOverride> values; // in the order of the layer's text; of a map what is gone comes last
    QString obstacle;           // why they are not known; empty where they are

    bool operator==(const PackOverrides &) const = default;
};

/// The values that mean something else in `values` than in `defaults`, without those that only lost the line
/// end behind a block of text, as the last one of a file does.
QList<RecordableValue> overriddenValues(const YamlTree &defaults, const YamlTree &values);
/// Why they are not known; empty where both can be read.
QString overridesObstacle(const YamlTree &defaults, const YamlTree &values);

PackOverrides packOverrides(const QByteArray &values, const Pack &pack);

/// The edits that give the values at these paths the meaning that the pack's own values give them, with the
/// comments that the pack has there; all others keep their bytes.
YamlEdits resetEdits(const QByteArray &values, const Pack &pack, const QStringList &paths);

} // namespace Layerwright
