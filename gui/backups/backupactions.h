// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Layerwright {

class MainWindow;
class VersionsDialog;
class Windows;

/// What a window does with the copies that are kept of its file: shows them, and opens one.
class BackupActions final : public QObject
{
    Q_OBJECT

public:
    BackupActions(MainWindow *window, Windows *windows);

    /// The dialog over the window, which goes when it is closed.
    VersionsDialog *showVersions();

private:
    MainWindow *m_window;
    Windows *m_windows;
};

} // namespace Layerwright
