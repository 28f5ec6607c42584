// SPDX-License-Identifier: Apache-2.0
#include "gui/console/connectiondialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/forms/form.h"
#include "gui/forms/trustfields.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

ConnectionDialog::ConnectionDialog(const std::optional<ConsoleConnection> &known, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_address(new QLineEdit)
    , m_project(new QLineEdit)
    , m_key(new QLineEdit)
    , m_keeping(new QComboBox)
    , m_note(new NoteLabel(tr("Nothing is sent before you ask the console for something.")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Console"));
    m_address->setPlaceholderText(u"https://api.example.com"_s);
    m_project->setPlaceholderText(tr("none: the profiles of the tenant"));
    if (known) {
        m_address->setText(known->address.toString());
        m_project->setText(known->projectUid);
    }
    QFormLayout *form = newForm();
    addRow(form, tr("Add&ress"), m_address);
    addRow(form, tr("&Project UID"), m_project);
    addKey(form);
    m_trust = new TrustFields(form, known ? known->trust : Trust(), this);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    resize(560, sizeHint().height());

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *field : {m_address, m_project, m_key})
        connect(field, &QLineEdit::textChanged, this, &ConnectionDialog::check);
    connect(m_trust, &TrustFields::changed, this, &ConnectionDialog::check);
    check();
}

void ConnectionDialog::addKey(QFormLayout *form)
{
    m_key->setEchoMode(QLineEdit::Password);
    m_keeping->addItems({tr("In the system's keychain"), tr("For this session only")});
    addRow(form, tr("API &key"), m_key);
    addRow(form, tr("K&eep the key"), m_keeping);
    if (!m_known)
        return;
    m_key->setPlaceholderText(tr("as before"));
    QPushButton *forget = m_buttons->addButton(tr("&Forget the Key"), QDialogButtonBox::ResetRole);
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, [this, forget] {
        emit forgetWanted();
        forget->setEnabled(false);
        m_key->setPlaceholderText({});
    });
}

Result<ConsoleConnection> ConnectionDialog::connection() const
{
    const auto address = consoleAddress(m_address->text());
    if (!address)
        return tl::unexpected(address.error());
    const bool isOther = !m_known || m_known->address != *address;
    if (isOther && m_key->text().trimmed().isEmpty())
        return failure(tr("This console needs an API key: make one there, among the settings of the user."));
    return ConsoleConnection{*address, m_project->text().trimmed(), m_trust->trust()};
}

QString ConnectionDialog::apiKey() const
{
    return m_key->text().trimmed();
}

bool ConnectionDialog::keepsKey() const
{
    return m_keeping->currentIndex() == 0;
}

/// Before anything was typed, nothing is wrong.
void ConnectionDialog::check()
{
    m_keeping->setEnabled(!apiKey().isEmpty());
    const auto described = connection();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(described.has_value());
    if (!described && !m_address->text().trimmed().isEmpty())
        m_note->say(described.error().message, Severity::Error);
    else if (m_trust->trust().isUnchecked)
        m_note->say(tr("Whoever is on the way to this console can pretend to be it, and read the key."),
                    Severity::Warning);
    else
        m_note->show(Result<void>());
}

} // namespace Layerwright
