// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/serverdialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/forms/form.h"
#include "gui/forms/trustfields.h"
#include "gui/help/whatsthistext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

ServerDialog::ServerDialog(const CatalogSource &known, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_address(new QLineEdit(known.location))
    , m_kind(new QComboBox)
    , m_name(new QLineEdit(known.name))
    , m_user(new QLineEdit(known.userName))
    , m_password(new QLineEdit)
    , m_keeping(new QComboBox)
    , m_note(new NoteLabel(tr("Nothing is asked of the server before you press the button.")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    const bool isNew = known.name.isEmpty();
    setWindowTitle(isNew ? tr("Add Catalog Server") : tr("Catalog Server"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add and Read") : tr("Save and Read"));
    m_kind->addItem(tr("Helm repository"), QVariant::fromValue(SourceKind::HelmRepository));
    m_kind->addItem(tr("OCI registry of packs and charts"), QVariant::fromValue(SourceKind::OciRegistry));
    m_kind->setCurrentIndex(known.kind == SourceKind::OciRegistry ? 1 : 0);
    m_address->setPlaceholderText(u"https://charts.example.com"_s);
    m_name->setPlaceholderText(tr("as the product calls this registry"));
    m_name->setToolTip(tr("Layers from this catalog say that they are from the registry of this name."));

    QFormLayout *form = newForm();
    addRow(form, tr("Add&ress"), m_address);
    addRow(form, tr("&Kind"), m_kind);
    addRow(form, tr("&Name"), m_name);
    addAccess(form);
    m_trust = new TrustFields(form, known.trust, this);
    explainFields();
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
    for (QLineEdit *field : {m_address, m_name, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &ServerDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ServerDialog::check);
    connect(m_trust, &TrustFields::changed, this, &ServerDialog::check);
    check();
}

void ServerDialog::addAccess(QFormLayout *form)
{
    m_user->setPlaceholderText(tr("none"));
    m_password->setEchoMode(QLineEdit::Password);
    if (!m_known.userName.isEmpty())
        m_password->setPlaceholderText(tr("as before"));
    m_keeping->addItems({tr("In the system's keychain"), tr("For this session only")});
    addRow(form, tr("&User name"), m_user);
    addRow(form, tr("&Password"), m_password);
    addRow(form, tr("K&eep the password"), m_keeping);
}

void ServerDialog::explainFields()
{
    const auto explain = [](QWidget *field, const QString &sentences) {
        field->setWhatsThis(whatsThisText(sentences, u"catalogs#servers"_s));
    };
    explain(m_address,
            tr("Where the server is: https://… for a Helm repository, which has an index.yaml there, "
               "and oci://HOST/PATH or https://… for an OCI registry."));
    explain(m_kind,
            tr("A Helm repository has charts alone. An OCI registry can hold packs, charts or both. An "
               "address that begins with oci:// is always one."));
    explain(
        m_name,
        tr("What the catalog is called here. Layers that come from it say that they are from the registry "
           "of this name, so take the one that your Palette has for it."));
    explain(m_user,
            tr("Where the server asks who you are. Names and passwords go to this server alone, and never "
               "over http://."));
    explain(m_password, tr("The password or access token of this user. It is never written to a file."));
    explain(m_keeping,
            tr("In the keychain of your desktop, which asks you to unlock it, or in memory until the program "
               "ends."));
}

Result<CatalogSource> ServerDialog::source() const
{
    const QString address = m_address->text().trimmed();
    const bool isOci = address.startsWith("oci://"_L1, Qt::CaseInsensitive);
    auto source =
        sourceAt(address, isOci ? SourceKind::OciRegistry : m_kind->currentData().value<SourceKind>());
    if (!source)
        return source;
    source->name = m_name->text().trimmed();
    source->userName = m_user->text().trimmed();
    source->trust = m_trust->trust();
    if (!source->userName.isEmpty() && !isPrivateWay(source->url()))
        return failure(tr("A user name and password are not sent over http://, where others can read them."));
    return source;
}

QString ServerDialog::password() const
{
    return m_password->text();
}

bool ServerDialog::keepsPassword() const
{
    return m_keeping->currentIndex() == 0;
}

/// Before anything was typed, nothing is wrong.
void ServerDialog::check()
{
    const bool hasUser = !m_user->text().trimmed().isEmpty();
    m_password->setEnabled(hasUser);
    m_keeping->setEnabled(hasUser);
    const Result<CatalogSource> described = source();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(described.has_value());
    if (!described && !m_address->text().trimmed().isEmpty())
        m_note->say(described.error().message, Severity::Error);
    else if (m_trust->trust().isUnchecked)
        m_note->say(tr("Whoever is on the way to this server can pretend to be it."), Severity::Warning);
    else
        m_note->show(Result<void>());
}

} // namespace Layerwright
