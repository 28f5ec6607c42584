// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"
#include "gui/theme/appearance.h"

#include <QTemporaryDir>

#include <memory>

namespace Layerwright {

class Translations;

/// The program with settings and a folder of its own, for one test.
class WindowTest final
{
public:
    /// With translations the language can be changed.
    explicit WindowTest(Translations *translations = nullptr);
    ~WindowTest();

    /// A small profile of our own: os, k8s, cni, csi, then the add-ons alpha, beta and gamma (manifests).
    QString profileFile(const QString &name = QStringLiteral("stack.json")) const;
    QString write(const QString &name, const QByteArray &content) const;
    /// A pack in the folder `packs`, with `more` behind the fields of its pack.json; gives its folder.
    QString makePack(const QString &name, const QString &version, const QByteArray &more = {}) const;
    /// Adds that place to the user's catalogs, for all windows.
    void addCatalog(const QString &name);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A window with that file; null when it was refused.
    MainWindow *open(const QString &path);
    Windows &windows() { return *m_windows; }

    static QStringList layerNames(const MainWindow *window);

private:
    QTemporaryDir m_folder;
    Appearance m_appearance;
    std::unique_ptr<Windows> m_windows;
};

} // namespace Layerwright
