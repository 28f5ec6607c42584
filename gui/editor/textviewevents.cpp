// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/linetext.h"
#include "gui/editor/textview.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>
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

/// The place on the text of the row that holds `place`: QPlainTextEdit takes the room between two lines for
/// the end of the upper one.
QPointF TextView::onText(const QPointF &place) const
{
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingRect(block).translated(offset);
        offset.ry() += rect.height();
        if (!block.isVisible() || place.y() >= rect.bottom())
            continue;
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QRectF line = layout->lineAt(i).rect().translated(rect.topLeft());
            if (place.y() < line.bottom() + lineRoom() / 2 || i + 1 == layout->lineCount())
                return {place.x(), line.center().y()};
        }
    }
    return place;
}

bool TextView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!viewport()->rect().contains(mouse->position().toPoint()))
            break;
        QMouseEvent moved(mouse->type(), onText(mouse->position()), mouse->scenePosition(),
                          mouse->globalPosition(), mouse->button(), mouse->buttons(), mouse->modifiers(),
                          mouse->pointingDevice());
        moved.setTimestamp(mouse->timestamp());
        const bool done = QPlainTextEdit::viewportEvent(&moved);
        event->setAccepted(moved.isAccepted());
        return done;
    }
    default:
        break;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    const QTextCursor before = textCursor();
    const int revision = document()->revision();
    if (isUndoOrRedo(event) && m_keysAreActions)
        event->ignore();
    else if (event->matches(QKeySequence::Undo))
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
    const qsizetype to = byteAt(cursorForPosition(onText(event->position()).toPoint()).position());
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
