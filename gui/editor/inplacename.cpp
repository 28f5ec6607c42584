// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/inplacename.h"

#include "gui/editor/yamleditor.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace Layerwright {

InPlaceName::InPlaceName(YamlEditor *editor, Span span, const QString &name, Change change)
    : QLineEdit(name, editor->viewport())
    , m_editor(editor)
    , m_span(span)
    , m_name(name)
    , m_change(std::move(change))
{
    setAccessibleName(tr("New name of %1").arg(name));
    setFont(editor->font());
    selectAll();
    connect(this, &QLineEdit::textChanged, this, &InPlaceName::place);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &InPlaceName::leave);
    connect(editor, &TextView::bytesChanged, this, &InPlaceName::leave);
    connect(editor, &TextView::textShown, this, &InPlaceName::leave);
    place();
    show();
    setFocus(Qt::PopupFocusReason);
}

/// Over the name, as wide as what is in it.
void InPlaceName::place()
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(m_editor->positionAt(m_span.begin));
    const QRect at = m_editor->cursorRect(cursor);
    const int width = fontMetrics().horizontalAdvance(text() + QStringLiteral("mmm"));
    const int height = sizeHint().height();
    setGeometry(at.left() - 6, at.center().y() - height / 2, std::max(width, 120), height);
}

void InPlaceName::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QLineEdit::keyPressEvent(event);
}

void InPlaceName::take()
{
    if (text() == m_name) {
        leave();
        return;
    }
    blockSignals(true);
    const QString refusal = m_change(text());
    blockSignals(false);
    if (refusal.isEmpty())
        leave();
    else
        QToolTip::showText(mapToGlobal(rect().bottomLeft()),
                           Qt::convertFromPlainText(refusal, Qt::WhiteSpaceNormal), this);
}

void InPlaceName::leave()
{
    if (!isVisible())
        return;
    const bool hadFocus = hasFocus();
    hide();
    deleteLater();
    if (hadFocus)
        m_editor->setFocus(Qt::PopupFocusReason);
}

void InPlaceName::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        leave();
}

} // namespace Layerwright
