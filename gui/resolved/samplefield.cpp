// SPDX-License-Identifier: Apache-2.0
#include "gui/resolved/samplefield.h"

#include "gui/addlayer/notelabel.h"
#include "gui/theme/icon.h"
#include "gui/theme/textfit.h"
#include "gui/variables/variablefield.h"
#include "model/language/systemmacros.h"
#include "model/profile/variablevalue.h"

#include <QBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

using Kind = ResolvedInput::Kind;

SampleField::SampleField(const ResolvedInput &input, const Variable &variable, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_variable(input.kind == Kind::Variable ? variable : Variable())
    , m_field(new VariableField)
    , m_reset(new QToolButton)
    , m_note(new NoteLabel)
{
    auto *name = new ElidedLabel;
    name->setWholeText(input.name);
    m_reset->setIcon(icon("undo"_L1));
    m_reset->setAutoRaise(true);
    m_reset->setEnabled(false);
    m_reset->setToolTip(tr("Back to the usual value"));
    m_reset->setAccessibleName(tr("Usual value of %1").arg(input.name));
    m_field->setSpokenName(tr("Sample value of %1").arg(input.name));
    m_field->setValue(input.usual);
    m_field->setVariable(m_variable);
    m_field->setEnabled(!m_variable.immutable && !m_variable.hidden);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_field, 1);
    line->addWidget(m_reset, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(name);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_field, &VariableField::edited, this, &SampleField::onEdited);
    connect(m_reset, &QToolButton::clicked, this, &SampleField::reset);
    sayUsual();
}

QString SampleField::note() const
{
    return m_note->text();
}

QString SampleField::usualText() const
{
    switch (m_input.kind) {
    case Kind::Macro:
        return tr("Has no value here.");
    case Kind::System: {
        const SystemMacro *macro = systemMacro(m_input.name);
        return macro ? meaningOf(*macro) : QString();
    }
    case Kind::Variable:
        break;
    }
    if (m_variable.hidden)
        return tr("Hidden: a deployer always gets the default.");
    if (m_variable.immutable)
        return tr("Read-only: a deployer always gets the default.");
    if (m_input.usual.isEmpty())
        return m_variable.required ? tr("Required, and has no default.") : tr("Has no default.");
    return tr("The default.");
}

void SampleField::sayUsual()
{
    const bool isMissing = m_input.usual.isEmpty() && (m_input.kind == Kind::Macro || m_variable.required);
    m_note->say(usualText(), isMissing ? Severity::Warning : Severity::Information);
    m_reset->setEnabled(false);
}

void SampleField::setGiven(const QString &value)
{
    m_field->setValue(value);
    onEdited(value);
}

/// The preview keeps what was taken last while something is typed that would not be.
void SampleField::onEdited(const QString &value)
{
    const bool isUsual = value == m_input.usual;
    if (isUsual) {
        sayUsual();
        emit given(std::nullopt);
        return;
    }
    m_reset->setEnabled(true);
    if (m_input.kind == Kind::Variable)
        if (const auto checked = checkVariableValue(m_variable, value); !checked) {
            m_note->say(tr("Not taken: %1").arg(checked.error().message), Severity::Error);
            return;
        }
    m_note->say(tr("Your sample."));
    emit given(value);
}

void SampleField::reset()
{
    m_field->setValue(m_input.usual);
    onEdited(m_input.usual);
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace Layerwright
