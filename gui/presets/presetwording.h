// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packsources.h"
#include "model/document/presetboard.h"

#include <QCoreApplication>

namespace Layerwright {

/// How presets are spoken of.
class PresetWording final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PresetWording)

public:
    /// "+7 lines · 1 changed".
    static QString count(const ChangeCount &count);
    /// The dim line of a preset.
    static QString line(const PresetChoice &choice);
    static QString noneLine(const PresetGroup &group);
    /// The same at length, with whole paths.
    static QString toolTip(const PresetChoice &choice, const PresetChange &change);
    /// What would be lost, as a sentence; empty when nothing would.
    static QString loss(const PresetChange &change);
    /// "Preset Ingress: Enable".
    static QString stepName(const QString &group, const QString &choice);
    /// Where the presets are from, and of which version.
    static QString origin(const FoundPack &found, const QString &layerVersion);
};

} // namespace Layerwright
