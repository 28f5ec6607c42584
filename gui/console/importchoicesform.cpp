// SPDX-License-Identifier: Apache-2.0
#include "gui/console/importchoicesform.h"

#include "gui/forms/form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

ImportChoicesForm::ImportChoicesForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ImportChoicesForm::clear()
{
    delete m_content;
    m_content = nullptr;
    m_matches.clear();
    m_registries.clear();
    m_secrets.clear();
}

void ImportChoicesForm::show(const ImportAnswer &answer, const Profile &profile)
{
    clear();
    m_content = new QWidget;
    QFormLayout *form = newForm();
    addRegistries(form, answer, profile);
    addSecrets(form, profile);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addStretch();
    layout()->addWidget(m_content);
}

void ImportChoicesForm::addHeading(QFormLayout *form, const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setWordWrap(true);
    form->addRow(heading);
}

void ImportChoicesForm::addRegistries(QFormLayout *form, const ImportAnswer &answer, const Profile &profile)
{
    m_matches = answer.choices();
    if (!m_matches.isEmpty())
        addHeading(form, tr("Several registries of the console have the pack of these layers:"));
    for (const ImportCheck::Match &match : std::as_const(m_matches)) {
        auto *registries = new QComboBox;
        for (const RegistryRef &registry : match.registries)
            registries->addItem(registry.kind.isEmpty() ? registry.name
                                                        : u"%1 (%2)"_s.arg(registry.name, registry.kind));
        registries->setCurrentIndex(usualRegistry(match, profile.layers[match.row].registry));
        addRow(form, match.layer, registries);
        m_registries.append(registries);
    }
}

void ImportChoicesForm::addSecrets(QFormLayout *form, const Profile &profile)
{
    const QList<MaskedSecret> secrets = maskedSecrets(profile);
    if (!secrets.isEmpty())
        addHeading(form,
                   tr("The file has asterisks for these secrets. What you enter is sent, and kept nowhere "
                      "here; what you leave empty is entered in the console afterwards."));
    for (const MaskedSecret &secret : secrets) {
        auto *field = new QLineEdit;
        field->setEchoMode(QLineEdit::Password);
        addRow(form, secret.label(profile), field);
        m_secrets.insert(secret.label(profile), field);
    }
}

QHash<int, RegistryRef> ImportChoicesForm::registries() const
{
    QHash<int, RegistryRef> chosen;
    for (qsizetype at = 0; at < m_matches.size(); ++at)
        chosen.insert(m_matches[at].row, m_matches[at].registries[m_registries[at]->currentIndex()]);
    return chosen;
}

QHash<QString, QString> ImportChoicesForm::secrets() const
{
    QHash<QString, QString> entered;
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it)
        entered.insert(it.key(), it.value()->text());
    return entered;
}

} // namespace Layerwright
