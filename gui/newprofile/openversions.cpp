// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/openversions.h"

#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "model/catalog/catalog.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Layerwright {

static QString canonical(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(QDir::cleanPath(path)).canonicalFilePath();
}

OpenVersions::OpenVersions(const QList<MainWindow *> &windows, const QList<ProfileSummary> &found,
                           const MainWindow *of)
{
    const QString name = of->document()->profile().info.name;
    const auto shown = [](const QString &version) { return version.isEmpty() ? tr("no version") : version; };
    QStringList openPaths;
    for (MainWindow *window : windows) {
        const QString path = canonical(window->file()->path());
        openPaths.append(path);
        const ProfileInfo &info = window->document()->profile().info;
        if (info.name == name)
            m_entries.append({shown(info.version),
                              path.isEmpty() ? tr("not saved yet") : QFileInfo(path).fileName(), path,
                              window});
    }
    for (const ProfileSummary &summary : found)
        if (summary.info.name == name && !openPaths.contains(canonical(summary.path)))
            m_entries.append(
                {shown(summary.info.version), QFileInfo(summary.path).fileName(), summary.path, nullptr});
    std::ranges::stable_sort(
        m_entries, [](const Entry &a, const Entry &b) { return compareVersions(a.version, b.version) > 0; });
}

} // namespace Layerwright
