// SPDX-License-Identifier: Apache-2.0
#include "gui/resolved/resolvedview.h"

#include "gui/editor/linkpointer.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

using State = FilledTemplate::State;

ResolvedView::ResolvedView(QWidget *parent)
    : QWidget(parent)
{
    m_shown.insertLayer(0, m_shown.identified({}));
    m_shownId = {m_shown.layerId(0), 0};
    m_view = new YamlEditor(&m_shown, this);
    m_view->setAccessibleName(tr("Resolved text"));
    m_view->setMatchColor(&Colors::expression);
    m_view->setAccessibleDescription({});
    m_view->setTabChangesFocus(true);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &QPlainTextEdit::cursorPositionChanged, this, &ResolvedView::cursorMoved);
    connect(m_view, &YamlEditor::contextMenuWanted, this, &ResolvedView::fillMenu);
    const auto *links = new LinkPointer(m_view, [this](qsizetype target) { return linkAt(target); });
    connect(links, &LinkPointer::clicked, this,
            [this](qsizetype target) { emit sourceWanted(m_resolved.sourceOf(target)); });
}

ResolvedView::~ResolvedView()
{
    delete m_view; // it looks at the document
}

void ResolvedView::show(const ResolvedText &resolved, TextId of)
{
    m_resolved = resolved;
    showText(resolved.text, of);
    markTemplates();
    emit cursorMoved();
}

/// Another text comes with the place where it was left; a change of the same one touches what it changes.
void ResolvedView::showText(const QByteArray &text, TextId of)
{
    const bool isOther = of != m_of || m_view->textId().isNull();
    if (isOther && !m_of.isNull())
        m_states.insert(m_of, m_view->state());
    if (isOther)
        m_view->showText({});
    for (const TextEdit &edit : smallestEdit(m_shown.text(m_shownId), text))
        m_shown.replaceText(m_shownId, edit.span, edit.text);
    if (!isOther)
        return;
    m_of = of;
    m_view->showText(m_shownId);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->restore(m_states.value(of));
}

void ResolvedView::markTemplates()
{
    QList<Span> filled;
    QList<Finding> notes;
    for (const FilledTemplate &one : m_resolved.templates) {
        filled.append(one.target);
        if (one.state != State::Filled)
            notes.append({one.state == State::Assumed ? Severity::Information : Severity::Warning,
                          {},
                          one.why,
                          one.target,
                          {},
                          {}});
    }
    notes += m_resolved.problems;
    std::ranges::stable_sort(notes, {}, [](const Finding &note) { return note.span.begin; });
    m_view->setMatches(filled);
    m_view->setFindings(notes);
}

QString ResolvedView::lineNote() const
{
    const QTextBlock block = m_view->textCursor().block();
    const qsizetype begin = m_view->byteAt(block.position());
    const qsizetype end = m_view->byteAt(block.position() + block.length() - 1);
    QStringList notes;
    for (const Finding &note : m_view->findings())
        if (note.span.begin >= begin && note.span.begin <= end && !notes.contains(note.message))
            notes.append(note.message);
    return notes.join(u' ');
}

void ResolvedView::follow(qsizetype source)
{
    const qsizetype target = m_resolved.targetOf(source);
    m_view->goTo({target, target});
}

qsizetype ResolvedView::sourcePlace() const
{
    return m_resolved.sourceOf(m_view->byteAt(m_view->textCursor().position()));
}

void ResolvedView::goToNextUnresolved()
{
    const qsizetype cursor = m_view->selectedSpan().begin;
    const FilledTemplate *next = nullptr;
    for (const FilledTemplate &one : m_resolved.templates) {
        if (one.state != State::Unresolved)
            continue;
        if (!next)
            next = &one; // after the last one comes the first
        if (one.target.begin > cursor) {
            next = &one;
            break;
        }
    }
    if (next)
        m_view->goTo(next->target);
    m_view->setFocus(Qt::OtherFocusReason);
}

/// What was filled in, or else the line: each leads to its source.
Span ResolvedView::linkAt(qsizetype target) const
{
    for (const FilledTemplate &one : m_resolved.templates)
        if (one.target.contains(target))
            return one.target;
    const TextLines lines = m_view->lines();
    return lines.span(lines.lineAt(target));
}

void ResolvedView::fillMenu(QMenu *menu)
{
    menu->addAction(tr("&Go to Source"), this, [this] { emit sourceWanted(sourcePlace()); });
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("&Copy"), m_view, &QPlainTextEdit::copy);
    copy->setEnabled(m_view->textCursor().hasSelection());
    menu->addAction(tr("Select &All"), m_view, &QPlainTextEdit::selectAll);
}

/// Return and F12 go to the source, Escape back to where one was in it.
bool ResolvedView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F12:
        emit sourceWanted(sourcePlace());
        return true;
    case Qt::Key_Escape:
        emit left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace Layerwright
