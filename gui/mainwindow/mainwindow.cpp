// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/mainwindow.h"

namespace Layerwright {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
}

} // namespace Layerwright
