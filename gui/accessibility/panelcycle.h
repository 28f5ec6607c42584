// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace Layerwright {

class Actions;

/// The way from panel to panel with one key, in the order in which they stand, the text among them: out of
/// places too where Tab is a letter, as in the editor.
class PanelCycle final : public QObject
{
    Q_OBJECT

public:
    PanelCycle(QMainWindow *window, Actions *actions);

private:
    void step(int by);

    QMainWindow *m_window;
    Actions *m_actions;
};

} // namespace Layerwright
