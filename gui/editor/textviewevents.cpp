// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/linetext.h"
#include "gui/editor/textview.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Layerwright {

static bool isUndoOrRedo(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

/// QPlainTextEdit claims Undo and Redo before any action of the window, even with its own undo off.
bool TextView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    const QTextCursor before = textCursor();
    const int revision = document()->revision();
    if (event->matches(QKeySequence::Undo))
        m_profile->undoStack()->undo();
    else if (event->matches(QKeySequence::Redo))
        m_profile->undoStack()->redo();
    else
        QPlainTextEdit::keyPressEvent(event);
    if (revision == document()->revision() && before != textCursor())
        m_profile->endTypingBurst();
}

void TextView::mousePressEvent(QMouseEvent *event)
{
    m_profile->endTypingBurst();
    QPlainTextEdit::mousePressEvent(event);
}

void TextView::focusOutEvent(QFocusEvent *event)
{
    m_profile->endTypingBurst();
    QPlainTextEdit::focusOutEvent(event);
}

QMimeData *TextView::createMimeDataFromSelection() const
{
    const Span span = selectedSpan();
    const QByteArray text = bytes();
    QString shown = shownLines(QByteArrayView(text).sliced(span.begin, span.length()));
    auto *mime = new QMimeData;
    mime->setText(shown.replace(QChar(QChar::ParagraphSeparator), u'\n'));
    return mime;
}

/// Files are for the window to open.
bool TextView::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void TextView::insertFromMimeData(const QMimeData *source)
{
    if (canInsertFromMimeData(source))
        insertText(source->text(), tr("paste"));
}

void TextView::dropEvent(QDropEvent *event)
{
    QDragLeaveEvent leave; // takes away the cursor that showed where the text would go
    QPlainTextEdit::dragLeaveEvent(&leave);
    if (isReadOnly() || !canInsertFromMimeData(event->mimeData()))
        return;
    const qsizetype to = byteAt(cursorForPosition(event->position().toPoint()).position());
    if (event->source() == viewport() && event->proposedAction() == Qt::MoveAction) {
        moveSelection(to);
    } else {
        select({to, to});
        insertText(event->mimeData()->text(), tr("drop"));
    }
    event->acceptProposedAction();
    setFocus();
}

void TextView::moveSelection(qsizetype to)
{
    const Span from = selectedSpan();
    if (from.contains(to) || to == from.end || from.isEmpty())
        return;
    const QByteArray moved = bytes().mid(from.begin, from.length());
    const TextEdit removal{from, {}};
    const TextEdit insertion{{to, to}, moved};
    apply(to < from.begin ? QList{insertion, removal} : QList{removal, insertion}, tr("move text"));
    const qsizetype begin = to < from.begin ? to : to - moved.size();
    select({begin, begin + moved.size()});
}

} // namespace Layerwright
