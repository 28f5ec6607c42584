// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/identitydialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/theme/mnemonics.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

IdentityDialog::IdentityDialog(const Profile &profile, const Layer &layer, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_layer(layer)
    , m_displayNote(new NoteLabel(tr("Unique in the profile, and in every cluster that has it.")))
    , m_namespaceNote(new NoteLabel(tr("One of its own: removing a layer deletes its namespace with all "
                                       "that is in it.")))
    , m_name(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    const QString pack = packNameOf(layer.name);
    setWindowTitle(tr("Another %1").arg(pack));
    const LayerIdentity suggested = suggestedIdentity(profile, layer);
    auto *intro = new QLabel(tr("%1 is in the stack already. What tells this one apart?").arg(pack));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(12);
    m_display = addField(form, tr("&Display name"), suggested.displayName, m_displayNote);
    m_namespace = addField(form, tr("&Namespace"), suggested.nameSpace, m_namespaceNote);
    m_namespace->setPlaceholderText(tr("as in the values"));
    for (const ReleaseName &release : suggested.releases) {
        auto *note = new NoteLabel(tr("The name of the Helm release of this chart."));
        const QString label =
            suggested.releases.size() == 1 ? tr("&Release") : tr("Release of %1").arg(release.chart);
        m_releases.append({release.chart, addField(form, label, release.release, note), note});
    }
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Layer name"), m_name);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(440);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_display, &QLineEdit::textEdited, this, &IdentityDialog::followDisplayName);
    check();
    m_display->selectAll();
    m_display->setFocus();
}

QLineEdit *IdentityDialog::addField(QFormLayout *form, const QString &label, const QString &text,
                                    NoteLabel *note)
{
    auto *field = new QLineEdit(text);
    field->setAccessibleName(withoutMnemonic(label));
    note->setContentsMargins(0, 0, 0, 6);
    form->addRow(label, field);
    form->addRow({}, note);
    connect(field, &QLineEdit::textChanged, this, &IdentityDialog::check);
    return field;
}

void IdentityDialog::followDisplayName()
{
    Layer named = m_layer;
    named.name = m_display->text().trimmed() + "--"_L1 + packNameOf(m_layer.name);
    const LayerIdentity suggested = suggestedIdentity({}, named);
    if (!m_namespace->isModified() && !m_namespace->text().isEmpty())
        m_namespace->setText(suggested.nameSpace);
    for (qsizetype i = 0; i < m_releases.size(); ++i)
        if (!m_releases[i].name->isModified())
            m_releases[i].name->setText(suggested.releases[i].release);
}

void IdentityDialog::check()
{
    const LayerIdentity now = identity();
    m_name->setText(now.displayName + "--"_L1 + packNameOf(m_layer.name));
    bool fine = m_displayNote->show(checkDisplayName(m_profile, m_display->text()));
    fine &= m_namespaceNote->show(checkNamespace(now.nameSpace));
    for (const Release &release : std::as_const(m_releases))
        fine &= release.note->show(checkReleaseName(release.name->text()));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fine);
}

LayerIdentity IdentityDialog::identity() const
{
    LayerIdentity identity{m_display->text(), m_namespace ? m_namespace->text() : QString(), {}};
    for (const Release &release : m_releases)
        identity.releases.append({release.chart, release.name->text()});
    return identity;
}

} // namespace Layerwright
