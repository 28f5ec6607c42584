// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/extractdialog.h"

#include "model/language/variableuses.h"
#include "model/profile/variablevalue.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

ExtractDialog::ExtractDialog(const Profile &profile, const Extraction &extraction, const QString &path,
                             QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_extraction(extraction)
    , m_existing(new QComboBox(this))
    , m_name(new QLineEdit(extraction.variable.name))
    , m_displayName(new QLineEdit(extraction.variable.displayName))
    , m_format(new QComboBox)
    , m_default(new QLineEdit(extraction.variable.defaultValue))
    , m_fault(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Extract to Variable"));
    setMinimumWidth(440);
    for (const auto &entry : enumNames<VariableFormat>()) {
        m_format->addItem(QString::fromLatin1(entry.name), static_cast<int>(entry.value));
        if (entry.value == extraction.variable.format.value())
            m_format->setCurrentIndex(m_format->count() - 1);
    }
    auto *intro = new QLabel(tr("The value of <b>%1</b> becomes a variable of the profile, and a reference "
                                "to it stands in its place.")
                                 .arg(path.toHtmlEscaped()));
    intro->setWordWrap(true);
    m_fault->setWordWrap(true);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(intro);
    m_existing->setVisible(!extraction.existing.isEmpty());
    if (!extraction.existing.isEmpty()) {
        fillExisting();
        layout->addRow(tr("&Variable:"), m_existing);
    }
    layout->addRow(tr("&Name:"), m_name);
    layout->addRow(tr("&Display name:"), m_displayName);
    layout->addRow(tr("&Format:"), m_format);
    layout->addRow(tr("D&efault:"), m_default);
    layout->addRow(m_fault);
    layout->addRow(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("E&xtract"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *field : {m_name, m_displayName, m_default})
        connect(field, &QLineEdit::textChanged, this, &ExtractDialog::check);
    for (const QComboBox *field : {m_existing, m_format})
        connect(field, &QComboBox::currentIndexChanged, this, &ExtractDialog::check);
    m_name->setFocus();
    m_name->selectAll();
    check();
}

void ExtractDialog::fillExisting()
{
    m_existing->addItem(tr("A new one"));
    for (const QString &name : m_extraction.existing)
        m_existing->addItem(tr("%1, which has this default already").arg(name), name);
}

bool ExtractDialog::usesExisting() const
{
    return m_existing->currentIndex() > 0;
}

Variable ExtractDialog::variable() const
{
    Variable variable = m_extraction.variable;
    if (usesExisting()) {
        variable.name = m_existing->currentData().toString();
        return variable;
    }
    variable.name = m_name->text();
    variable.displayName = m_displayName->text().trimmed();
    variable.format = static_cast<VariableFormat>(m_format->currentData().toInt());
    variable.defaultValue = m_default->text();
    return variable;
}

/// Why it cannot be done so; empty when it can.
QString ExtractDialog::fault() const
{
    if (usesExisting())
        return {};
    const Variable wanted = variable();
    if (const auto fault = variableNameFault(m_profile, wanted.name))
        return fault->message;
    const bool isShownAlready = !wanted.displayName.isEmpty() &&
                                std::ranges::find(m_profile.variables, wanted.displayName,
                                                  &Variable::displayName) != m_profile.variables.end();
    if (isShownAlready)
        return tr("Another variable is shown as “%1”: choose another display name.").arg(wanted.displayName);
    const auto fits = checkVariableFormat(wanted.format.value(), wanted.defaultValue);
    return fits ? QString() : fits.error().message;
}

void ExtractDialog::check()
{
    for (QWidget *field : QList<QWidget *>{m_name, m_displayName, m_format, m_default})
        field->setEnabled(!usesExisting());
    const QString why = fault();
    m_fault->setText(why);
    m_fault->setVisible(!why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
    fitHeight();
}

/// Wrapped texts want less height than their size hints say, which are for a narrower dialog.
void ExtractDialog::fitHeight()
{
    layout()->activate();
    const int width = std::max(this->width(), layout()->minimumSize().width());
    resize(width, layout()->totalHeightForWidth(width));
}

void ExtractDialog::showEvent(QShowEvent *event)
{
    fitHeight();
    QDialog::showEvent(event);
}

} // namespace Layerwright
