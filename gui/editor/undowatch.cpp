// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/undowatch.h"

#include <QUndoStack>

namespace Layerwright {

UndoWatch::UndoWatch(QUndoStack *stack)
    : m_stack(stack)
    , m_index(stack->index())
    , m_next(stack->command(m_index))
{
    connect(stack, &QUndoStack::indexChanged, this, &UndoWatch::onIndexChanged);
}

void UndoWatch::onIndexChanged(int index)
{
    const bool undone = index < m_index;
    const bool redone = index > m_index && m_next && m_stack->command(m_index) == m_next;
    m_index = index;
    m_next = m_stack->command(index);
    if (undone || redone)
        emit undoneOrRedone();
    else
        emit pushed();
}

} // namespace Layerwright
