// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Layerwright {

class MainWindow;
class PreferencesDialog;
class Windows;

/// Shows the settings over a window, and does what is chosen there.
class PreferencesActions final : public QObject
{
    Q_OBJECT

public:
    PreferencesActions(MainWindow *window, Windows *windows);

    PreferencesDialog *showPreferences();

private:
    void changeLanguage(const QString &code);
    void changeProxy(const QString &userName, const QString &password, bool inKeychain);

    MainWindow *m_window;
    Windows *m_windows;
};

} // namespace Layerwright
