// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/linkpointer.h"

#include "gui/editor/yamleditor.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace Layerwright {

LinkPointer::LinkPointer(YamlEditor *editor, std::function<Span(qsizetype)> linkAt)
    : QObject(editor)
    , m_editor(editor)
    , m_linkAt(std::move(linkAt))
{
    editor->viewport()->installEventFilter(this);
    editor->installEventFilter(this);
}

/// Shows the link at the place; false where there is none.
bool LinkPointer::point(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    const bool asks = modifiers == Qt::ControlModifier && m_editor->viewport()->rect().contains(at);
    const Span link = asks ? m_linkAt(m_editor->byteAt(m_editor->cursorForPosition(at).position())) : Span();
    if (link.isEmpty() && m_editor->link().isEmpty())
        return false;
    m_editor->setLink(link);
    m_editor->viewport()->setCursor(link.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    return !link.isEmpty();
}

bool LinkPointer::eventFilter(QObject *watched, QEvent *event)
{
    if (!qobject_cast<YamlEditor *>(parent())) // the last events of one that is going
        return false;
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto *move = static_cast<QMouseEvent *>(event);
        return move->buttons() == Qt::NoButton && point(move->position().toPoint(), move->modifiers());
    }
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPress = event->type() == QEvent::KeyPress;
        if (key->key() == Qt::Key_Control)
            point(m_editor->viewport()->mapFromGlobal(QCursor::pos()),
                  isPress ? Qt::ControlModifier : Qt::NoModifier);
        break;
    }
    case QEvent::Leave:
        m_editor->setLink({});
        break;
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QPoint at = press->position().toPoint();
        if (press->button() != Qt::LeftButton || !point(at, press->modifiers()))
            break;
        const qsizetype offset = m_editor->byteAt(m_editor->cursorForPosition(at).position());
        m_editor->setLink({});
        emit clicked(offset);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Layerwright
