// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/presetnameform.h"

#include "gui/theme/mnemonics.h"
#include "gui/theme/textfit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString presetNameFor(const QString &displayName)
{
    QString name;
    for (const QChar c : displayName.toLower()) {
        if (c.isLetterOrNumber())
            name.append(c);
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

PresetNameForm::PresetNameForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_displayName(new QLineEdit)
    , m_name(new QLineEdit)
    , m_group(new QComboBox)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(4);
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("&Shown as"), m_displayName, {});
    addField(tr("&Name"), m_name, tr("What the values name it by. Unique in its group."));
    addField(tr("&Group"), m_group,
             tr("Of the presets of a group, at most one is on. One that is alone is a switch."));
    connect(m_displayName, &QLineEdit::textChanged, this, &PresetNameForm::follow);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameFree = m_name->text().isEmpty(); });
    connect(m_name, &QLineEdit::textChanged, this, &PresetNameForm::changed);
    const auto fixGroup = [this] { m_isGroupFree = m_group->currentText().isEmpty(); };
    connect(m_group->lineEdit(), &QLineEdit::textEdited, this, fixGroup);
    connect(m_group, &QComboBox::textActivated, this, fixGroup);
    connect(m_group, &QComboBox::currentTextChanged, this, &PresetNameForm::changed);
    setFocusProxy(m_displayName);
}

void PresetNameForm::addField(const QString &label, QWidget *field, const QString &help)
{
    m_form->addRow(label, field);
    field->setAccessibleName(withoutMnemonic(label));
    if (help.isEmpty())
        return;
    auto *note = new ElidedLabel;
    note->setWholeText(help);
    note->setDim(true);
    note->setFont(dimFont(font()));
    note->setContentsMargins(0, 0, 0, 6);
    m_form->addRow({}, note);
    field->setAccessibleDescription(help);
}

void PresetNameForm::setKnown(const QList<Preset> &pack, const QList<Preset> &own)
{
    m_packPresets = pack;
    m_ownPresets = own;
    QStringList groups;
    for (const Preset &preset : pack + own)
        if (!groups.contains(preset.group))
            groups.append(preset.group);
    const QString group = m_group->currentText();
    m_group->clear();
    m_group->addItems(groups);
    m_group->setCurrentText(group);
}

void PresetNameForm::setPreset(const Preset &preset)
{
    m_isNameFree = false;
    m_isGroupFree = false;
    m_displayName->setText(preset.displayName);
    m_name->setText(preset.name);
    m_group->setCurrentText(preset.group);
}

void PresetNameForm::follow()
{
    const QString shown = m_displayName->text().simplified();
    if (m_isNameFree)
        m_name->setText(presetNameFor(shown));
    if (m_isGroupFree)
        m_group->setCurrentText(QString(shown).remove(u':').remove(u','));
    emit changed();
}

Preset PresetNameForm::preset() const
{
    return {m_name->text().trimmed(),
            m_displayName->text().simplified(),
            m_group->currentText().simplified(),
            {},
            {}};
}

QString PresetNameForm::fault() const
{
    const Preset now = preset();
    if (now.displayName.isEmpty())
        return tr("Say what the preset is to be shown as.");
    if (now.name.isEmpty())
        return tr("Give the preset a name.");
    if (now.group.isEmpty())
        return tr("Choose a group, or write a new one.");
    if (const auto fault = presetNameFault(now))
        return fault->message;
    const auto hasName = [&now](const Preset &known) {
        return known.group.trimmed() == now.group && known.name.trimmed() == now.name;
    };
    if (std::ranges::any_of(m_packPresets, hasName))
        return tr("The pack itself has a preset “%1” in this group: choose another name.").arg(now.name);
    if (std::ranges::any_of(m_ownPresets, hasName))
        return tr("You have a preset “%1” in this group already: choose another name.").arg(now.name);
    return {};
}

} // namespace Layerwright
