// SPDX-License-Identifier: Apache-2.0
#include "gui/backups/backupactions.h"

#include "gui/backups/versionsdialog.h"
#include "gui/inspection/arrivals.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/settings.h"
#include "model/document/filebackups.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

BackupActions::BackupActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
{
    QAction *action = window->actions()[ActionId::EarlierVersions];
    connect(action, &QAction::triggered, this, &BackupActions::showVersions);
    connect(window->file(), &FileActions::stateChanged, action,
            [action, window] { action->setEnabled(!window->file()->path().isEmpty()); });
}

VersionsDialog *BackupActions::showVersions()
{
    FileBackups *backups = m_windows->backups();
    const QString path = m_window->file()->path();
    auto *dialog =
        new VersionsDialog(m_window->file()->displayName(), backupFolder(backups->root(), path), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setKept(backups->limits().ofEach);
    connect(dialog, &VersionsDialog::openWanted, this, [this](const OpenedFile &copy) {
        m_windows->arrivals()->receive(
            copy, m_window,
            [windows = m_windows](Arrivals::Decision decision, const OpenedFile &file, MainWindow *) {
                if (decision != Arrivals::Decision::Cancel)
                    windows->begin(file.loaded, nullptr);
            });
    });
    connect(dialog, &VersionsDialog::keptChanged, this,
            [this](int kept) { m_windows->setKeptVersions(kept); });
    backups->flush();
    dialog->showVersions(backupsOf(backups->root(), path), m_window->document()->profile());
    dialog->open();
    return dialog;
}

} // namespace Layerwright
