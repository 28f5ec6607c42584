// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/fileactions.h"

#include "gui/inspection/arrivals.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/recentmenu.h"
#include "gui/mainwindow/windows.h"
#include "gui/recovery/awaitedcheckpoints.h"
#include "gui/settings/recentfiles.h"
#include "gui/settings/settings.h"
#include "gui/theme/mnemonics.h"
#include "model/journal/documentjournal.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTime>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Layerwright {

template <typename T>
static Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(failure(result.error().message));
}

FileActions::FileActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
    , m_recentMenu(new RecentMenu(window, windows))
{
    connectActions();
}

FileActions::~FileActions() = default;

QMenu *FileActions::recentMenu() const
{
    return m_recentMenu;
}

LoadedProfile FileActions::emptyProfile()
{
    LoadedProfile loaded;
    loaded.profile.info.name = tr("new-profile", "name of a new profile");
    loaded.profile.info.version = u"1.0.0"_s;
    loaded.profile.info.type = ProfileType::AddOn;
    loaded.profile.info.cloudType = u"all"_s;
    return loaded;
}

void FileActions::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_window->actions()[id], &QAction::triggered, this, slot);
    };
    const QString profiles = tr("Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)");
    on(ActionId::Open, [this, profiles] {
        m_windows->open(QFileDialog::getOpenFileNames(m_window, tr("Open Profiles"),
                                                      Settings::lastFolder.value(), profiles),
                        m_window);
    });
    on(ActionId::Import, [this, profiles] {
        const QString path = QFileDialog::getOpenFileName(m_window, tr("Import Profile"),
                                                          Settings::lastFolder.value(), profiles);
        if (!path.isEmpty())
            m_windows->import(path, m_window);
    });
    on(ActionId::Save, [this] { save(); });
    on(ActionId::SaveAs, [this] { saveAs(); });
    on(ActionId::Download, [this] { download(); });
    const QString json = tr("JSON (*.json)");
    on(ActionId::ExportJson,
       [this, json] { exportAs(tr("Export JSON"), u".json"_s, json, JsonStyle::Keep); });
    on(ActionId::ExportConsoleJson,
       [this, json] { exportAs(tr("Export JSON for the Console"), u".json"_s, json, JsonStyle::Console); });
    on(ActionId::ExportPrettyJson,
       [this, json] { exportAs(tr("Export Indented JSON"), u".json"_s, json, JsonStyle::Pretty); });
    on(ActionId::ExportYaml,
       [this] { exportAs(tr("Export YAML"), u".yaml"_s, tr("YAML (*.yaml *.yml)"), JsonStyle::Keep); });
    on(ActionId::ExportArchive, [this] {
        exportAs(tr("Export Archive"), u".profile.tgz"_s, tr("Archives (*.tgz)"), JsonStyle::Keep);
    });
    on(ActionId::ExportFolder, [this] { exportFolder(); });
    on(ActionId::CloseWindow, [this] { m_window->close(); });
    on(ActionId::Quit, [this] { m_windows->closeAll(); });
}

void FileActions::show(std::unique_ptr<ProfileDocument> document)
{
    endJournal();
    m_file.reset(); // it looks at the document that goes
    m_savedAt = {};
    m_window->messages()->clear();
    m_window->setDocument(std::move(document));
}

void FileActions::adopt(const OpenedFile &opened, bool asCopy)
{
    show(std::make_unique<ProfileDocument>(opened.loaded));
    ProfileDocument *shown = m_window->document();
    follow(asCopy ? std::make_unique<DocumentFile>(shown) : std::make_unique<DocumentFile>(shown, opened));
    keepJournal(std::make_unique<DocumentJournal>(shown, m_file.get(), m_windows->journals()));
    takeAwaitedCheckpoints();
    showNotes(opened.loaded.notes);
    if (!path().isEmpty()) {
        RecentFiles::add(path());
        m_window->goTo(Layerwright::workPlace(path()));
    }
}

void FileActions::takeAwaitedCheckpoints()
{
    ProfileDocument *document = m_window->document();
    if (document->isModified() || !Checkpoints::of(document)->all().isEmpty())
        return; // its journal knows better
    if (const auto left = AwaitedCheckpoints::of(m_windows)->take(path()))
        keepJournal(std::make_unique<DocumentJournal>(document, m_file.get(), m_windows->journals(), *left));
}

void FileActions::restore(UnsavedWork *work)
{
    RecoveredDocument &recovered = work->recovered;
    const QUndoStack *steps = recovered.document->undoStack();
    show(std::move(recovered.document));
    ProfileDocument *shown = m_window->document();
    follow(recovered.path.isEmpty() ? std::make_unique<DocumentFile>(shown)
                                    : std::make_unique<DocumentFile>(
                                          shown, OpenedFile{{}, recovered.path, recovered.fingerprint}));
    const JournalWriter::Id journal =
        m_windows->journals()->resume(work->journal, recovered.soundBytes, steps->index(), steps->count());
    keepJournal(std::make_unique<DocumentJournal>(shown, m_file.get(), m_windows->journals(), journal));
    if (!recovered.isWhole)
        m_window->messages()->show(u"journal"_s, Severity::Warning,
                                   tr("The end of the journal of %1 is damaged. What was done last, before "
                                      "Layerwright ended, may be "
                                      "missing.")
                                       .arg(displayName()));
    m_file->lookAtDisk();
    m_window->statusBar()->showMessage(
        tr("Restored %1; Undo leads back to what was saved").arg(displayName()), 8000);
}

void FileActions::takeOver(FileActions &other)
{
    m_journal.reset(); // of what was here
    m_file.reset();
    std::unique_ptr<DocumentFile> file = std::move(other.m_file);
    std::unique_ptr<DocumentJournal> journal = std::move(other.m_journal);
    file->disconnect(&other);
    journal->disconnect(&other);
    std::unique_ptr<ProfileDocument> document =
        other.m_window->exchangeDocument(std::make_unique<ProfileDocument>());
    document->disconnect(&other);
    m_window->setDocument(std::move(document));
    m_savedAt = other.m_savedAt;
    follow(std::move(file));
    keepJournal(std::move(journal));
}

void FileActions::keepJournal(std::unique_ptr<DocumentJournal> journal)
{
    m_journal = std::move(journal);
    connect(m_journal.get(), &DocumentJournal::failed, this,
            [this](const QString &why) { m_window->messages()->show(u"journal"_s, Severity::Warning, why); });
    connect(m_journal.get(), &DocumentJournal::worksAgain, this,
            [this] { m_window->messages()->remove(u"journal"_s); });
}

void FileActions::endJournal()
{
    m_journal.reset();
}

void FileActions::follow(std::unique_ptr<DocumentFile> file)
{
    m_file = std::move(file);
    m_file->setBackups(m_windows->backups());
    ProfileDocument *document = m_window->document();
    connect(m_file.get(), &DocumentFile::pathChanged, this, &FileActions::stateChanged);
    connect(m_file.get(), &DocumentFile::changedOnDisk, this, &FileActions::onChangedOnDisk);
    connect(m_file.get(), &DocumentFile::removedOnDisk, this, &FileActions::onRemovedOnDisk);
    connect(m_file.get(), &DocumentFile::saved, this, [this] {
        m_savedAt = QDateTime::currentDateTime();
        m_window->messages()->remove(u"disk"_s);
        emit stateChanged();
    });
    connect(document, &ProfileDocument::modifiedChanged, this, &FileActions::refreshActions);
    connect(document, &ProfileDocument::infoChanged, this, &FileActions::refreshActions);
    refreshActions();
}

void FileActions::refreshActions()
{
    Actions &actions = m_window->actions();
    const bool isSystem = m_window->document()->profile().info.type == ProfileType::System;
    const QString download = isSystem ? tr("&Download System Profile…") : tr("&Download Profile…");
    if (withoutMnemonic(actions[ActionId::Download]->text()) != withoutMnemonic(download))
        actions[ActionId::Download]->setText(download); // else it keeps the letter that it got in the menu
    if (m_file->known() && !m_window->document()->isModified()) // read, saved or read again
        m_windows->arrivals()->accept(m_file->known()->sha256);
    actions[ActionId::Save]->setEnabled(m_window->document()->isModified() || m_file->needsName());
    emit stateChanged();
}

QString FileActions::path() const
{
    return m_file ? m_file->path() : QString();
}

QString FileActions::displayName() const
{
    return m_file->displayName();
}

QString FileActions::savedText() const
{
    if (m_window->document()->isModified())
        return tr("Unsaved changes");
    if (path().isEmpty())
        return tr("Not saved yet");
    return m_savedAt.isValid()
               ? tr("Saved %1").arg(QLocale().toString(m_savedAt.time(), QLocale::ShortFormat))
               : tr("As on disk");
}

bool FileActions::isPristine() const
{
    return path().isEmpty() && !m_window->document()->isModified() &&
           m_window->document()->undoStack()->count() == 0 &&
           m_window->document()->profile().layers.isEmpty();
}

void FileActions::showNotes(const QStringList &notes)
{
    constexpr qsizetype atMost = 5;
    QString text = notes.mid(0, atMost).join(u'\n');
    if (notes.size() > atMost)
        text += u'\n' + tr("… and %n more notes.", nullptr, int(notes.size() - atMost));
    if (!notes.isEmpty())
        m_window->messages()->show(u"notes"_s, Severity::Information, text);
}

bool FileActions::report(const Result<void> &result, const QString &done)
{
    m_window->messages()->remove(u"write"_s);
    if (result)
        m_window->statusBar()->showMessage(done, 5000);
    else
        m_window->messages()->show(u"write"_s, Severity::Error, result.error().message);
    return result.has_value();
}

/// Where the one place does not take the file, another may.
bool FileActions::reportSave(const Result<void> &result, const QString &done)
{
    if (report(result, done))
        return true;
    auto *bar = m_window->messages()->findChild<MessageBar *>(u"write"_s, Qt::FindDirectChildrenOnly);
    bar->addButton(tr("Save As…"), [this] { saveAs(); });
    return false;
}

bool FileActions::save()
{
    const Result<DocumentFile::SaveOutcome> outcome = m_file->save();
    if (!outcome)
        return reportSave(failure(outcome.error().message), {});
    switch (*outcome) {
    case DocumentFile::SaveOutcome::Saved:
        return report({}, tr("Saved %1").arg(displayName()));
    case DocumentFile::SaveOutcome::NeedsName:
        return saveAs();
    case DocumentFile::SaveOutcome::ChangedOnDisk:
        onChangedOnDisk();
        break;
    }
    return false;
}

bool FileActions::overwrite()
{
    return reportSave(withoutValue(m_file->save(DocumentFile::Overwrite::Yes)),
                      tr("Saved %1").arg(displayName()));
}

bool FileActions::saveAs()
{
    const QString filters = tr("Archive (*.tgz);;JSON (*.json);;YAML (*.yaml *.yml)");
    const QString path = askForSaveName(tr("Save Profile As"), suggestedPath(u".profile.tgz"_s), filters);
    return !path.isEmpty() && saveTo(path);
}

bool FileActions::saveTo(const QString &path)
{
    if (!reportSave(m_file->saveAs(path), tr("Saved %1").arg(QDir::toNativeSeparators(path))))
        return false;
    RecentFiles::add(this->path());
    refreshActions();
    emit written(this->path());
    return true;
}

bool FileActions::exportTo(const QString &path, JsonStyle style)
{
    Settings::lastFolder.set(QFileInfo(path).absolutePath());
    if (!report(withoutValue(saveProfile(m_window->document()->loaded(), path, style)),
                tr("Exported to %1").arg(QDir::toNativeSeparators(path))))
        return false;
    m_windows->arrivals()->acceptFile(path);
    emit written(path);
    return true;
}

QString FileActions::askForSaveName(const QString &title, const QString &suggestion, const QString &filters)
{
    QString filter;
    QString path = QFileDialog::getSaveFileName(m_window, title, suggestion, filters, &filter);
    if (path.isEmpty() || fileFormFor(path))
        return path;
    // Without a suffix that says what to write, the filter says it.
    return path + (filter.contains("json"_L1)   ? u".json"_s
                   : filter.contains("yaml"_L1) ? u".yaml"_s
                                                : u".tgz"_s);
}

QString FileActions::suggestedPath(const QString &suffix) const
{
    QString name = suggestedFileName(m_window->document()->profile().info);
    name.replace(u".profile.tgz"_s, suffix);
    const QString folder = path().isEmpty() ? Settings::lastFolder.value() : QFileInfo(path()).absolutePath();
    return QDir(folder).filePath(name);
}

void FileActions::exportAs(const QString &title, const QString &suffix, const QString &filter,
                           JsonStyle style)
{
    const QString path = askForSaveName(title, suggestedPath(suffix), filter);
    if (!path.isEmpty())
        exportTo(path, style);
}

void FileActions::exportFolder()
{
    const QString parent = QFileDialog::getExistingDirectory(m_window, tr("Export into a New Folder In"),
                                                             Settings::lastFolder.value());
    if (!parent.isEmpty())
        exportTo(QDir(parent).filePath(QFileInfo(suggestedPath({})).fileName()) + u'/', JsonStyle::Keep);
}

void FileActions::download()
{
    const bool isSystem = m_window->document()->profile().info.type == ProfileType::System;
    exportAs(isSystem ? tr("Download System Profile") : tr("Download Profile"), u".profile.tgz"_s,
             tr("Archives (*.tgz)"), JsonStyle::Keep);
}

bool FileActions::confirmClose()
{
    if (!m_window->document()->isModified())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Layerwright"),
                    tr("Save the changes to “%1” before closing?").arg(displayName()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    const QUndoStack *steps = m_window->document()->undoStack();
    if (steps->cleanIndex() >= 0)
        box.setInformativeText(tr("Without saving, %n changes are lost.", nullptr,
                                  std::abs(steps->index() - steps->cleanIndex())));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void FileActions::rememberPlace() const
{
    if (!path().isEmpty())
        rememberWorkPlace(path(), m_window->workPlace());
}

} // namespace Layerwright
