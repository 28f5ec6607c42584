// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Layerwright {

class MainWindow;
class Shortcuts;
class ShortcutSheet;
class ShortcutsDialog;

/// What a window shows of the keys of its commands.
class ShortcutActions final : public QObject
{
    Q_OBJECT

public:
    ShortcutActions(MainWindow *window, Shortcuts *shortcuts);

    /// The dialogs over the window, which go when they are closed.
    ShortcutsDialog *showShortcuts();
    ShortcutSheet *showSheet(QWidget *over);

private:
    MainWindow *m_window;
    Shortcuts *m_shortcuts;
};

} // namespace Layerwright
