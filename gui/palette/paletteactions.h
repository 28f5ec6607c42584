// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/palette/commandlist.h"

namespace Layerwright {

class ChoicePopup;
class MainWindow;
class PlaceList;
class Windows;

/// The command palette of a window, and the way to its places: one pop-up for both.
class PaletteActions final : public QObject
{
    Q_OBJECT

public:
    PaletteActions(MainWindow *window, Windows *windows);

private:
    ChoicePopup *popup();
    void showCommands();
    void showPlaces();
    void onTyped();
    void choose(int number);

    MainWindow *m_window;
    ChoicePopup *m_popup = nullptr; // until it is asked for
    PlaceList *m_places;
    CommandList m_commands;
    bool m_showsPlaces = false;
};

} // namespace Layerwright
