// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/presetnamedialog.h"

#include "gui/presets/presetnameform.h"
#include "gui/theme/colors.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Layerwright {

PresetNameDialog::PresetNameDialog(const Preset &preset, const QList<Preset> &pack,
                                   const QList<Preset> &others, QWidget *parent)
    : QDialog(parent)
    , m_preset(preset)
    , m_names(new PresetNameForm)
    , m_note(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Rename a Preset"));
    m_names->setKnown(pack, others);
    m_names->setPreset(preset);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Rename"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_names);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    setMinimumWidth(460);
    connect(m_names, &PresetNameForm::changed, this, &PresetNameDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    m_names->setFocus();
}

Preset PresetNameDialog::preset() const
{
    Preset preset = m_names->preset();
    preset.remove = m_preset.remove;
    preset.add = m_preset.add;
    return preset;
}

/// Where the marker of some text names the preset, it goes on naming the old name.
void PresetNameDialog::check()
{
    const QString fault = m_names->fault();
    const Preset now = m_names->preset();
    const bool isNamedAnew = now.name != m_preset.name || now.group != m_preset.group;
    const Colors colors = colorsOf(palette());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, fault.isEmpty() ? colors.dim : colors.warning);
    m_note->setPalette(ink);
    m_note->setText(!fault.isEmpty() ? fault
                    : isNamedAnew ? tr("Values that it is on in go on naming “%1:%2”: choose it there again.")
                                        .arg(m_preset.group, m_preset.name)
                                  : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fault.isEmpty() && preset() != m_preset);
}

} // namespace Layerwright
