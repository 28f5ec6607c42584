// SPDX-License-Identifier: Apache-2.0
#include "gui/backups/versionsdialog.h"

#include "gui/addlayer/notelabel.h"
#include "model/document/profilechange.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

enum Column { WhenColumn, SizeColumn, ChangeColumn, ColumnCount };

/// With the seconds, by which versions that were saved soon after each other are told apart.
static QString shown(const QDateTime &time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat) + time.toString(u"  HH:mm:ss"_s);
}

static Result<OpenedFile> opened(const FileBackup &backup)
{
    Result<LoadedProfile> loaded = openBackup(backup);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto fingerprint = fingerprintOf(backup.path);
    if (!fingerprint)
        return tl::unexpected(fingerprint.error());
    return OpenedFile{*std::move(loaded), backup.path, fingerprint->value_or(FileFingerprint())};
}

VersionsDialog::VersionsDialog(const QString &fileName, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
    , m_kept(new QSpinBox)
    , m_pages(new QStackedLayout)
    , m_job([this](const Versions &versions) { fill(versions); })
{
    setWindowTitle(tr("Earlier Versions of %1").arg(fileName));
    setUpList();
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_open = buttons->addButton(tr("&Open as a Copy"), QDialogButtonBox::AcceptRole);
    m_open->setToolTip(tr("Shows it in a window of its own; the file stays as it is"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_pages, 1);
    layout->addWidget(makeFoot(folder));
    layout->addWidget(buttons);
    resize(760, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &VersionsDialog::openCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &VersionsDialog::openCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsDialog::refresh);
    connect(m_kept, &QSpinBox::valueChanged, this, &VersionsDialog::keptChanged);
    refresh();
}

QWidget *VersionsDialog::makeEmptyPage() const
{
    auto *label =
        new QLabel(tr("There is no earlier version yet. Whenever this file is saved over, what it held "
                      "before is kept here, and can be opened again."));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

void VersionsDialog::setUpList()
{
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Until"), tr("Size"), tr("What is otherwise now")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
}

QWidget *VersionsDialog::makeFoot(const QString &folder)
{
    constexpr int mostKept = 100;
    m_kept->setRange(0, mostKept);
    m_kept->setSpecialValueText(tr("none"));
    m_kept->setAccessibleName(tr("Versions kept of each file"));
    auto *place = new NoteLabel(tr("They are in %1").arg(QDir::toNativeSeparators(folder)));
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *foot = new QWidget;
    auto *form = new QFormLayout(foot);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(place);
    form->addRow(tr("&Keep of each file:"), m_kept);
    return foot;
}

void VersionsDialog::setKept(int kept)
{
    m_kept->setValue(kept);
}

void VersionsDialog::showVersions(const QList<FileBackup> &backups, const Profile &now)
{
    m_list->clear();
    m_versions.reset();
    constexpr int roomOfRow = 10;
    for (const FileBackup &backup : backups) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(WhenColumn, shown(backup.time.toLocalTime()));
        item->setSizeHint(ChangeColumn, {0, fontMetrics().height() + roomOfRow});
        item->setToolTip(WhenColumn, QDir::toNativeSeparators(backup.path));
        item->setText(SizeColumn, QLocale().formattedDataSize(backup.size));
        item->setText(ChangeColumn, tr("Reading…"));
    }
    for (const Column column : {WhenColumn, SizeColumn})
        m_list->resizeColumnToContents(column);
    m_pages->setCurrentIndex(backups.isEmpty() ? 0 : 1);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_job.start([backups, now](QPromise<Versions> &promise) {
        auto versions = std::make_shared<std::vector<Version>>();
        for (const FileBackup &backup : backups) {
            if (promise.isCanceled())
                return;
            const Result<OpenedFile> copy = opened(backup);
            versions->push_back(
                {copy, copy ? inWords(profileChange(copy->loaded.profile, now)) : copy.error().message});
        }
        promise.addResult(Versions(std::move(versions)));
    });
    refresh();
}

void VersionsDialog::fill(const Versions &versions)
{
    m_versions = versions;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QString &words = versions->at(static_cast<size_t>(row)).words;
        m_list->topLevelItem(row)->setText(ChangeColumn, words);
        m_list->topLevelItem(row)->setToolTip(ChangeColumn, words);
    }
    refresh();
}

void VersionsDialog::refresh()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_open->setEnabled(m_versions && row >= 0 && m_versions->at(static_cast<size_t>(row)).copy);
}

void VersionsDialog::openCurrent()
{
    if (!m_open->isEnabled())
        return;
    const auto row = static_cast<size_t>(m_list->indexOfTopLevelItem(m_list->currentItem()));
    const OpenedFile copy = *m_versions->at(row).copy;
    accept();
    emit openWanted(copy);
}

} // namespace Layerwright
