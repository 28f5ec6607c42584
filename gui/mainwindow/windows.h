// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfile.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Layerwright {

class Actions;
class Appearance;
class Arrivals;
class CatalogListing;
class CatalogStore;
class CatalogTransfers;
class ConsoleConnector;
class FileBackups;
class Help;
class JournalWriter;
class MainWindow;
class OffRules;
class OwnPresets;
class PasswordStore;
class ProfileTemplates;
class Shortcuts;
class TransferQueue;
class Translations;
class WindowSession;
struct OpenRequest;
struct UnsavedWork;
struct WindowLayout;

/// The windows of the program, one for each open profile. A file that is read shows nothing and replaces
/// nothing until the whole of it is valid.
class Windows final : public QObject
{
    Q_OBJECT

public:
    /// Without translations the language stays as it is.
    explicit Windows(Appearance *appearance, Translations *translations = nullptr, QObject *parent = nullptr);
    ~Windows() override;

    /// A new window with an empty profile.
    MainWindow *add();
    /// The same at a place that is known.
    MainWindow *add(const WindowLayout &layout);
    const QList<MainWindow *> &all() const { return m_windows; }
    /// One for all windows, so that what is recorded in one is at once in the others.
    OwnPresets *ownPresets() const { return m_ownPresets; }
    OffRules *offRules() const { return m_offRules; }
    CatalogStore *catalogs() const { return m_catalogs; }
    /// What these have, read once for all windows.
    CatalogListing *catalogListing() const { return m_catalogListing; }
    /// All that goes over the network.
    TransferQueue *queue() const { return m_queue; }
    CatalogTransfers *transfers() const { return m_transfers; }
    PasswordStore *passwords() const { return m_passwords.get(); }
    ConsoleConnector *console() const { return m_console; }
    Shortcuts *shortcuts() const { return m_shortcuts; }
    Help *help() const { return m_help; }

    /// Opens each file: in the window that has it already, in an untouched new one, or in another new one.
    /// What goes wrong is said in `from`, or in a new window.
    void open(const QStringList &paths, MainWindow *from = nullptr);
    /// Opens the file in place of the profile that is shown there, once that may go; a window that has the
    /// file already comes to the front.
    void openHere(const QString &path, MainWindow *here);
    /// Opens a copy that belongs to no file.
    void import(const QString &path, MainWindow *from);
    /// Does what another start of the program asks for: opens files, or comes to the front.
    void take(const OpenRequest &request);
    void bringToFront(MainWindow *window);
    /// The window that one was at work in last; null when there is none.
    MainWindow *lastActive() const;
    void noteActive(MainWindow *window) { m_lastActive = window; }
    /// Closes all windows; false when the user keeps one.
    bool closeAll();

    bool isClosingAll() const { return m_isClosingAll; }
    /// Files are being read that are not shown yet.
    bool isReading() const { return m_reading > 0; }
    /// The windows of the last run and of this one.
    WindowSession *session() const { return m_session; }

    /// Shows a profile that was made and is in no file yet; closing it asks.
    MainWindow *begin(const LoadedProfile &made, MainWindow *from);

    /// What new profiles begin with.
    ProfileTemplates *templates() const { return m_templates; }

    /// Where files pass that are from outside.
    Arrivals *arrivals() const { return m_arrivals; }

    /// Writes down what is done in all windows, until it is saved.
    JournalWriter *journals() const { return m_journals; }
    /// What files held before they were saved over.
    FileBackups *backups() const { return m_backups; }
    /// For all windows, now and in the next run.
    void setKeptVersions(int ofEach);
    /// Asks over the first window about what runs left unsaved that did not end as they should. Null when
    /// there is nothing.
    QWidget *offerUnsavedWork();
    /// Opens it: in the window of its file where nothing was done, or in another one.
    MainWindow *restore(UnsavedWork *work);

    void connectSchemeActions(Actions &actions);
    /// For now and the next runs; empty is the system's. All windows are made anew, with what is open in
    /// them: nothing that was done is lost, but steps that were undone or done keep the words that they had.
    void setLanguage(const QString &code);

signals:
    /// All that was to be opened is shown or was refused.
    void settled();
    /// A window came or went, moved, has another file, or one is at work elsewhere in it.
    void changed();
    /// All windows are about to close, which are still there.
    void ending();
    /// The windows speak another language now, and are others.
    void languageChanged();

private:
    enum class As { File, FileHere, Copy };

    MainWindow *made();
    void remake(MainWindow *window);
    void readCatalogs();
    void read(const QString &path, As as, MainWindow *from);
    void receive(const OpenedFile &opened, As as, MainWindow *from);
    void show(const OpenedFile &opened, As as, MainWindow *from);
    void refuse(const QString &path, const Error &error, MainWindow *from);
    MainWindow *windowOf(const QString &path) const;
    void finish();

    Appearance *m_appearance;
    Translations *m_translations;
    OwnPresets *m_ownPresets;
    OffRules *m_offRules;
    CatalogStore *m_catalogs;
    CatalogListing *m_catalogListing;
    std::unique_ptr<PasswordStore> m_passwords;
    TransferQueue *m_queue;
    CatalogTransfers *m_transfers;
    ConsoleConnector *m_console;
    Shortcuts *m_shortcuts;
    Help *m_help;
    ProfileTemplates *m_templates;
    JournalWriter *m_journals;
    FileBackups *m_backups;
    WindowSession *m_session;
    Arrivals *m_arrivals;
    QList<MainWindow *> m_windows;
    QPointer<MainWindow> m_lastActive;
    int m_reading = 0;
    bool m_isClosingAll = false;
};

} // namespace Layerwright
