// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/windows.h"

#include "gui/console/consoleconnector.h"
#include "gui/help/help.h"
#include "gui/inspection/arrivals.h"
#include "gui/inspection/inspectionactions.h"
#include "gui/instance/openrequest.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/profileloader.h"
#include "gui/mainwindow/windowplace.h"
#include "gui/recovery/awaitedcheckpoints.h"
#include "gui/recovery/recoverydialog.h"
#include "gui/session/windowsession.h"
#include "gui/settings/recentfiles.h"
#include "gui/settings/settings.h"
#include "gui/shortcuts/shortcuts.h"
#include "gui/theme/appearance.h"
#include "gui/welcome/welcomeactions.h"
#include "model/catalog/ownpresets.h"
#include "model/document/cataloglisting.h"
#include "model/document/filebackups.h"
#include "model/document/offrules.h"
#include "model/document/profiletemplates.h"
#include "model/journal/journalwriter.h"
#include "model/registry/catalogstore.h"
#include "model/registry/catalogtransfers.h"
#include "model/registry/passwordstore.h"
#include "model/registry/transferqueue.h"
#include "translations/translations.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Below this size a file is read at once: that takes less time than a window needs to be drawn twice.
static constexpr qint64 readAtOnce = 128 * 1024;

/// Once there was one folder, and it was a setting.
static void takeOldCatalog(CatalogStore &catalogs)
{
    const QString folder = Settings::catalogFolder.value();
    if (folder.isEmpty() || !catalogs.add(localSource(folder)))
        return;
    Settings::catalogFolder.set({});
}

Windows::Windows(Appearance *appearance, Translations *translations, QObject *parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_translations(translations)
    , m_ownPresets(new OwnPresets(OwnPresets::standardFolder(), this))
    , m_offRules(new OffRules(OffRules::standardFile(), this))
    , m_catalogs(new CatalogStore(CatalogStore::standardFile(), CatalogStore::standardCopies(), this))
    , m_catalogListing(new CatalogListing(u":/catalog"_s, this))
    , m_passwords(std::make_unique<PasswordStore>())
    , m_queue(new TransferQueue(this))
    , m_transfers(new CatalogTransfers(m_catalogs, m_passwords.get(), m_queue, this))
    , m_console(new ConsoleConnector(m_queue, m_passwords.get(), this))
    , m_shortcuts(new Shortcuts(this))
    , m_help(new Help(m_shortcuts, m_translations, this))
    , m_templates(new ProfileTemplates(
          u":/samples"_s, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s,
          this))
    , m_journals(new JournalWriter(JournalSession::standardRoot(), this))
    , m_backups(new FileBackups(backupRoot(), this))
    , m_session(new WindowSession(this))
    , m_arrivals(new Arrivals(this))
{
    new AwaitedCheckpoints(this);
    connect(m_templates, &ProfileTemplates::saved, m_arrivals, &Arrivals::acceptFile);
    m_queue->setProxySource([this] {
        const QString user = Settings::proxyUser.value();
        return user.isEmpty() ? Credentials()
                              : Credentials{user, m_passwords->passwordOf(PasswordOwner::ofProxies(user))};
    });
    takeOldCatalog(*m_catalogs);
    connect(m_catalogs, &CatalogStore::changed, this, &Windows::readCatalogs);
    readCatalogs();
    m_backups->setLimits({.ofEach = Settings::keptVersions.value()});
    connect(m_backups, &FileBackups::failed, this, [this](const QString &path, const QString &why) {
        MainWindow *window = windowOf(path);
        if (!window)
            window = lastActive(); // which is saved under another name
        if (window)
            window->messages()->show(u"backups"_s, Severity::Warning, why);
    });
}

Windows::~Windows() = default;

/// Each window says itself when the list cannot be read.
void Windows::readCatalogs()
{
    m_catalogListing->read(m_catalogs->sources().value_or(QList<CatalogSource>()));
}

void Windows::setKeptVersions(int ofEach)
{
    Settings::keptVersions.set(ofEach);
    m_backups->setLimits({.ofEach = ofEach});
}

MainWindow *Windows::made()
{
    auto *window = new MainWindow(this);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_windows.removeAll(window);
        emit changed();
    });
    return window;
}

MainWindow *Windows::add()
{
    MainWindow *window = made();
    if (m_windows.size() > 1 && !window->isMaximized() && !window->isFullScreen())
        placeBeside(window, m_windows.at(m_windows.size() - 2));
    window->show();
    return window;
}

MainWindow *Windows::add(const WindowLayout &layout)
{
    MainWindow *window = made();
    window->setLayout(layout);
    window->show();
    return window;
}

/// Another window takes the place of this one.
void Windows::remake(MainWindow *window)
{
    const bool isLast = m_lastActive == window;
    const bool isWelcoming = window->welcome()->isShown();
    const qsizetype at = m_windows.indexOf(window);
    MainWindow *next = made();
    next->takeOver(*window);
    m_windows.move(m_windows.size() - 1, at);
    next->setLayout(window->layoutNow());
    next->setWindowState(window->windowState());
    next->docks()->fitTabs();
    if (window->isVisible())
        next->show();
    if (isWelcoming)
        next->welcome()->show();
    if (isLast)
        noteActive(next);
    delete window;
}

void Windows::setLanguage(const QString &code)
{
    Settings::language.set(code);
    if (!m_translations)
        return;
    m_translations->setLanguage(code);
    const QList<MainWindow *> before = m_windows;
    for (MainWindow *window : before)
        remake(window);
    m_help->changeLanguage();
    if (MainWindow *window = lastActive())
        bringToFront(window);
    emit languageChanged();
}

MainWindow *Windows::windowOf(const QString &path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (MainWindow *window : m_windows)
        if (!canonical.isEmpty() && QFileInfo(window->file()->path()).canonicalFilePath() == canonical)
            return window;
    return nullptr;
}

void Windows::open(const QStringList &paths, MainWindow *from)
{
    for (const QString &path : paths) {
        if (MainWindow *window = windowOf(path)) {
            bringToFront(window);
        } else {
            read(path, As::File, from);
        }
    }
}

void Windows::openHere(const QString &path, MainWindow *here)
{
    if (windowOf(path))
        open({path}, here);
    else
        read(path, As::FileHere, here);
}

void Windows::import(const QString &path, MainWindow *from)
{
    read(path, As::Copy, from);
}

void Windows::read(const QString &path, As as, MainWindow *from)
{
    ++m_reading;
    const QFileInfo info(path);
    if (!info.isDir() && info.size() <= readAtOnce) {
        const Result<OpenedFile> opened = openFile(path);
        if (opened)
            return receive(*opened, as, from);
        refuse(path, opened.error(), from);
        finish();
        return;
    }
    auto *loader = new ProfileLoader(this);
    QPointer<MainWindow> asker(from ? from : add());
    QPointer<MessageBar> bar = asker->messages()->show(u"reading "_s + path, Severity::Information,
                                                       tr("Reading %1…").arg(info.fileName()));
    bar->addButton(tr("Cancel"), [this, loader] {
        loader->disconnect(this); // the answer may already be on its way
        loader->deleteLater();
        finish();
    });
    const auto done = [loader, bar] {
        delete bar;
        loader->deleteLater();
    };
    connect(loader, &ProfileLoader::loaded, this, [=, this](const OpenedFile &opened) {
        done();
        receive(opened, as, asker);
    });
    connect(loader, &ProfileLoader::failed, this, [=, this](const Error &error) {
        done();
        refuse(path, error, asker);
        finish();
    });
    loader->load(path);
}

void Windows::receive(const OpenedFile &opened, As as, MainWindow *from)
{
    m_arrivals->receive(opened, from,
                        [this, as](Arrivals::Decision decision, const OpenedFile &file, MainWindow *over) {
                            if (decision == Arrivals::Decision::OpenCopy)
                                show(file, As::Copy, over);
                            else if (decision == Arrivals::Decision::Open)
                                show(file, as, over);
                            finish();
                        });
}

void Windows::show(const OpenedFile &opened, As as, MainWindow *from)
{
    // While it was read, it may have been opened another way.
    if (MainWindow *window = as == As::File ? windowOf(opened.path) : nullptr)
        return bringToFront(window);
    const bool takesPlace = from && (as == As::FileHere || from->file()->isPristine());
    if (takesPlace && !from->file()->confirmClose())
        return;
    MainWindow *window = takesPlace ? from : add();
    window->file()->rememberPlace();
    window->file()->adopt(opened, as == As::Copy);
    bringToFront(window);
}

MainWindow *Windows::begin(const LoadedProfile &made, MainWindow *from)
{
    MainWindow *window = from && from->file()->isPristine() ? from : add();
    window->file()->adopt({made, {}, {}}, true);
    window->document()->undoStack()->resetClean(); // it is nowhere but here
    window->activateWindow();
    return window;
}

QWidget *Windows::offerUnsavedWork()
{
    LeftWork found = findLeftWork(JournalSession::standardRoot());
    AwaitedCheckpoints::of(this)->add(found.saved);
    for (const MainWindow *window : std::as_const(m_windows))
        window->file()->takeAwaitedCheckpoints(); // files of the session, which are open by now
    if (found.unsaved.empty())
        return nullptr;
    auto *dialog =
        new RecoveryDialog(std::move(found.unsaved), m_windows.isEmpty() ? add() : m_windows.first());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::restored, this, &Windows::restore);
    dialog->open();
    return dialog;
}

MainWindow *Windows::restore(UnsavedWork *work)
{
    MainWindow *window = work->recovered.path.isEmpty() ? nullptr : windowOf(work->recovered.path);
    if (!window || window->document()->isModified()) {
        const auto pristine = std::ranges::find_if(
            m_windows, [](const MainWindow *other) { return other->file()->isPristine(); });
        window = pristine == m_windows.end() ? add() : *pristine;
    }
    window->file()->restore(work);
    return window;
}

void Windows::refuse(const QString &path, const Error &error, MainWindow *from)
{
    MainWindow *window = from ? from : m_windows.isEmpty() ? add() : m_windows.first();
    MessageBar *bar = window->messages()->show(u"open "_s + path, Severity::Error, error.message);
    bringToFront(window);
    if (QFileInfo(path).isFile())
        bar->addButton(tr("What It Holds…"),
                       [this, path, window] { InspectionActions::show(path, window, this); });
    if (!QFileInfo::exists(path))
        RecentFiles::forget(path);
}

void Windows::finish()
{
    if (--m_reading == 0)
        emit settled();
}

void Windows::take(const OpenRequest &request)
{
    if (!request.activationToken.isEmpty()) // where Qt looks for it
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    MainWindow *window = lastActive();
    if (request.paths.isEmpty())
        bringToFront(window ? window : add());
    else
        open(request.paths, window);
}

void Windows::bringToFront(MainWindow *window)
{
    if (window->isMinimized())
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

MainWindow *Windows::lastActive() const
{
    return m_lastActive ? m_lastActive.data() : m_windows.value(0);
}

bool Windows::closeAll()
{
    emit ending();
    m_isClosingAll = true;
    const QList<MainWindow *> windows = m_windows;
    const bool haveClosed = std::ranges::all_of(windows, &MainWindow::close);
    m_isClosingAll = false;
    if (!haveClosed)
        emit changed();
    return haveClosed;
}

void Windows::connectSchemeActions(Actions &actions)
{
    static constexpr struct
    {
        ActionId action;
        Appearance::Scheme scheme;
    } rows[] = {
        {ActionId::SchemeSystem, Appearance::Scheme::System},
        {ActionId::SchemeLight, Appearance::Scheme::Light},
        {ActionId::SchemeDark, Appearance::Scheme::Dark},
    };
    for (const auto &row : rows) {
        actions[row.action]->setChecked(m_appearance->scheme() == row.scheme);
        connect(actions[row.action], &QAction::triggered, this, [this, scheme = row.scheme] {
            m_appearance->setScheme(scheme);
            Settings::scheme.set(int(scheme));
        });
        connect(m_appearance, &Appearance::schemeChanged, actions[row.action],
                [action = actions[row.action], scheme = row.scheme](Appearance::Scheme now) {
                    action->setChecked(now == scheme);
                });
    }
}

} // namespace Layerwright
