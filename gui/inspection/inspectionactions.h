// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Layerwright {

class InspectionDialog;
class MainWindow;
class Windows;

/// File › What a File Holds: looks at any file without opening it.
class InspectionActions final : public QObject
{
    Q_OBJECT

public:
    InspectionActions(MainWindow *window, Windows *windows);

    /// The page over the window, which goes when it is closed; what the user wants of it is opened.
    static InspectionDialog *show(const QString &path, MainWindow *over, Windows *windows);

private:
    void ask();

    MainWindow *m_window;
    Windows *m_windows;
};

} // namespace Layerwright
