// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace Layerwright {

class MainWindow;
class Windows;

/// The files that were open last, as a menu that is filled when it opens.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    RecentMenu(MainWindow *window, Windows *windows);

private:
    void fill();

    MainWindow *m_window;
    Windows *m_windows;
};

} // namespace Layerwright
