// SPDX-License-Identifier: Apache-2.0
#include "gui/console/downloaddialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/catalogs/transferline.h"
#include "gui/console/consolebar.h"
#include "gui/console/consoleconnector.h"
#include "gui/settings/settings.h"
#include "gui/stack/emptystate.h"
#include "model/profile/safename.h"
#include "model/profile/wholefile.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int ProfileRole = Qt::UserRole; // its place in the list

DownloadDialog::DownloadDialog(ConsoleConnector *connector, QWidget *parent)
    : QDialog(parent)
    , m_connector(connector)
    , m_bar(new ConsoleBar(connector))
    , m_search(new QLineEdit)
    , m_pages(new QStackedLayout)
    , m_list(new QTreeView)
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_note(new NoteLabel)
    , m_ask(new QPushButton(tr("&List Profiles")))
    , m_open(new QPushButton(tr("&Open")))
    , m_archive(new QPushButton(tr("Save &Edge Archive…")))
{
    setWindowTitle(tr("Open from Console"));
    setUpList();
    m_pages->addWidget(new EmptyState(tr("No profile is listed"),
                                      tr("Nothing was asked of the console yet. “List Profiles” asks for the "
                                         "names and versions of its profiles.")));
    m_pages->addWidget(m_list);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_bar);
    layout->addWidget(m_search);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_note);
    layout->addLayout(makeButtons());
    resize(760, 520);
    connect(m_bar, &ConsoleBar::warned, this,
            [this](const QString &why) { m_note->say(why, Severity::Warning); });
    connect(connector, &ConsoleConnector::connectionChanged, this,
            [this] { showProfiles(QList<ConsoleProfile>()); });
    showProfiles(QList<ConsoleProfile>());
}

void DownloadDialog::setUpList()
{
    m_search->setPlaceholderText(tr("Find by name, version, type or cloud"));
    m_search->setAccessibleName(tr("Find"));
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Profiles of the console"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(0, Qt::AscendingOrder);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DownloadDialog::showCurrent);
    connect(m_list, &QTreeView::activated, m_open, &QPushButton::click);
}

QLayout *DownloadDialog::makeButtons()
{
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new TransferLine(m_connector->queue()), 1);
    for (QPushButton *button : {m_ask, m_archive, m_open}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(close);
    m_ask->setAutoDefault(true);
    m_ask->setDefault(true);
    m_archive->setToolTip(tr("The archive of the profile for edge hosts, as the console makes it"));
    connect(m_ask, &QPushButton::clicked, this, &DownloadDialog::askForList);
    connect(m_open, &QPushButton::clicked, this, &DownloadDialog::fetchProfile);
    connect(m_archive, &QPushButton::clicked, this, &DownloadDialog::fetchArchive);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

void DownloadDialog::askForList()
{
    if (!m_connector->connection())
        return m_bar->chooseConsole();
    setBusy(true);
    m_connector->ask<QList<ConsoleProfile>>(
        tr("asking for the profiles"), [](Console &console) { return console.profiles(); }, this,
        [this](const Result<QList<ConsoleProfile>> &profiles) {
            showProfiles(profiles);
            if (profiles && profiles->isEmpty())
                m_note->say(tr("%1 has no profile.").arg(m_connector->scope()));
        });
}

void DownloadDialog::showProfiles(const Result<QList<ConsoleProfile>> &profiles)
{
    setBusy(false);
    m_profiles = profiles.value_or(QList<ConsoleProfile>());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Version"), tr("Type"), tr("Cloud")});
    constexpr int roomOfRow = 10;
    for (int at = 0; at < m_profiles.size(); ++at) {
        const ConsoleProfile &profile = m_profiles[at];
        QList<QStandardItem *> row;
        for (const QString &text : {profile.name, profile.version, profile.type, profile.cloudType})
            row.append(new QStandardItem(text));
        row.first()->setData(at, ProfileRole);
        row.first()->setSizeHint({0, fontMetrics().height() + roomOfRow});
        m_model->appendRow(row);
    }
    m_pages->setCurrentIndex(m_profiles.isEmpty() ? 0 : 1);
    m_search->setEnabled(!m_profiles.isEmpty());
    if (!m_profiles.isEmpty()) {
        m_list->header()->setStretchLastSection(false);
        m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_list->setCurrentIndex(m_filter->index(0, 0));
        m_list->setFocus();
        m_open->setDefault(true);
    }
    showCurrent();
    if (!profiles)
        m_note->say(profiles.error().message, Severity::Error);
}

std::optional<ConsoleProfile> DownloadDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_profiles.at(index.siblingAtColumn(0).data(ProfileRole).toInt());
}

/// What the buttons would ask.
void DownloadDialog::showCurrent()
{
    const std::optional<ConsoleProfile> profile = current();
    m_ask->setEnabled(!m_isBusy);
    m_open->setEnabled(!m_isBusy && profile);
    m_archive->setEnabled(!m_isBusy && profile);
    if (profile)
        m_note->say(
            tr("“Open” asks for the export of %1 %2 and shows it here. Nothing is changed in the console.")
                .arg(profile->name, profile->version));
    else if (m_connector->connection())
        m_note->say(tr("“List Profiles” asks %1. Nothing is changed there.").arg(m_connector->scope()));
    else
        m_note->say(tr("Name the console first, and the API key for it."));
}

void DownloadDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showCurrent();
}

void DownloadDialog::fetchProfile()
{
    const std::optional<ConsoleProfile> profile = current();
    if (!profile)
        return;
    setBusy(true);
    m_connector->ask<QByteArray>(
        tr("fetching %1").arg(profile->name),
        [uid = profile->uid](Console &console) { return console.exported(uid); }, this,
        [this, profile](const Result<QByteArray> &json) { takeProfile(*profile, json); });
}

void DownloadDialog::takeProfile(const ConsoleProfile &profile, const Result<QByteArray> &json)
{
    setBusy(false);
    const auto loaded = json ? readProfileText(*json, profile.name) : tl::unexpected(json.error());
    if (!loaded)
        return m_note->say(loaded.error().message, Severity::Error);
    accept();
    emit profileFetched(*loaded);
}

void DownloadDialog::fetchArchive()
{
    const std::optional<ConsoleProfile> profile = current();
    if (!profile)
        return;
    const QString name = safeName(profile->name + u'-' + profile->version, u"profile"_s) + ".tgz"_L1;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save Edge Archive"),
                                                      QDir(Settings::lastFolder.value()).filePath(name),
                                                      tr("Archives (*.tgz *.tar.gz);;All files (*)"));
    if (path.isEmpty())
        return;
    setBusy(true);
    m_connector->ask<QByteArray>(
        tr("fetching the archive of %1").arg(profile->name),
        [uid = profile->uid](Console &console) { return console.definitionArchive(uid); }, this,
        [this, path](const Result<QByteArray> &archive) { writeArchive(path, archive); });
}

void DownloadDialog::writeArchive(const QString &path, const Result<QByteArray> &archive)
{
    setBusy(false);
    const auto written = archive ? writeWholeFile(path, *archive) : tl::unexpected(archive.error());
    if (written)
        m_note->say(tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
    else
        m_note->say(written.error().message, Severity::Error);
}

} // namespace Layerwright
