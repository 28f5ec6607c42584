// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/serverdialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/forms/form.h"
#include "gui/forms/trustfields.h"
#include "gui/help/whatsthistext.h"
#include "model/registry/consoleconnection.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

ServerDialog::ServerDialog(const CatalogSource &known, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_form(newForm())
    , m_address(new QLineEdit(known.location))
    , m_kind(new QComboBox)
    , m_name(new QLineEdit(known.name))
    , m_user(new QLineEdit(known.userName))
    , m_project(new QLineEdit(known.projectUid))
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
    m_kind->addItem(tr("Console of the product"), QVariant::fromValue(SourceKind::Console));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(QVariant::fromValue(known.kind.value()))));

    addRow(m_form, tr("Add&ress"), m_address);
    addRow(m_form, tr("&Kind"), m_kind);
    addRow(m_form, tr("&Name"), m_name);
    addAccess();
    m_trust = new TrustFields(m_form, known.trust, this);
    explainFields();
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    showKind();
    resize(560, sizeHint().height());
    connectFields();
}

void ServerDialog::connectFields()
{
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::showKind);
    for (QLineEdit *field : {m_name, m_user, m_project, m_password})
        connect(field, &QLineEdit::textChanged, this, &ServerDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ServerDialog::takeKind);
    connect(m_trust, &TrustFields::changed, this, &ServerDialog::check);
}

void ServerDialog::addAccess()
{
    m_user->setPlaceholderText(tr("none"));
    m_project->setPlaceholderText(tr("none: the packs of the tenant"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keeping->addItems({tr("In the system's keychain"), tr("For this session only")});
    addRow(m_form, tr("&User name"), m_user);
    addRow(m_form, tr("Pro&ject UID"), m_project);
    addRow(m_form, tr("&Password"), m_password);
    addRow(m_form, tr("K&eep the password"), m_keeping);
}

void ServerDialog::offerConsole(const std::optional<ConsoleConnection> &console)
{
    if (!console)
        return;
    m_offered.kind = SourceKind::Console;
    m_offered.location = console->address.toString();
    m_offered.projectUid = console->projectUid;
}

SourceKind ServerDialog::kind() const
{
    const bool isOci = m_address->text().trimmed().startsWith("oci://"_L1, Qt::CaseInsensitive);
    return isOci ? SourceKind::OciRegistry : m_kind->currentData().value<SourceKind>();
}

void ServerDialog::takeKind()
{
    if (isConsole() && m_address->text().trimmed().isEmpty()) {
        m_address->setText(m_offered.location);
        m_project->setText(m_offered.projectUid);
    }
    showKind();
}

/// Each kind is asked in a way of its own.
void ServerDialog::showKind()
{
    const auto name = [this](QWidget *field, const QString &label) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(label);
        field->setAccessibleName(withoutMnemonic(label));
    };
    m_form->setRowVisible(m_user, !isConsole());
    m_form->setRowVisible(m_project, isConsole());
    name(m_password, isConsole() ? tr("AP&I key") : tr("&Password"));
    name(m_keeping, isConsole() ? tr("K&eep the key") : tr("K&eep the password"));
    m_address->setPlaceholderText(isConsole() ? u"https://api.example.com"_s
                                              : u"https://charts.example.com"_s);
    m_name->setPlaceholderText(isConsole() ? tr("of your choice") : tr("as the product calls this registry"));
    m_name->setToolTip(
        isConsole() ? tr("Layers from this catalog name the registry that the console tells.")
                    : tr("Layers from this catalog say that they are from the registry of this name."));
    check();
}

/// Whose key is known already need not be told it.
Result<CatalogSource> ServerDialog::consoleSource() const
{
    auto source = sourceAt(m_address->text().trimmed(), SourceKind::Console);
    if (!source)
        return source;
    const auto isKnown = [&source](const CatalogSource &other) {
        return other.kind == SourceKind::Console && other.location == source->location;
    };
    if (!isKnown(m_known) && !isKnown(m_offered) && password().isEmpty())
        return failure(tr("This console needs an API key: make one there, among the settings of the user."));
    source->projectUid = m_project->text().trimmed();
    return source;
}

void ServerDialog::explainFields()
{
    const auto explain = [](QWidget *field, const QString &sentences) {
        field->setWhatsThis(whatsThisText(sentences, u"catalogs#servers"_s));
    };
    explain(m_address,
            tr("Where the server is: https://… for a Helm repository, which has an index.yaml there, "
               "oci://HOST/PATH or https://… for an OCI registry, and https://… of the API for a console."));
    explain(m_kind,
            tr("A Helm repository has charts alone. An OCI registry can hold packs, charts or both; an "
               "address that begins with oci:// is always one. The console of your Palette has the packs of "
               "all registries that it knows."));
    explain(
        m_name,
        tr("What the catalog is called here. Layers that come from it say that they are from the registry "
           "of this name, so take the one that your Palette has for it. A console says itself which "
           "registry a pack is from."));
    explain(m_user,
            tr("Where the server asks who you are. Names and passwords go to this server alone, and never "
               "over http://."));
    explain(m_project,
            tr("The project whose packs are listed, by its UID in the console; those of the tenant where "
               "there is none."));
    explain(
        m_password,
        tr("The password or access token of this user, or the API key of the console, which is made there "
           "among the settings of the user. It is never written to a file."));
    explain(m_keeping,
            tr("In the keychain of your desktop, which asks you to unlock it, or in memory until the program "
               "ends."));
}

Result<CatalogSource> ServerDialog::source() const
{
    auto source = isConsole() ? consoleSource() : sourceAt(m_address->text().trimmed(), kind());
    if (!source)
        return source;
    source->name = m_name->text().trimmed();
    source->trust = m_trust->trust();
    if (!isConsole())
        source->userName = m_user->text().trimmed();
    if (!source->userName.isEmpty() && !isPrivateWay(source->url()))
        return failure(tr("A user name and password are not sent over http://, where others can read them."));
    return source;
}

QString ServerDialog::password() const
{
    return isConsole() ? m_password->text().trimmed() : m_password->text();
}

bool ServerDialog::keepsPassword() const
{
    return m_keeping->currentIndex() == 0;
}

/// Before anything was typed, nothing is wrong.
void ServerDialog::check()
{
    const bool hasUser = isConsole() || !m_user->text().trimmed().isEmpty();
    m_password->setEnabled(hasUser);
    m_keeping->setEnabled(isConsole() ? !password().isEmpty() : hasUser);
    const Result<CatalogSource> described = source();
    const bool isKnown = isConsole() ? described && password().isEmpty() : !m_known.userName.isEmpty();
    m_password->setPlaceholderText(isKnown ? tr("as before") : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(described.has_value());
    if (!described && !m_address->text().trimmed().isEmpty())
        m_note->say(described.error().message, Severity::Error);
    else if (m_trust->trust().isUnchecked)
        m_note->say(tr("Whoever is on the way to this server can pretend to be it."), Severity::Warning);
    else
        m_note->show(Result<void>());
}

} // namespace Layerwright
