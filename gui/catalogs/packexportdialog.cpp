// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/packexportdialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/settings/settings.h"
#include "model/catalog/packexport.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

PackExportDialog::PackExportDialog(const ProfilePacks &ofProfile, const QList<PackEntry> &atHand,
                                   QWidget *parent)
    : QDialog(parent)
    , m_ofProfile(ofProfile)
    , m_atHand(atHand)
    , m_profileOnly(new QRadioButton)
    , m_all(new QRadioButton(tr("&All that are on this machine (%1)").arg(atHand.size())))
    , m_form(new QComboBox)
    , m_place(new QLineEdit)
    , m_note(new NoteLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_job([this](const Result<void> &done) { end(done); })
{
    setWindowTitle(tr("Export Packs"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(makeChoices());
    layout->addLayout(makePlace());
    layout->addStretch();
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    resize(560, sizeHint().height());
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PackExportDialog::write);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_place, &QLineEdit::textChanged, this, &PackExportDialog::check);
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] { m_place->clear(); });
    connect(m_all, &QRadioButton::toggled, this, &PackExportDialog::check);
    check();
}

QLayout *PackExportDialog::makeChoices()
{
    const auto here =
        std::ranges::count_if(m_ofProfile.packs, [](const PackEntry &pack) { return isAtHand(pack); });
    m_profileOnly->setText(tr("&Those of this profile (%1)").arg(here));
    m_profileOnly->setEnabled(here > 0);
    m_all->setEnabled(!m_atHand.isEmpty());
    (here > 0 ? m_profileOnly : m_all)->setChecked(true);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_profileOnly);
    choices->addWidget(m_all);
    return choices;
}

QLayout *PackExportDialog::makePlace()
{
    m_form->addItem(tr("One archive (.tgz)"), int(Form::Archive));
    m_form->addItem(tr("A folder for each, in a folder"), int(Form::Folder));
    m_form->addItem(tr("An OCI image layout"), int(Form::Layout));
    m_form->setAccessibleName(tr("As"));
    m_place->setAccessibleName(tr("To"));
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PackExportDialog::choosePlace);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_place, 1);
    place->addWidget(choose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("A&s"), m_form);
    auto *label = new QLabel(tr("&To"));
    label->setBuddy(m_place);
    form->addRow(label, place);
    return form;
}

PackExportDialog::Form PackExportDialog::form() const
{
    return static_cast<Form>(m_form->currentData().toInt());
}

void PackExportDialog::choosePlace()
{
    const QString start = Settings::lastFolder.value();
    const QString place = form() == Form::Archive
                              ? QFileDialog::getSaveFileName(this, tr("Archive of Packs"),
                                                             start + "/packs.tgz"_L1, tr("Archives (*.tgz)"))
                              : QFileDialog::getExistingDirectory(this, tr("Folder of Packs"), start);
    if (!place.isEmpty())
        m_place->setText(QDir::toNativeSeparators(place));
}

QList<PackEntry> PackExportDialog::chosen() const
{
    QList<PackEntry> packs;
    const QList<PackEntry> &all = m_all->isChecked() ? m_atHand : m_ofProfile.packs;
    std::ranges::copy_if(all, std::back_inserter(packs),
                         [](const PackEntry &pack) { return isAtHand(pack); });
    return packs;
}

void PackExportDialog::check()
{
    QStringList left;
    for (const Layer &layer : m_ofProfile.unknown)
        left.append(layer.name + u' ' + layer.version);
    for (const PackEntry &pack : m_ofProfile.packs)
        if (!isAtHand(pack))
            left.append(pack.name + u' ' + pack.version);
    const int count = int(chosen().size());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(count > 0 && !m_place->text().trimmed().isEmpty());
    if (count == 0)
        m_note->say(tr("No pack is on this machine: add a catalog first."), Severity::Warning);
    else if (m_profileOnly->isChecked() && !left.isEmpty())
        m_note->say(tr("Not on this machine, and left out: %1.").arg(left.join(u", "_s)), Severity::Warning);
    else
        m_note->say(tr("There it is added as a catalog, as it is."));
}

void PackExportDialog::write()
{
    QString place = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (form() == Form::Archive && !place.endsWith(".tgz"_L1) && !place.endsWith(".tar.gz"_L1))
        place += ".tgz"_L1;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_note->say(tr("Writing…"));
    m_job.start([packs = chosen(), place, form = form()](QPromise<Result<void>> &promise) {
        promise.addResult(form == Form::Archive  ? exportToArchive(packs, place)
                          : form == Form::Folder ? exportToFolder(packs, place)
                                                 : exportToOciLayout(packs, place));
    });
}

void PackExportDialog::end(const Result<void> &done)
{
    if (!done) {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
        m_note->say(done.error().message, Severity::Error);
        return;
    }
    emit exported(int(chosen().size()), m_place->text().trimmed());
    accept();
}

} // namespace Layerwright
