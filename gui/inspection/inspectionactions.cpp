// SPDX-License-Identifier: Apache-2.0
#include "gui/inspection/inspectionactions.h"

#include "gui/inspection/arrivals.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/settings.h"

#include <QFileDialog>
#include <QFileInfo>

namespace Layerwright {

InspectionActions::InspectionActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
{
    connect(window->actions()[ActionId::InspectFile], &QAction::triggered, this, &InspectionActions::ask);
}

void InspectionActions::ask()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("What a File Holds"), Settings::lastFolder.value(),
                                     tr("Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return;
    Settings::lastFolder.set(QFileInfo(path).absolutePath());
    show(path, m_window, m_windows);
}

InspectionDialog *InspectionActions::show(const QString &path, MainWindow *over, Windows *windows)
{
    auto *dialog = new InspectionDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InspectionDialog::openWanted, over,
            [over, windows](const FileInspection &inspection, bool asCopy) {
                windows->arrivals()->accept(inspection.sha256); // it was just looked at
                if (asCopy)
                    windows->import(inspection.path, over);
                else
                    windows->open({inspection.path}, over);
            });
    dialog->inspect(path);
    dialog->open();
    return dialog;
}

} // namespace Layerwright
