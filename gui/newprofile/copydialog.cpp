// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/copydialog.h"

#include "gui/addlayer/notelabel.h"
#include "model/profile/infofields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

CopyDialog::CopyDialog(CopyKind kind, const ProfileInfo &info, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_info(info)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (kind != CopyKind::Version)
        addName();
    if (kind != CopyKind::Template)
        addVersion();
    if (kind == CopyKind::Clone) {
        m_keepTags = new QCheckBox(tr("&Keep the tags"));
        m_keepTags->setChecked(true);
        m_keepTags->setEnabled(!info.tags.isEmpty());
        m_keepTags->setToolTip(InfoFields::text(info.tags));
        form->addRow({}, m_keepTags);
    }
    addButtons();
    setMinimumWidth(420);
    check();
}

void CopyDialog::addName()
{
    const bool isClone = m_kind == CopyKind::Clone;
    m_name = new QLineEdit(isClone ? tr("%1 copy", "name of a clone").arg(m_info.name) : m_info.name);
    m_nameNote = new NoteLabel(isClone ? tr("Unique together with the version.")
                                       : tr("As the template is called where new profiles begin."));
    m_nameNote->setContentsMargins(0, 0, 0, 8);
    m_name->setAccessibleName(tr("Name"));
    auto *form = static_cast<QFormLayout *>(layout());
    form->addRow(tr("&Name"), m_name);
    form->addRow({}, m_nameNote);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this, &CopyDialog::check);
}

void CopyDialog::addVersion()
{
    m_version = new QComboBox;
    m_version->setEditable(true);
    m_version->setInsertPolicy(QComboBox::NoInsert);
    m_version->setAccessibleName(tr("Version"));
    m_version->lineEdit()->setAccessibleName(tr("Version"));
    const QStringList next = nextVersions(m_info.version);
    const QString before = m_info.version.isEmpty() ? u"1.0.0"_s : m_info.version;
    m_version->addItems(m_kind == CopyKind::Clone ? QStringList{before} + next : next);
    if (m_version->count() == 0)
        m_version->addItem(u"1.0.0"_s);
    m_versionNote = new NoteLabel(m_kind == CopyKind::Clone
                                      ? tr("major.minor.patch")
                                      : tr("This one is %1. The list holds what may follow it.").arg(before));
    m_versionNote->setContentsMargins(0, 0, 0, 8);
    auto *form = static_cast<QFormLayout *>(layout());
    form->addRow(tr("&Version"), m_version);
    form->addRow({}, m_versionNote);
    connect(m_version, &QComboBox::editTextChanged, this, &CopyDialog::check);
}

void CopyDialog::addButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    switch (m_kind) {
    case CopyKind::Clone:
        setWindowTitle(tr("Clone “%1”").arg(m_info.name.left(60)));
        ok->setText(tr("Clone"));
        break;
    case CopyKind::Version:
        setWindowTitle(tr("New Version of “%1”").arg(m_info.name.left(60)));
        ok->setText(tr("Create Version"));
        break;
    case CopyKind::Template:
        setWindowTitle(tr("Save as Template"));
        ok->setText(tr("Save Template"));
        break;
    }
    static_cast<QFormLayout *>(layout())->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CopyDialog::setTaken(const QStringList &taken)
{
    m_taken = taken;
    check();
}

ProfileCopy CopyDialog::copy() const
{
    return {m_name ? m_name->text() : m_info.name,
            m_version ? m_version->currentText().trimmed() : m_info.version,
            !m_keepTags || m_keepTags->isChecked()};
}

bool CopyDialog::isAsBefore() const
{
    const ProfileCopy now = copy();
    return m_kind != CopyKind::Template && now.name == m_info.name && now.version == m_info.version;
}

void CopyDialog::check()
{
    if (!m_buttons)
        return;
    const ProfileCopy now = copy();
    bool isFine = !isAsBefore();
    if (m_name) {
        isFine &= m_nameNote->show(InfoFields::checkName(now.name));
        if (m_kind == CopyKind::Template && m_taken.contains(now.name))
            m_nameNote->say(tr("Takes the place of the template that has this name."), Severity::Warning);
    }
    if (m_version) {
        isFine &= m_kind == CopyKind::Clone || !now.version.isEmpty();
        isFine &= m_versionNote->show(InfoFields::checkVersion(now.version));
        if (isAsBefore())
            m_versionNote->say(tr("The profile has this name and version itself: choose another."),
                               Severity::Error);
        else if (m_kind == CopyKind::Version && m_taken.contains(now.version))
            m_versionNote->say(tr("There is a version %1 already.").arg(now.version), Severity::Warning);
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isFine);
}

} // namespace Layerwright
