// SPDX-License-Identifier: Apache-2.0
// What happens to the file of a window while it is open.
#include "gui/inspection/arrivals.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "model/commands/reloadfile.h"
#include "model/journal/documentjournal.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Layerwright {

void FileActions::onChangedOnDisk()
{
    MessageBar *bar = m_window->messages()->show(
        u"disk"_s, Severity::Warning,
        m_window->document()->isModified()
            ? tr("%1 was changed by another program, and here there are changes that are not saved.")
                  .arg(displayName())
            : tr("%1 was changed by another program.").arg(displayName()));
    bar->addButton(tr("Reload"), [this] { reload(); });
    bar->addButton(tr("Keep Mine"), [this] {
        m_file->keepMine();
        refreshActions();
    });
    bar->addButton(tr("Save As…"), [this] { saveAs(); });
}

/// What another program wrote passes where every file does.
void FileActions::reload()
{
    const Result<OpenedFile> read = m_file->readAgain();
    if (!read) {
        report(failure(read.error().message), {});
        return;
    }
    const auto decided = [this, self = QPointer(this), file = QPointer(m_file.get())](
                             Arrivals::Decision decision, const OpenedFile &now, MainWindow *) {
        if (!self || !file)
            return; // another profile is shown by now
        if (decision == Arrivals::Decision::OpenCopy)
            m_windows->begin(now.loaded, nullptr);
        if (decision != Arrivals::Decision::Open)
            return onChangedOnDisk();
        reloadFile(m_window->document(), file, now);
        report({}, tr("Reloaded; Undo brings back what was here"));
    };
    m_windows->arrivals()->receive(*read, m_window, decided);
}

void FileActions::onRemovedOnDisk()
{
    MessageBar *bar = m_window->messages()->show(
        u"disk"_s, Severity::Warning,
        tr("%1 is gone from the disk. What is open here is all there is.").arg(displayName()));
    bar->addButton(tr("Save Again"), [this] { overwrite(); });
    bar->addButton(tr("Save As…"), [this] { saveAs(); });
}

} // namespace Layerwright
