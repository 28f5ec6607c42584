// SPDX-License-Identifier: Apache-2.0
#include "gui/variables/variablepreview.h"

#include "gui/theme/colors.h"
#include "gui/theme/textfit.h"
#include "gui/variables/variablefield.h"
#include "model/profile/variablevalue.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

VariablePreview::VariablePreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_description(new QLabel)
    , m_field(new VariableField)
    , m_message(new QLabel)
{
    for (QLabel *label : {m_title, m_description, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_field->setSpokenName(tr("Sample value"));
    m_description->setFont(dimFont(font()));
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_message->setFont(dimFont(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *widget : QList<QWidget *>{m_title, m_description, m_field, m_message})
        layout->addWidget(widget);
    connect(m_field, &VariableField::edited, this, [this] {
        m_isTried = true;
        judge();
    });
}

void VariablePreview::setVariable(const Variable &variable, bool isOther)
{
    if (isOther)
        m_isTried = false;
    m_variable = variable;
    const QString title = variable.displayName.isEmpty() ? variable.name : variable.displayName;
    m_title->setText(variable.required ? tr("%1 *").arg(title) : title);
    m_description->setText(variable.description);
    m_description->setVisible(!variable.description.isEmpty());
    m_field->setSpokenName(tr("Sample value of %1").arg(title));
    if (!m_isTried || variable.immutable)
        m_field->setValue(defaultValueOf(variable));
    m_field->setVariable(variable);
    m_field->setEnabled(!variable.immutable);
    m_field->setVisible(!variable.hidden);
    judge();
}

QString VariablePreview::message() const
{
    return m_message->text();
}

void VariablePreview::judge()
{
    const Colors colors = colorsOf(palette());
    const auto checked = checkVariableValue(m_variable, m_field->value());
    QString text;
    QColor color = colors.dim;
    if (m_variable.hidden) {
        text = tr("A deployer does not see this field; the default is taken.");
    } else if (!checked) {
        text = u"⚠ "_s + checked.error().message;
        color = colors.error;
    } else if (m_variable.immutable) {
        text = tr("A deployer sees this value and cannot change it.");
    } else {
        text = u"✓ "_s + (m_field->value().isEmpty() ? tr("May be left empty.") : tr("This value is taken."));
        color = colors.fine;
    }
    QPalette shown = palette();
    shown.setColor(QPalette::WindowText, color);
    m_message->setPalette(shown);
    m_message->setText(text);
}

} // namespace Layerwright
