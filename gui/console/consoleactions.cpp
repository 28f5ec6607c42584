// SPDX-License-Identifier: Apache-2.0
#include "gui/console/consoleactions.h"

#include "gui/console/downloaddialog.h"
#include "gui/console/uploaddialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"

#include <QAction>
#include <QStatusBar>

namespace Layerwright {

ConsoleActions::ConsoleActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
{
    connect(window->actions()[ActionId::OpenFromConsole], &QAction::triggered, this,
            [this] { showDownload(); });
    connect(window->actions()[ActionId::UploadToConsole], &QAction::triggered, this,
            [this] { showUpload(); });
}

DownloadDialog *ConsoleActions::showDownload()
{
    auto *dialog = new DownloadDialog(m_windows->console(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DownloadDialog::profileFetched, this,
            [this](const LoadedProfile &profile) { m_windows->begin(profile, m_window); });
    dialog->open();
    return dialog;
}

UploadDialog *ConsoleActions::showUpload()
{
    auto *dialog = new UploadDialog(m_windows->console(), m_window->document()->loaded(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UploadDialog::imported, this, [this](const QString &what) {
        m_window->statusBar()->showMessage(tr("%1 is in the console now.").arg(what), 6000);
    });
    dialog->open();
    return dialog;
}

} // namespace Layerwright
