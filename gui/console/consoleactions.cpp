// SPDX-License-Identifier: Apache-2.0
#include "gui/console/consoleactions.h"

#include "gui/console/downloaddialog.h"
#include "gui/console/uploaddialog.h"
#include "gui/inspection/arrivals.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"

#include <QAction>
#include <QCryptographicHash>
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
            [this](const LoadedProfile &profile) { receive(profile); });
    dialog->open();
    return dialog;
}

/// As a file is received; it has no path.
void ConsoleActions::receive(const LoadedProfile &profile)
{
    const QByteArray &text = profile.source.text;
    const FileFingerprint fingerprint{text.size(),
                                      QCryptographicHash::hash(text, QCryptographicHash::Sha256)};
    m_windows->arrivals()->receive(
        {profile, {}, fingerprint}, m_window,
        [windows = m_windows](Arrivals::Decision decision, const OpenedFile &file, MainWindow *over) {
            if (decision != Arrivals::Decision::Cancel)
                windows->begin(file.loaded, over);
        });
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
