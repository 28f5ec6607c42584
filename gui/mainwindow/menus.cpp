// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/menus.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/primarybutton.h"
#include "gui/theme/mnemonics.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString Menus::title(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Export:
        return tr("&Export As");
    case MenuId::Edit:
        return tr("&Edit");
    case MenuId::View:
        return tr("&View");
    case MenuId::Scheme:
        return tr("&Light or Dark");
    case MenuId::FoldLevel:
        return tr("Fold to &Level");
    case MenuId::Go:
        return tr("&Go");
    case MenuId::Profile:
        return tr("&Profile");
    case MenuId::Layer:
        return tr("&Layer");
    case MenuId::Catalog:
        return tr("&Catalog");
    case MenuId::Help:
        return tr("&Help");
    }
    return {};
}

QString Menus::path(MenuId menu)
{
    const QString own = withoutMnemonic(title(menu));
    switch (menu) {
    case MenuId::Export:
        return path(MenuId::File) + u" › "_s + own;
    case MenuId::Scheme:
    case MenuId::FoldLevel:
        return path(MenuId::View) + u" › "_s + own;
    default:
        return own;
    }
}

static void settle(const QList<QAction *> &entries)
{
    settleMnemonics(entries);
    for (const QAction *entry : entries)
        if (entry->menu())
            settle(entry->menu()->actions());
}

void Menus::fill(QMenuBar *bar, const Actions &actions, const Docks &docks, const FileMenus &submenus)
{
    const auto add = [&](MenuId place) {
        QMenu *menu = bar->addMenu(title(place));
        actions.fill(menu, place);
        return menu;
    };
    QMenu *file = add(MenuId::File);
    auto *exportMenu = new QMenu(title(MenuId::Export), file);
    exportMenu->setObjectName(u"export"_s);
    actions.fill(exportMenu, MenuId::Export);
    file->insertMenu(actions[ActionId::Download], exportMenu);
    file->insertMenu(actions[ActionId::Import], submenus.recentFiles);
    file->insertMenu(actions[ActionId::Open], submenus.templates);
    add(MenuId::Edit);

    auto *view = new QMenu(title(MenuId::View), bar);
    docks.addToggles(view);
    view->addSeparator();
    actions.fill(view, MenuId::View);
    view->addSeparator();
    actions.fill(view->addMenu(title(MenuId::Scheme)), MenuId::Scheme);
    auto *levels = new QMenu(title(MenuId::FoldLevel), view);
    actions.fill(levels, MenuId::FoldLevel);
    view->insertMenu(actions[ActionId::FoldAll], levels);
    bar->addMenu(view);
    for (const MenuId place : {MenuId::Go, MenuId::Profile, MenuId::Layer, MenuId::Catalog, MenuId::Help})
        add(place);
    settle(bar->actions());
}

/// Long names are for menus.
static void shortenNames(const Actions &actions)
{
    actions[ActionId::NewProfile]->setIconText(Menus::tr("New"));
    actions[ActionId::Open]->setIconText(Menus::tr("Open"));
    actions[ActionId::Save]->setIconText(withoutMnemonic(actions[ActionId::Save]->text()));
    actions[ActionId::AddPack]->setIconText(Menus::tr("Pack"));
    actions[ActionId::AddChart]->setIconText(Menus::tr("Helm chart"));
    actions[ActionId::NewManifestLayer]->setIconText(Menus::tr("Manifest"));
    actions[ActionId::GoToPlace]->setIconText(withoutMnemonic(actions[ActionId::GoToPlace]->text()));
}

static void addExportButton(QToolBar *bar, QMenu *exportMenu)
{
    auto *button = new PrimaryButton(Menus::tr("Export"), "export"_L1);
    button->setToolTip(Menus::tr("Write the profile as JSON, YAML, a folder or an archive"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(exportMenu);
    bar->addWidget(button);
}

void Menus::addToolBar(QMainWindow *window, const Actions &actions)
{
    QToolBar *bar = window->addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContentsMargins(8, 4, 8, 5);
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            bar->addAction(actions[id]);
    };
    add({ActionId::NewProfile, ActionId::Open, ActionId::Save});
    bar->addSeparator();
    add({ActionId::Undo, ActionId::Redo});
    bar->addSeparator();
    add({ActionId::AddPack, ActionId::AddChart, ActionId::NewManifestLayer});
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(actions[id])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    shortenNames(actions);

    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(actions[ActionId::GoToPlace]);
    addExportButton(bar, window->menuBar()->findChild<QMenu *>(u"export"_s));
}

} // namespace Layerwright
