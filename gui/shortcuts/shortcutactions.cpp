// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcutactions.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/shortcuts/shortcutsdialog.h"
#include "gui/shortcuts/shortcutsheet.h"

namespace Layerwright {

ShortcutActions::ShortcutActions(MainWindow *window, Shortcuts *shortcuts)
    : QObject(window)
    , m_window(window)
    , m_shortcuts(shortcuts)
{
    connect(window->actions()[ActionId::KeyboardShortcuts], &QAction::triggered, this,
            &ShortcutActions::showShortcuts);
    connect(window->actions()[ActionId::ShortcutSheet], &QAction::triggered, this,
            [this] { showSheet(m_window); });
}

ShortcutsDialog *ShortcutActions::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_shortcuts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutsDialog::sheetWanted, this, [this, dialog] { showSheet(dialog); });
    dialog->open();
    return dialog;
}

ShortcutSheet *ShortcutActions::showSheet(QWidget *over)
{
    auto *sheet = new ShortcutSheet(m_shortcuts, over);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
    return sheet;
}

} // namespace Layerwright
