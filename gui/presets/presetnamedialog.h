// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/presets.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace Layerwright {

class PresetNameForm;

/// Gives one of the user's own presets another name.
class PresetNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `pack` are the presets of the pack, `others` the user's but for this one.
    PresetNameDialog(const Preset &preset, const QList<Preset> &pack, const QList<Preset> &others,
                     QWidget *parent = nullptr);

    Preset preset() const;

private:
    void check();

    Preset m_preset;
    PresetNameForm *m_names;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace Layerwright
