// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/folding.h"
#include "gui/editor/gutter.h"
#include "gui/editor/lineedits.h"
#include "gui/editor/yamleditor.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include "gui/editor/editorpainter.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

void YamlEditor::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QAbstractTextDocumentLayout::PaintContext context = getPaintContext();
    EditorPainter(*this, painter, context).paint(event->rect());
}

void YamlEditor::changeEvent(QEvent *event)
{
    TextView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

void YamlEditor::resizeEvent(QResizeEvent *event)
{
    TextView::resizeEvent(event);
    m_gutter->updateWidth();
}

void YamlEditor::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        TextView::wheelEvent(event);
        return;
    }
    if (const int delta = event->angleDelta().y())
        zoom(delta > 0 ? 1 : -1);
    event->accept();
}

void YamlEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly() || !handleKey(event))
        TextView::keyPressEvent(event);
}

bool YamlEditor::handleCommandKey(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (keysAreActions() || modifiers != Qt::AltModifier)
        return false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        offerFixes();
    else if (event->key() == Qt::Key_Up)
        moveLinesUp();
    else if (event->key() == Qt::Key_Down)
        shift ? duplicateLines() : moveLinesDown();
    else
        return false;
    return true;
}

bool YamlEditor::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (handleCommandKey(event))
        return true;
    if (isEnter && modifiers == Qt::NoModifier)
        insertNewLine();
    else if (event->key() == Qt::Key_Backtab)
        outdent();
    else if (event->key() == Qt::Key_Tab && modifiers == Qt::NoModifier)
        textCursor().hasSelection() ? indent() : insertIndentation();
    else if (event->matches(QKeySequence::MoveToStartOfLine) ||
             event->matches(QKeySequence::SelectStartOfLine))
        goToLineStart(shift);
    else if (event->key() == Qt::Key_Backspace && modifiers == Qt::NoModifier)
        return eraseIndentation();
    else
        return modifiers == Qt::NoModifier && surroundSelection(event->text());
    return true;
}

void YamlEditor::insertNewLine()
{
    const TextEdit edit = newLine(lines(), selectedSpan(), m_indentationWidth);
    apply({edit}, tr("new line"));
    const qsizetype end = edit.span.begin + edit.text.size();
    select({end, end});
    ensureCursorVisible();
}

void YamlEditor::insertIndentation()
{
    QTextCursor cursor = textCursor();
    const int missing = m_indentationWidth - cursor.positionInBlock() % m_indentationWidth;
    cursor.insertText(QString(missing, u' '));
}

bool YamlEditor::eraseIndentation()
{
    QTextCursor cursor = textCursor();
    const Span spaces = indentationBefore(lines(), byteAt(cursor.position()), m_indentationWidth);
    if (cursor.hasSelection() || spaces.length() < 2)
        return false;
    cursor.setPosition(cursor.position() - static_cast<int>(spaces.length()), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    return true;
}

/// A quote or bracket typed over a selection within one line goes around it.
bool YamlEditor::surroundSelection(const QString &typed)
{
    static constexpr QStringView openers = u"\"'[{(";
    static constexpr QStringView closers = u"\"']})";
    const Span span = selectedSpan();
    if (span.isEmpty() || typed.size() != 1 || !openers.contains(typed.front()) ||
        lines().lineAt(span.begin) != lines().lineAt(span.end))
        return false;
    const QByteArray before = typed.toUtf8();
    const QByteArray after = QString(closers[openers.indexOf(typed.front())]).toUtf8();
    apply({{{span.begin, span.begin}, before}, {{span.end, span.end}, after}}, tr("surround"));
    select({span.begin + 1, span.end + 1});
    return true;
}

/// To the first character, and when there already, to the start of the line.
void YamlEditor::goToLineStart(bool select)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QString text = block.text();
    int first = 0;
    while (first < text.size() && text[first].isSpace())
        ++first;
    const int column = cursor.positionInBlock() == first ? 0 : first;
    cursor.setPosition(block.position() + column, select ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    profile()->endTypingBurst();
}

QTextBlock YamlEditor::foldHintAt(const QPointF &position) const
{
    QTextBlock found;
    visitVisible([&](const QTextBlock &block, const QRectF &rect) {
        if (Folding::isFolded(block) && foldHintRect(block, rect).contains(position))
            found = block;
        return rect.bottom() <= position.y();
    });
    return found;
}

void YamlEditor::mouseReleaseEvent(QMouseEvent *event)
{
    TextView::mouseReleaseEvent(event);
    const QTextBlock folded = foldHintAt(event->position());
    if (event->button() == Qt::LeftButton && folded.isValid() && !textCursor().hasSelection())
        m_folding->setFolded(folded, false);
}

bool YamlEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        const bool isOnHint = foldHintAt(move->position()).isValid();
        viewport()->setCursor(isOnHint ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
    if (event->type() != QEvent::ToolTip)
        return TextView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = helpAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

/// What was found in the line, and what is known about the word that the pointer is on.
QString YamlEditor::helpAt(const QPoint &position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    const QString found = findingsText(cursor.blockNumber());
    const bool isOnWord =
        (cursorRect(cursor).center() - position).manhattanLength() < 2 * fontMetrics().height();
    const QString known =
        m_documentation && isOnWord ? m_documentation(byteAt(cursor.position())) : QString();
    return found.isEmpty() || known.isEmpty() ? found + known : found + u"<hr>"_s + known;
}

void YamlEditor::showDocumentation()
{
    const QString known = m_documentation ? m_documentation(byteAt(textCursor().position())) : QString();
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()),
                       known.isEmpty() ? tr("Nothing is known about this place.") : known, viewport(), {},
                       60'000);
}

QString YamlEditor::findingsText(int line) const
{
    QString text;
    const Span span = lines().span(line);
    for (const Finding &finding : m_findings) {
        if (finding.span.begin >= span.begin && finding.span.begin <= span.end)
            text += u"<p>%1</p>"_s.arg(finding.message.toHtmlEscaped());
    }
    return text;
}

QList<Finding> YamlEditor::findingsAt(qsizetype byte) const
{
    QList<Finding> at;
    QList<Finding> onLine;
    const Span line = lines().span(lines().lineAt(byte));
    for (const Finding &finding : m_findings) {
        if (finding.span.begin <= byte && byte <= finding.span.end)
            at.append(finding);
        else if (finding.span.begin >= line.begin && finding.span.begin <= line.end)
            onLine.append(finding);
    }
    return at.isEmpty() ? onLine : at;
}

void YamlEditor::applyFix(const Fix &fix)
{
    const qsizetype cursor = movedOffset(byteAt(textCursor().position()), fix.edits);
    apply(fix.edits, fix.title);
    select({cursor, cursor});
}

void YamlEditor::addFixActions(QMenu *menu, qsizetype byte)
{
    for (const Finding &finding : findingsAt(byte)) {
        for (const Fix &fix : finding.fixes)
            menu->addAction(fix.title, this, [this, fix] { applyFix(fix); });
    }
}

void YamlEditor::offerFixes()
{
    QMenu menu(this);
    addFixActions(&menu, byteAt(textCursor().position()));
    if (menu.isEmpty()) {
        tell(tr("Nothing to fix here."));
        return;
    }
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void YamlEditor::tell(const QString &text)
{
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()),
                       Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), viewport());
}

/// Of the place that was clicked, unless it is in the selection; opened by a key, of the cursor's place.
void YamlEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const qsizetype byte = byteAt(cursorForPosition(event->pos()).position());
    if (event->reason() == QContextMenuEvent::Mouse && !selectedSpan().contains(byte))
        select({byte, byte});
    QMenu menu(this);
    addFixActions(&menu, byteAt(textCursor().position()));
    if (!menu.isEmpty())
        menu.addSeparator();
    emit contextMenuWanted(&menu);
    menu.exec(event->reason() == QContextMenuEvent::Mouse
                  ? event->globalPos()
                  : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

} // namespace Layerwright
