// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"
#include "model/document/linechanges.h"

namespace Layerwright {

/// What choosing a preset, or none, would do to a text.
struct PresetChange
{
    QList<TextEdit> edits;
    QList<LineChange> lines; ///< of the edits, as people see them
    ChangeCount count;       ///< of the lines but for the marker's own
    QStringList lost;        ///< paths of values that are neither the pack's nor a preset's, and would go
    QString refusal;         ///< why it cannot be done; empty when it can

    bool operator==(const PresetChange &) const = default;
};

struct PresetChoice
{
    Preset preset;
    bool isOwn = false; ///< the user's, not the pack's
    PresetState state = PresetState::Off;
    bool isHeld = false; ///< the values are as the preset has them, whatever the marker says
    QStringList edited;  ///< paths of the preset that were changed since
    PresetChange applying;

    bool isOn() const { return state != PresetState::Off; }
    bool operator==(const PresetChoice &) const = default;
};

/// The presets of which at most one is on. One that is alone is a switch.
struct PresetGroup
{
    QString name;
    QList<PresetChoice> choices;
    PresetChange takingBack; ///< to none of them
    QStringList unknown;     ///< names that the marker gives and the pack does not have

    bool isSwitch() const { return choices.size() == 1; }
    /// The marker names one of them, known or not.
    bool isAnyOn() const;
    bool operator==(const PresetGroup &) const = default;
};

/// Everything about the presets of a pack and one text of values. Pure and costly: each preset is tried.
struct PresetBoard
{
    QByteArray text;
    QList<PresetGroup> groups;
    /// Why nothing can be chosen: from which line on the values are no YAML. Then a choice is on as the
    /// marker says, and nothing is told of its values, of which a part alone is known. Empty otherwise.
    QString unreadable = {};

    bool operator==(const PresetBoard &) const = default;
};

/// The pack with the user's own presets behind those that it has, but for those with the name of one of
/// these.
Pack withOwnPresets(Pack pack, const QList<Preset> &own);

/// `isCanceled` is asked now and then, and makes it stop with what it has.
PresetBoard presetBoard(
    const QByteArray &values, const Pack &pack, const QList<Preset> &own = {},
    const std::function<bool()> &isCanceled = [] { return false; });

/// The change to the preset of the group, or to none of the group for an empty name, with nothing but its
/// edits: for a text that has just changed.
YamlEdits presetEdits(const QByteArray &values, const Pack &pack, const QString &group, const QString &name);

} // namespace Layerwright
