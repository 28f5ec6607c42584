// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/ownpresets.h"
#include "model/document/latestjob.h"
#include "model/document/packlibrary.h"
#include "model/document/presetboard.h"
#include "model/document/profiledocument.h"

#include <QTimer>

namespace Layerwright {

/// Follows the values of one layer of a document, and says what its pack's presets are and would do: after a
/// pause, in the background.
class PresetFinder final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the finder.
    PresetFinder(ProfileDocument *document, const PackLibrary *library, const OwnPresets *own,
                 QObject *parent = nullptr);

    void setLayer(ItemId layer);

    ItemId layer() const { return m_layer; }
    /// The pack of the layer; none where no place has it.
    const std::optional<FoundPack> &pack() const { return m_pack; }
    /// The user's own presets of the pack.
    const QList<Preset> &ownPresets() const { return m_ownPresets; }
    /// Why they could not be read; empty when they could.
    const QString &ownFault() const { return m_ownFault; }
    /// As of the last time that it was looked at; a change of the text may have overtaken it.
    const PresetBoard &board() const { return m_board; }
    bool isCurrent() const;

    /// One step of the undo stack: the preset of the group, or none of them for an empty name. Judged by the
    /// text as it is now, so that the board need not be current. Gives the edits that were made of it.
    YamlEdits choose(const QString &group, const QString &name, const QString &stepName);

signals:
    /// Another pack, or none.
    void packChanged();
    void ownPresetsChanged();
    void boardChanged();

private:
    void lookUp();
    bool readOwn();
    void examine();
    TextId text() const { return {m_layer, 0}; }

    ProfileDocument *m_document;
    const PackLibrary *m_library;
    const OwnPresets *m_own;
    QList<Preset> m_ownPresets;
    QString m_ownFault;
    ItemId m_layer = 0;
    std::optional<FoundPack> m_pack;
    PresetBoard m_board;
    QTimer m_pause;
    LatestJob<PresetBoard> m_examining;
};

} // namespace Layerwright
