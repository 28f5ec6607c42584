// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Layerwright {

class MainWindow;
class Windows;

/// Starts the guided tour from a window: with a copy of the sample, in this window where it is empty, else in
/// another one. Nothing that is open is touched.
class GuideActions final : public QObject
{
    Q_OBJECT

public:
    GuideActions(MainWindow *window, Windows *windows);

private:
    void start();

    MainWindow *m_window;
    Windows *m_windows;
};

} // namespace Layerwright
