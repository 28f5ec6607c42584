// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Layerwright {

class DownloadDialog;
class MainWindow;
class UploadDialog;
class Windows;
struct LoadedProfile;

/// What a window does with the product's console: opens profiles from there, and takes its own there.
class ConsoleActions final : public QObject
{
    Q_OBJECT

public:
    ConsoleActions(MainWindow *window, Windows *windows);

    DownloadDialog *showDownload();
    UploadDialog *showUpload();

private:
    void receive(const LoadedProfile &profile);

    MainWindow *m_window;
    Windows *m_windows;
};

} // namespace Layerwright
