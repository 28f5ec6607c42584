// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

namespace Layerwright {

/// The main window over one profile document.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
};

} // namespace Layerwright
