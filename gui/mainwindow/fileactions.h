// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfile.h"
#include "model/journal/unsavedwork.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class QMenu;

namespace Layerwright {

class DocumentJournal;
class MainWindow;
class RecentMenu;
class Windows;

/// What the File menu does for one window: the file of its profile, saving, exporting, and what happens to
/// the file meanwhile. Asks in bars and dialogs of the window.
class FileActions final : public QObject
{
    Q_OBJECT

public:
    FileActions(MainWindow *window, Windows *windows);
    ~FileActions() override;

    static LoadedProfile emptyProfile();

    /// The window shows this profile from now on. As a copy it belongs to no file.
    void adopt(const OpenedFile &opened, bool asCopy);
    /// It shows what a run of the program left unsaved, and keeps it safe as that did.
    void restore(UnsavedWork *work);
    /// What is shown gets the checkpoints that its file had in a run that did not end as it should.
    void takeAwaitedCheckpoints();
    /// It shows what another window shows, which keeps nothing.
    void takeOver(FileActions &other);
    /// The window closes: what is not saved now is meant to go.
    void endJournal();
    QString path() const;
    QString displayName() const;
    QString savedText() const;
    /// New, without a file, never touched: another profile may take its place.
    bool isPristine() const;
    QMenu *recentMenu() const;

    bool save();
    bool saveAs();
    /// Asks about unsaved work; false when the window is to stay.
    bool confirmClose();
    void rememberPlace() const;

    /// The same by name, without a dialog: for the dialogs themselves and for who drives the window.
    bool saveTo(const QString &path);
    bool exportTo(const QString &path, JsonStyle style);
    /// Where an export may go: beside the file, named after the profile.
    QString suggestedPath(const QString &suffix) const;

signals:
    /// Name, path, saved or not: something of that changed.
    void stateChanged();
    /// The profile was saved under a name, or exported.
    void written(const QString &path);

private:
    void connectActions();
    void show(std::unique_ptr<ProfileDocument> document);
    void follow(std::unique_ptr<DocumentFile> file);
    void keepJournal(std::unique_ptr<DocumentJournal> journal);
    void showNotes(const QStringList &notes);
    void onChangedOnDisk();
    void onRemovedOnDisk();
    void reload();
    bool overwrite();
    void refreshActions();
    void exportAs(const QString &title, const QString &suffix, const QString &filter, JsonStyle style);
    void exportFolder();
    void download();
    bool report(const Result<void> &result, const QString &done);
    bool reportSave(const Result<void> &result, const QString &done);
    QString askForSaveName(const QString &title, const QString &suggestion, const QString &filters);

    MainWindow *m_window;
    Windows *m_windows;
    std::unique_ptr<DocumentFile> m_file;
    std::unique_ptr<DocumentJournal> m_journal;
    RecentMenu *m_recentMenu;
    QDateTime m_savedAt;
};

} // namespace Layerwright
