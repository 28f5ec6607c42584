// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/navigationhistory.h"

#include "gui/editor/editorpane.h"

#include <QScopedValueRollback>
#include <QTextBlock>

namespace Layerwright {

static constexpr int linesOfAWalk = 10;
static constexpr qsizetype mostPlaces = 100;

NavigationHistory::NavigationHistory(ProfileDocument *document, EditorPane *pane)
    : QObject(pane)
    , m_document(document)
    , m_pane(pane)
{
    connect(pane->editor(), &QPlainTextEdit::cursorPositionChanged, this, &NavigationHistory::onCursorMoved);
    connect(pane, &EditorPane::currentTextChanged, this, &NavigationHistory::onCursorMoved);
    connect(document, &ProfileDocument::textChanged, this, &NavigationHistory::onTextChanged);
}

NavigationHistory::Place NavigationHistory::here() const
{
    const YamlEditor *editor = m_pane->editor();
    return {editor->textId(), editor->byteAt(editor->textCursor().position())};
}

void NavigationHistory::onCursorMoved()
{
    const Place place = here();
    const int line = m_pane->editor()->textCursor().blockNumber();
    const bool isJump = place.text != m_last.text || std::abs(line - m_lastLine) > linesOfAWalk;
    if (isJump && !m_isGoing && !m_last.text.isNull() && !place.text.isNull()) {
        m_behind.append(m_last);
        if (m_behind.size() > mostPlaces)
            m_behind.removeFirst();
        m_ahead.clear();
    }
    if (place.text.isNull())
        return;
    m_last = place;
    m_lastLine = line;
    if (isJump)
        emit changed();
}

void NavigationHistory::onTextChanged(TextId id, Span span, const QByteArray &text)
{
    const auto move = [&](Place &place) {
        if (place.text == id)
            place.offset = movedBy({place.offset, place.offset}, span, text.size()).begin;
    };
    std::ranges::for_each(m_behind, move);
    std::ranges::for_each(m_ahead, move);
    move(m_last);
}

void NavigationHistory::go(QList<Place> &from, QList<Place> &to)
{
    const QScopedValueRollback going(m_isGoing, true);
    while (!from.isEmpty()) {
        const Place place = from.takeLast();
        if (!m_document->contains(place.text))
            continue;
        to.append(m_last);
        m_pane->goTo(place.text, {place.offset, place.offset});
        break;
    }
    emit changed();
}

} // namespace Layerwright
