// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/recentmenu.h"

#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/recentfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Layerwright {

RecentMenu::RecentMenu(MainWindow *window, Windows *windows)
    : QMenu(tr("Open &Recent"), window)
    , m_window(window)
    , m_windows(windows)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    const QStringList paths = RecentFiles::paths();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        QString text = tr("%1 – %2").arg(info.fileName(), QDir::toNativeSeparators(info.absolutePath()));
        QAction *action = addAction(text.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { m_windows->open({path}, m_window); });
    }
    if (paths.isEmpty()) {
        addAction(tr("No files were open yet"))->setEnabled(false);
        return;
    }
    addSeparator();
    connect(addAction(tr("&Clear List")), &QAction::triggered, this, [] { RecentFiles::clear(); });
}

} // namespace Layerwright
