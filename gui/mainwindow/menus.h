// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

class QMainWindow;
class QMenu;
class QMenuBar;

namespace Layerwright {

class Actions;
class Docks;
enum class MenuId;

/// The menus within the File menu that are filled as they open.
struct FileMenus
{
    QMenu *recentFiles = nullptr;
    QMenu *templates = nullptr;
};

/// The menu bar and the tool bar of a window: which action stands where.
class Menus final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Menus)

public:
    /// With its mnemonic.
    static QString title(MenuId menu);
    /// "View › Fold to Level".
    static QString path(MenuId menu);
    static void fill(QMenuBar *bar, const Actions &actions, const Docks &docks, const FileMenus &submenus);
    /// The menus come first: the tool bar's Export opens one of them.
    static void addToolBar(QMainWindow *window, const Actions &actions);
};

} // namespace Layerwright
