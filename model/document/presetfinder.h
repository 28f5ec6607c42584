// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/packsources.h"
#include "model/document/presetboard.h"
#include "model/document/profiledocument.h"

#include <QTimer>

namespace Layerwright {

/// Follows the values of one layer of a document, and says what its pack's presets are and would do: after a
/// pause, in the background. Where packs come from is read in the background too.
class PresetFinder final : public QObject
{
    Q_OBJECT

public:
    /// `samples` is the folder of the packs that come with the program.
    PresetFinder(ProfileDocument *document, const QString &samples, QObject *parent = nullptr);

    /// Reads the folder of packs, and all other places again; empty for none.
    void setFolder(const QString &folder);
    void setLayer(ItemId layer);

    ItemId layer() const { return m_layer; }
    /// The places have been read once.
    bool isReady() const { return m_isReady; }
    const PackSources &sources() const { return m_sources; }
    /// The pack of the layer; none where no place has it.
    const std::optional<FoundPack> &pack() const { return m_pack; }
    /// As of the last time that it was looked at; a change of the text may have overtaken it.
    const PresetBoard &board() const { return m_board; }
    bool isCurrent() const;

    /// One step of the undo stack: the preset of the group, or none of them for an empty name. Judged by the
    /// text as it is now, so that the board need not be current. Gives the edits that were made of it.
    YamlEdits choose(const QString &group, const QString &name, const QString &stepName);

signals:
    void sourcesRead();
    /// Another pack, or none.
    void packChanged();
    void boardChanged();

private:
    void lookUp();
    void examine();
    TextId text() const { return {m_layer, 0}; }

    ProfileDocument *m_document;
    QString m_samples;
    PackSources m_sources;
    bool m_isReady = false;
    ItemId m_layer = 0;
    std::optional<FoundPack> m_pack;
    PresetBoard m_board;
    QTimer m_pause;
    LatestJob<PackSources> m_reading;
    LatestJob<PresetBoard> m_examining;
};

} // namespace Layerwright
