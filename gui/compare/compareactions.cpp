// SPDX-License-Identifier: Apache-2.0
#include "gui/compare/compareactions.h"

#include "gui/compare/comparedialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/settings/settings.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Layerwright {

CompareActions::CompareActions(MainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_reading([this](const Result<LoadedProfile> &read) { show(read); })
{
    const auto refresh = [this] {
        m_window->actions()[ActionId::CompareWithSaved]->setEnabled(!m_window->file()->path().isEmpty());
    };
    connect(window->actions()[ActionId::CompareWithSaved], &QAction::triggered, this,
            [this] { compareWith(m_window->file()->path()); });
    connect(window->actions()[ActionId::CompareWithFile], &QAction::triggered, this, &CompareActions::choose);
    connect(window->file(), &FileActions::stateChanged, this, refresh);
    refresh();
}

void CompareActions::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Compare with a File"), Settings::lastFolder.value(),
                                     tr("Profiles (*.tgz *.tar.gz *.json *.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        compareWith(path);
}

void CompareActions::compareWith(const QString &path)
{
    m_path = path;
    m_reading.start(
        [path](QPromise<Result<LoadedProfile>> &promise) { promise.addResult(openProfile(path)); });
}

void CompareActions::show(const Result<LoadedProfile> &read)
{
    ProfileDocument *document = m_window->document();
    if (!read) {
        m_window->messages()->show(u"compare"_s, Severity::Error, read.error().message);
        return;
    }
    const bool isOwn = m_path == m_window->file()->path();
    auto *dialog =
        new CompareDialog(isOwn ? tr("In the file") : QFileInfo(m_path).fileName(), tr("Now"), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->compare(*read, document->loaded());
    connect(document, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace Layerwright
