// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QUndoCommand;
class QUndoStack;

namespace Layerwright {

/// Tells undo and redo from the pushing of a new step, which QUndoStack does not.
class UndoWatch final : public QObject
{
    Q_OBJECT

public:
    explicit UndoWatch(QUndoStack *stack);

signals:
    void undoneOrRedone();
    void pushed();

private:
    void onIndexChanged(int index);

    QUndoStack *m_stack;
    int m_index;
    const QUndoCommand *m_next; // only compared
};

} // namespace Layerwright
