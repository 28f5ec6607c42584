// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/paletteactions.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/palette/choicepopup.h"
#include "gui/palette/placelist.h"

#include <QMenuBar>
#include <QUndoStack>

namespace Layerwright {

PaletteActions::PaletteActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_places(new PlaceList(window, windows, this))
{
    const Actions &actions = window->actions();
    connect(actions[ActionId::CommandPalette], &QAction::triggered, this, &PaletteActions::showCommands);
    connect(actions[ActionId::GoToPlace], &QAction::triggered, this, &PaletteActions::showPlaces);
    connect(m_places, &PlaceList::grown, this, [this] {
        if (m_showsPlaces && m_popup->isVisible())
            m_popup->setChoices(m_places->choices());
    });
}

ChoicePopup *PaletteActions::popup()
{
    if (!m_popup) {
        m_popup = new ChoicePopup(m_window);
        connect(m_popup, &ChoicePopup::typed, this, &PaletteActions::onTyped);
        connect(m_popup, &ChoicePopup::chosen, this, &PaletteActions::choose);
    }
    return m_popup;
}

void PaletteActions::showCommands()
{
    m_showsPlaces = false;
    m_commands = CommandList(m_window->menuBar(), m_window->actions()[ActionId::CommandPalette]);
    popup()->open({tr("Command"), tr("Find command"), tr("Commands"), tr("No command is like “%1”.")},
                  m_commands.choices());
}

/// What is shown ends with a change of the profile: the places would be others.
void PaletteActions::showPlaces()
{
    m_showsPlaces = true;
    m_places->refresh();
    connect(m_window->document()->undoStack(), &QUndoStack::indexChanged, popup(), &ChoicePopup::giveUp,
            Qt::UniqueConnection);
    popup()->open({tr("Place"), tr("Go to layer, manifest, variable, key, window or file"), tr("Places"),
                   tr("Nothing here is called “%1”.")},
                  m_places->choices());
}

/// Keys of other texts are looked for where those of this one do not fit.
void PaletteActions::onTyped()
{
    const ChoiceListModel *model = m_popup->model();
    if (m_showsPlaces && !model->typed().isEmpty() && model->typed().front().isLetter() && !model->hasFirst())
        m_places->lookElsewhere();
}

void PaletteActions::choose(int number)
{
    if (m_showsPlaces)
        m_places->go(number);
    else
        m_commands.run(number);
}

} // namespace Layerwright
