// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QInputDialog;
class QWidget;

namespace Layerwright {

class CheckpointsDialog;
class MainWindow;

/// What a window does with the checkpoints of its document: sets one, and shows them.
class CheckpointActions final : public QObject
{
    Q_OBJECT

public:
    explicit CheckpointActions(MainWindow *window);

    /// Asks for a name over that widget. Dialogs go with the document.
    QInputDialog *askForName(QWidget *over);
    CheckpointsDialog *showCheckpoints();

private:
    void set(const QString &name);

    MainWindow *m_window;
};

} // namespace Layerwright
