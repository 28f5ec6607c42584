// SPDX-License-Identifier: Apache-2.0
#include "gui/catalogs/catalogactions.h"

#include "gui/catalogs/catalogsdialog.h"
#include "gui/catalogs/examinationdialog.h"
#include "gui/catalogs/packexportdialog.h"
#include "gui/catalogs/serverdialog.h"
#include "gui/console/consoleconnector.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/settings.h"
#include "model/document/packlibrary.h"
#include "model/registry/catalogstore.h"
#include "model/registry/catalogtransfers.h"
#include "model/registry/passwordstore.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

CatalogActions::CatalogActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
    , m_importing([this](const Result<CatalogSource> &added) { noteImported(added); })
{
    const auto on = [&](ActionId id, auto slot) {
        connect(window->actions()[id], &QAction::triggered, this, slot);
    };
    on(ActionId::CatalogFolder, [this] { addFolder(); });
    on(ActionId::CatalogArchive, [this] { addArchive(); });
    on(ActionId::CatalogServer, [this] { addServer(); });
    on(ActionId::Catalogs, [this] { showCatalogs(); });
    on(ActionId::RefreshCatalogs, [this] { refreshAll(); });
    on(ActionId::ExportPacks, [this] { exportPacks(); });
    on(ActionId::ImportPacks, [this] { importPacks(); });
    connect(windows->transfers(), &CatalogTransfers::refreshed, this, &CatalogActions::noteRefreshed);
}

QList<QAction *> CatalogActions::addingActions() const
{
    Actions &actions = m_window->actions();
    return {actions[ActionId::CatalogFolder], actions[ActionId::CatalogArchive],
            actions[ActionId::CatalogServer]};
}

/// The dialog that is open over the window, or the window.
QWidget *CatalogActions::front() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : m_window;
}

void CatalogActions::addFolder()
{
    addPlace(QFileDialog::getExistingDirectory(front(), tr("Folder of Packs"), Settings::lastFolder.value()));
}

void CatalogActions::addArchive()
{
    addPlace(QFileDialog::getOpenFileName(front(), tr("Archive of Packs"), Settings::lastFolder.value(),
                                          tr("Archives of packs (*.tgz *.tar.gz *.tar.zst);;All files (*)")));
}

void CatalogActions::addPlace(const QString &place)
{
    if (place.isEmpty())
        return;
    const auto added = m_windows->catalogs()->add(localSource(place));
    if (!added)
        return say(added.error().message);
    const PackLibrary *library = m_window->library();
    connect(
        library, &PackLibrary::sourcesRead, this,
        [this, library, name = added->name] { noteRead(name, library->sources().catalogs.packs()); },
        Qt::SingleShotConnection);
}

/// Whoever named a place hears what it was good for.
void CatalogActions::noteRead(const QString &catalog, const QList<PackEntry> &packs)
{
    if (std::ranges::find(packs, catalog, &PackEntry::source) != packs.end())
        m_window->statusBar()->showMessage(tr("The packs are in the catalog “%1” now.").arg(catalog), 6000);
    else
        say(tr("The catalog “%1” holds no pack and no chart: name the folder or archive that has the folders "
               "with a pack.json in them.")
                .arg(catalog));
}

void CatalogActions::say(const QString &fault)
{
    m_window->messages()->show(u"catalog"_s, Severity::Warning, fault);
}

CatalogsDialog *CatalogActions::showCatalogs()
{
    auto *dialog = new CatalogsDialog(m_windows->catalogs(), m_windows->transfers(), m_windows->queue(),
                                      m_window->library(), addingActions(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CatalogsDialog::editWanted, this, &CatalogActions::edit);
    connect(dialog, &CatalogsDialog::removeWanted, this, &CatalogActions::remove);
    connect(dialog, &CatalogsDialog::examineWanted, this, &CatalogActions::examine);
    dialog->open();
    return dialog;
}

ServerDialog *CatalogActions::addServer()
{
    auto *dialog = new ServerDialog({}, front());
    dialog->offerConsole(m_windows->console()->connection());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto source = dialog->source())
            save(*source, {}, *dialog);
    });
    dialog->open();
    return dialog;
}

std::optional<CatalogSource> CatalogActions::sourceOf(const QString &catalog)
{
    const auto sources = m_windows->catalogs()->sources();
    if (!sources) {
        say(sources.error().message);
        return std::nullopt;
    }
    const auto source = std::ranges::find(*sources, catalog, &CatalogSource::name);
    return source == sources->end() ? std::nullopt : std::optional(*source);
}

void CatalogActions::examine(const QString &catalog)
{
    const std::optional<CatalogSource> source = sourceOf(catalog);
    if (!source)
        return;
    auto *dialog = new ExaminationDialog(*source, m_windows->transfers()->accessTo(*source), front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CatalogActions::edit(const QString &catalog)
{
    const std::optional<CatalogSource> source = sourceOf(catalog);
    if (!source)
        return;
    auto *dialog = new ServerDialog(*source, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, catalog] {
        if (const auto changed = dialog->source())
            save(*changed, catalog, *dialog);
    });
    dialog->open();
}

/// A new one, or in place of the one that is known by that name; and reads it.
void CatalogActions::save(const CatalogSource &source, const QString &known, const ServerDialog &dialog)
{
    QString name = source.name;
    if (known.isEmpty()) {
        const auto added = m_windows->catalogs()->add(source);
        if (!added)
            return say(added.error().message);
        name = added->name;
    } else {
        if (name.isEmpty())
            name = known;
        CatalogSource changed = source;
        changed.name = name;
        if (const auto replaced = m_windows->catalogs()->replace(known, changed); !replaced)
            return say(replaced.error().message);
        m_windows->transfers()->forget(known);
    }
    keepPassword(source, dialog);
    m_windows->transfers()->refresh(name);
}

void CatalogActions::keepPassword(const CatalogSource &source, const ServerDialog &dialog)
{
    PasswordStore &passwords = *m_windows->passwords();
    const PasswordOwner owner = PasswordOwner::of(source);
    if (owner.userName.isEmpty() || dialog.password().isEmpty())
        return;
    passwords.keepForSession(owner, dialog.password());
    if (!dialog.keepsPassword())
        return;
    if (const auto kept = passwords.keepInKeychain(owner, dialog.password()); !kept)
        say(kept.error().message + u' ' + tr("It is used for this session."));
}

void CatalogActions::remove(const QString &catalog)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove Catalog"),
                                     tr("Remove the catalog “%1” from the list?").arg(catalog),
                                     QMessageBox::Cancel, front());
    question->setInformativeText(
        tr("Its packs are no longer offered, and a copy of what its server has is deleted. Profiles stay as "
           "they are; folders and archives on this machine too."));
    auto *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this, [this, catalog] {
        const std::optional<CatalogSource> source = sourceOf(catalog);
        if (const auto removed = m_windows->catalogs()->remove(catalog); !removed)
            return say(removed.error().message);
        m_windows->transfers()->forget(catalog);
        if (source && !isKeyNeeded(*source))
            m_windows->passwords()->forget(PasswordOwner::of(*source));
    });
    question->open();
}

/// The key of a console is one for all that is asked of it.
bool CatalogActions::isKeyNeeded(const CatalogSource &removed) const
{
    if (!(removed.kind == SourceKind::Console))
        return false;
    const std::optional<ConsoleConnection> &used = m_windows->console()->connection();
    const QList<CatalogSource> others = m_windows->catalogs()->sources().value_or(QList<CatalogSource>());
    return (used && used->address == removed.url()) ||
           std::ranges::any_of(others, [&removed](const CatalogSource &other) {
               return other.kind == SourceKind::Console && other.location == removed.location;
           });
}

void CatalogActions::refreshAll()
{
    const auto sources = m_windows->catalogs()->sources();
    if (!sources)
        return say(sources.error().message);
    for (const CatalogSource &source : *sources)
        m_windows->transfers()->refresh(source.name);
    if (sources->isEmpty())
        showCatalogs();
}

PackExportDialog *CatalogActions::exportPacks()
{
    const PackSources &sources = m_window->library()->sources();
    auto *dialog = new PackExportDialog(packsOfProfile(m_window->document()->profile(), sources),
                                        packsAtHand(sources), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackExportDialog::exported, this, [this](int packs, const QString &place) {
        m_window->statusBar()->showMessage(tr("%n pack(s) written to %1.", nullptr, packs).arg(place), 6000);
    });
    dialog->open();
    return dialog;
}

void CatalogActions::importPacks(const QString &archive)
{
    const QString place =
        archive.isEmpty()
            ? QFileDialog::getOpenFileName(front(), tr("Archive of Packs"), Settings::lastFolder.value(),
                                           tr("Archives of packs (*.tgz *.tar.gz *.tar.zst);;All files (*)"))
            : archive;
    if (place.isEmpty())
        return;
    m_window->statusBar()->showMessage(tr("Copying the packs of %1…").arg(QFileInfo(place).fileName()));
    m_importing.start([place](QPromise<Result<CatalogSource>> &promise) {
        promise.addResult(CatalogStore().import(place));
    });
}

void CatalogActions::noteImported(const Result<CatalogSource> &added)
{
    m_window->statusBar()->clearMessage();
    if (!added)
        return say(added.error().message);
    m_windows->catalogs()->noteRefreshed(); // another object wrote the list
    m_window->statusBar()->showMessage(tr("The packs are in the catalog “%1” now.").arg(added->name), 6000);
}

void CatalogActions::noteRefreshed(const QString &catalog, const QString &fault)
{
    if (!fault.isEmpty() && m_windows->lastActive() == m_window)
        say(tr("%1: %2").arg(catalog, fault));
}

void CatalogActions::showFaults()
{
    const QStringList &faults = m_window->library()->sources().faults;
    if (faults.isEmpty()) {
        m_window->messages()->remove(u"catalogs"_s);
        return;
    }
    MessageBar *bar = m_window->messages()->show(u"catalogs"_s, Severity::Warning, faults.join(u'\n'));
    bar->addButton(tr("Catalogs…"), [this] { showCatalogs(); });
}

} // namespace Layerwright
