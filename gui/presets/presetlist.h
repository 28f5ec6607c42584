// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/presets/presetrow.h"
#include "model/document/presetboard.h"

class QLabel;
class QVBoxLayout;

namespace Layerwright {

/// The groups of a pack's presets: radio buttons with "None", or a switch for one that is alone.
class PresetList final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetList(QWidget *parent = nullptr);

    /// Widgets stay, with the focus, as long as the presets are the same ones.
    void setBoard(const PresetBoard &board);
    /// Shows the presets with these words in their names or group; gives how many there are.
    int setSearch(const QString &words);

    const QList<PresetRow *> &rows() const { return m_rows; }
    /// Where the pointer is, else the keyboard; null for nowhere.
    const PresetRow *pointedAt() const;
    /// What a click on it asks for: of a switch that is on, none, but for setting it again.
    PresetKey choiceOf(const PresetRow &row, PresetRow::Part part) const;
    /// The change that a click on it makes; null while that is not known.
    const PresetChange *changeOf(const PresetRow &row, PresetRow::Part part) const;
    /// "Ingress: Enable".
    QString titleOf(const PresetRow &row, PresetRow::Part part) const;
    /// The preset of the row; none for "None".
    std::optional<Preset> presetOf(const PresetRow &row) const;

signals:
    void chosen(Layerwright::PresetRow *row, Layerwright::PresetRow::Part part);
    void menuRequested(Layerwright::PresetRow *row, const QPoint &globalPosition);
    void pointedAtChanged();
    void escaped();

private:
    struct Section
    {
        QString group;
        QWidget *widget = nullptr;
    };

    void rebuild();
    void addSection(const PresetGroup &group);
    void addRow(const PresetKey &key, PresetRow::Look look, const QString &text, QVBoxLayout *layout);
    void refresh();
    void step(const PresetRow *from, int by);
    const PresetGroup *groupOf(const PresetRow &row) const;
    const PresetChoice *presetChoiceOf(const PresetRow &row) const;

    PresetBoard m_board;
    QList<PresetKey> m_keys;
    QList<Section> m_sections;
    QList<PresetRow *> m_rows;
    QString m_search;
    QVBoxLayout *m_layout;
};

} // namespace Layerwright
