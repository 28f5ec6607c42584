// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/autocompletion.h"

#include "gui/editor/completionpopup.h"
#include "gui/editor/lineedits.h"
#include "gui/editor/yamleditor.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Layerwright {

AutoCompletion::AutoCompletion(YamlEditor *editor, KnowledgeFinder *knowledge)
    : QObject(editor)
    , m_editor(editor)
    , m_knowledge(knowledge)
    , m_popup(new CompletionPopup(editor))
    , m_job([this](const CompletionList &list) { show(list); })
{
    editor->installEventFilter(this);
    connect(editor, &TextView::bytesChanged, this, &AutoCompletion::onBytesChanged);
    connect(editor, &TextView::textShown, this, &AutoCompletion::close);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &AutoCompletion::follow);
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, m_popup, &QWidget::hide);
    connect(m_popup, &CompletionPopup::clicked, this, &AutoCompletion::accept);
}

qsizetype AutoCompletion::cursorByte() const
{
    return m_editor->byteAt(m_editor->textCursor().position());
}

bool AutoCompletion::isOpen() const
{
    return m_popup->isVisible();
}

void AutoCompletion::close()
{
    m_asked = -1;
    m_popup->hide();
}

void AutoCompletion::complete()
{
    if (!m_editor->isReadOnly())
        ask(Reason::Asked);
}

void AutoCompletion::ask(Reason reason)
{
    m_reason = reason;
    m_asked = cursorByte();
    const TextKind kind = m_editor->textId().manifest == 0 ? TextKind::Values : TextKind::Manifest;
    m_job.start([text = m_editor->bytes(), offset = m_asked, knowledge = m_knowledge->knowledge(),
                 kind](QPromise<CompletionList> &promise) {
        promise.addResult(completions(text, offset, knowledge, kind));
    });
}

/// What was typed meanwhile is in m_grown, as long as it went on the word.
void AutoCompletion::show(const CompletionList &list)
{
    if (m_asked < 0 || m_editor->isReadOnly() || !m_editor->hasFocus())
        return;
    const qsizetype moved = cursorByte() - m_asked;
    m_asked = -1;
    m_list = list;
    m_grown = moved;
    m_isChosen = m_reason == Reason::Asked;
    if (list.isEmpty() || moved < 0 || cursorByte() < list.word.begin) {
        m_popup->hide();
        if (m_reason == Reason::Asked)
            QToolTip::showText(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()),
                               tr("Nothing is known that could stand here."), m_editor->viewport());
        return;
    }
    m_popup->setItems(list.items);
    const QString word = typed();
    const bool isComplete =
        m_reason != Reason::Asked && m_popup->filter(word) && m_popup->labels() == QStringList(word);
    if (!m_popup->filter(word) || isComplete) {
        m_popup->hide();
        return;
    }
    QTextCursor begin = m_editor->textCursor();
    begin.setPosition(m_editor->positionAt(list.word.begin));
    const QRect rect = m_editor->cursorRect(begin);
    m_popup->showAt({m_editor->viewport()->mapToGlobal(rect.topLeft()), rect.size()});
}

QString AutoCompletion::typed() const
{
    const qsizetype begin = m_list.word.begin;
    return QString::fromUtf8(m_editor->lines().bytes({begin, std::max(begin, cursorByte())}));
}

bool AutoCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        QToolTip::hideText(); // it speaks of the place as it was
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        close();
    } else if (event->type() == QEvent::Resize) {
        m_popup->hide();
    } else if (event->type() == QEvent::ShortcutOverride && isOpen()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) { // before anything else that Escape closes
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
        if (isOpen() && handleKey(key->key(), modifiers))
            return true;
        m_isTyping = modifiers == Qt::NoModifier && !key->text().isEmpty() && key->text().front().isPrint();
        if (m_isTyping)
            QMetaObject::invokeMethod(this, &AutoCompletion::afterTyping, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

bool AutoCompletion::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier)
        return false;
    const bool isArrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (isArrow) {
        m_isChosen = true;
        const int direction = key == Qt::Key_Up || key == Qt::Key_PageUp ? -1 : 1;
        key == Qt::Key_Up || key == Qt::Key_Down ? m_popup->step(direction) : m_popup->page(direction);
    } else if (key == Qt::Key_Tab || (m_isChosen && (key == Qt::Key_Return || key == Qt::Key_Enter))) {
        accept();
    } else if (key == Qt::Key_Escape) {
        close();
    } else {
        return false;
    }
    return true;
}

/// The list holds as long as only the word changes.
void AutoCompletion::onBytesChanged(Span span, qsizetype inserted)
{
    if (!isOpen())
        return;
    if (span.begin < word().begin || span.end > word().end)
        close();
    else
        m_grown += inserted - span.length();
}

void AutoCompletion::follow()
{
    if (!isOpen())
        return;
    const qsizetype at = cursorByte();
    if (at < word().begin || at > word().end || !m_popup->filter(typed()))
        close();
}

void AutoCompletion::afterTyping()
{
    m_isTyping = false;
    const qsizetype at = cursorByte();
    const QByteArrayView before = m_editor->lines().all().first(at);
    const bool isTemplateStep = before.endsWith('.') || before.endsWith("{{") || before.endsWith("| ");
    const bool isAsking = m_asked >= 0;
    if (m_whileTyping && !m_editor->isReadOnly() && (!isOpen() || isTemplateStep) && !isAsking &&
        isWorthAsking())
        ask(Reason::Typed);
}

/// Told from the line before the cursor alone: behind a letter of a word, or within a template.
bool AutoCompletion::isWorthAsking() const
{
    const TextLines lines = m_editor->lines();
    const qsizetype at = cursorByte();
    const Span line = lines.span(lines.lineAt(at));
    const QByteArrayView before = lines.bytes({line.begin, at});
    const qsizetype open = before.lastIndexOf(QByteArrayView("{{"));
    const bool isInTemplate = open >= 0 && !before.sliced(open).contains("}}");
    const bool isComment = before.trimmed().startsWith('#') || before.contains(" #");
    if (before.isEmpty() || (isComment && !isInTemplate))
        return false;
    const auto last = static_cast<uchar>(before.back());
    const bool isLetter = std::isalnum(last) != 0 || last == '_' || last == '*' || last >= 0x80U;
    return isInTemplate ? isLetter || before.endsWith('.') || before.endsWith("{{") || before.endsWith("| ")
                        : isLetter;
}

void AutoCompletion::accept()
{
    if (!isOpen() || m_popup->isEmpty())
        return;
    const Completion item = m_popup->current();
    const QList<TextEdit> edits = editsInGrownWord(item, m_list.word, m_grown);
    close();
    m_editor->apply(edits, tr("complete %1").arg(item.label));
    m_editor->select(item.selection);
    m_editor->ensureCursorVisible();
    if (item.asksAgain)
        ask(Reason::Accepted);
}

} // namespace Layerwright
