// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/presets.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Layerwright {

/// What the user's own presets are called: what is shown, the name in the values, and the group. Until they
/// are changed, name and group follow what is shown.
class PresetNameForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetNameForm(QWidget *parent = nullptr);

    /// `pack` are the pack's own presets, `own` those of the user but for the one that is named here.
    void setKnown(const QList<Preset> &pack, const QList<Preset> &own);
    void setPreset(const Preset &preset);

    /// The names alone.
    Preset preset() const;
    /// Why they will not do; empty when they will.
    QString fault() const;

signals:
    void changed();

private:
    void follow();
    void addField(const QString &label, QWidget *field, const QString &help);

    QFormLayout *m_form;
    QLineEdit *m_displayName;
    QLineEdit *m_name;
    QComboBox *m_group;
    QList<Preset> m_packPresets;
    QList<Preset> m_ownPresets;
    bool m_isNameFree = true; // follows what is shown
    bool m_isGroupFree = true;
};

/// What is shown as a name for the marker: small letters and digits, with `-` between the words.
QString presetNameFor(const QString &displayName);

} // namespace Layerwright
