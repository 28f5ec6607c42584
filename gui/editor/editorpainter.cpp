// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpainter.h"

#include "gui/editor/folding.h"
#include "gui/editor/linetext.h"
#include "gui/editor/yamleditor.h"
#include "gui/theme/tints.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Layerwright {

EditorPainter::EditorPainter(const YamlEditor &editor, QPainter &painter,
                             const QAbstractTextDocumentLayout::PaintContext &context)
    : m_editor(editor)
    , m_painter(painter)
    , m_context(context)
    , m_lines(editor.lines())
{
}

void EditorPainter::paint(const QRect &clip)
{
    m_painter.setPen(m_context.palette.color(QPalette::Text));
    m_editor.visitVisible([&](const QTextBlock &block, const QRectF &rect) {
        if (rect.top() > clip.bottom())
            return false;
        if (rect.bottom() >= clip.top()) {
            paintBehind(block, rect);
            block.layout()->draw(&m_painter, rect.topLeft(), {}, clip);
            paintOver(block, rect);
        }
        return true;
    });
}

void EditorPainter::paintBehind(const QTextBlock &block, const QRectF &rect)
{
    if (block == m_editor.textCursor().block())
        paintCurrentLine(rect);
    paintGuides(block, rect);
    paintMatches(block, rect);
    paintSelection(block, rect);
    paintBrackets(block, rect);
    m_painter.setPen(m_context.palette.color(QPalette::Text));
}

void EditorPainter::paintOver(const QTextBlock &block, const QRectF &rect)
{
    if (m_editor.showsWhitespace())
        paintWhitespace(block, rect);
    paintFindings(block, rect);
    paintLink(block, rect);
    if (Folding::isFolded(block))
        paintFoldHint(block, rect);
    paintCursor(block, rect);
    m_painter.setPen(m_context.palette.color(QPalette::Text));
}

void EditorPainter::paintCurrentLine(const QRectF &rect)
{
    const Colors &colors = m_editor.colors();
    QRectF line = rect;
    line.setLeft(0);
    line.setRight(m_editor.viewport()->width());
    m_painter.fillRect(line, Tints::touched(colors));
}

/// Vertical hairlines at each level within the indentation; a blank line takes part where the next has it.
void EditorPainter::paintGuides(const QTextBlock &block, const QRectF &rect)
{
    const auto spacesOf = [](const QString &text) {
        return std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; }) - text.begin();
    };
    QString text = block.text();
    qsizetype depth = spacesOf(text);
    constexpr int far = 50;
    QTextBlock next = block.next();
    for (int i = 0; depth == text.size() && next.isValid() && i < far; ++i, next = next.next()) {
        text = next.text();
        depth = std::max<qsizetype>(depth, spacesOf(text));
    }
    const qreal space = m_editor.fontMetrics().horizontalAdvance(u' ');
    const qreal left = rect.left() + m_editor.document()->documentMargin();
    m_painter.setPen(m_editor.colors().hairline);
    for (qsizetype column = m_editor.indentationWidth(); column < depth;
         column += m_editor.indentationWidth()) {
        const qreal x = std::floor(left + space * static_cast<qreal>(column)) + 0.5;
        m_painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

/// The rectangles of a range of columns, one for each row that the line takes up.
QList<QRectF> EditorPainter::rectsOf(const QTextBlock &block, const QRectF &rect, int from, int to) const
{
    QList<QRectF> rects;
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first > last || (first == last && from != to))
            continue;
        const qreal x1 = line.cursorToX(first);
        const qreal x2 = line.cursorToX(last);
        rects.append(
            QRectF(rect.left() + std::min(x1, x2), rect.top() + line.y(), std::abs(x2 - x1), line.height()));
    }
    return rects;
}

void EditorPainter::mark(const QList<QRectF> &rects, const QColor &color, Mark how)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(how == Mark::Frame ? QPen(color, 1) : QPen(Qt::NoPen));
    m_painter.setBrush(how == Mark::Fill ? QBrush(color) : QBrush(Qt::NoBrush));
    for (const QRectF &rect : rects)
        m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    m_painter.restore();
}

/// The columns at which a span begins and ends in a line, clipped to it.
int EditorPainter::columnsOf(const QTextBlock &block, Span span, int *end) const
{
    const Span line = m_lines.span(block.blockNumber());
    const QByteArrayView content = m_lines.bytes(line);
    *end = static_cast<int>(columnOfByte(content, std::clamp(span.end, line.begin, line.end) - line.begin));
    return static_cast<int>(columnOfByte(content, std::clamp(span.begin, line.begin, line.end) - line.begin));
}

void EditorPainter::paintMatches(const QTextBlock &block, const QRectF &rect)
{
    const Span line = m_lines.span(block.blockNumber());
    const QList<Span> &matches = m_editor.matches();
    const auto first = std::partition_point(matches.begin(), matches.end(),
                                            [line](Span match) { return match.end < line.begin; });
    const QColor color = m_editor.matchColor();
    for (auto match = first; match != matches.end() && match->begin <= line.end; ++match) {
        int to = 0;
        const int from = columnsOf(block, *match, &to);
        mark(rectsOf(block, rect, from, to), color, Mark::Fill);
    }
}

void EditorPainter::paintSelection(const QTextBlock &block, const QRectF &rect)
{
    const QTextCursor cursor = m_editor.textCursor();
    const int end = block.position() + block.length() - 1;
    if (!cursor.hasSelection() || cursor.selectionStart() > end || cursor.selectionEnd() < block.position())
        return;
    const int from = std::max(cursor.selectionStart() - block.position(), 0);
    const int to = std::min(cursor.selectionEnd(), end) - block.position();
    QList<QRectF> rects = from < to ? rectsOf(block, rect, from, to) : QList<QRectF>();
    if (cursor.selectionEnd() > end) { // the line end is selected, too
        const QTextLine last = block.layout()->lineAt(block.layout()->lineCount() - 1);
        const qreal x = rect.left() + last.cursorToX(block.length() - 1);
        const qreal width = m_editor.fontMetrics().horizontalAdvance(u' ');
        rects.append(QRectF(x, rect.top() + last.y(), width, last.height()));
    }
    const qreal half = m_editor.lineRoom() / 2;
    for (const QRectF &part : std::as_const(rects))
        m_painter.fillRect(part.adjusted(0, -half, 0, half),
                           Tints::selectedText(m_editor.colors(), m_editor.hasFocus()));
}

void EditorPainter::paintBrackets(const QTextBlock &block, const QRectF &rect)
{
    const QList<int> &brackets = m_editor.brackets();
    const QColor color = brackets.size() == 2 ? m_editor.colors().accent : m_editor.colors().error;
    for (const int position : brackets) {
        if (!block.contains(position))
            continue;
        const int column = position - block.position();
        mark(rectsOf(block, rect, column, column + 1), color, Mark::Frame);
    }
}

void EditorPainter::wave(const QRectF &rect, const QColor &color)
{
    constexpr qreal step = 2;
    const qreal bottom = std::floor(rect.bottom()) - 0.5;
    const qreal right = std::max(rect.right(), rect.left() + 3 * step);
    QPolygonF line;
    bool up = false;
    for (qreal x = rect.left(); x <= right; x += step, up = !up)
        line.append(QPointF(x, up ? bottom - step : bottom));
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(color, 1.2));
    m_painter.drawPolyline(line);
    m_painter.restore();
}

void EditorPainter::paintFindings(const QTextBlock &block, const QRectF &rect)
{
    const Span line = m_lines.span(block.blockNumber());
    for (const Finding &finding : m_editor.findings()) {
        if (finding.span.begin > line.end || finding.span.end < line.begin ||
            (finding.span.end == line.begin && !finding.span.isEmpty()))
            continue;
        int to = 0;
        const int from = columnsOf(block, finding.span, &to);
        for (const QRectF &part : rectsOf(block, rect, from, to))
            wave(part, m_editor.severityColor(finding.severity));
    }
}

void EditorPainter::paintLink(const QTextBlock &block, const QRectF &rect)
{
    const Span line = m_lines.span(block.blockNumber());
    const Span link = m_editor.link();
    if (link.isEmpty() || link.end <= line.begin || link.begin >= line.end)
        return;
    int to = 0;
    const int from = columnsOf(block, link, &to);
    for (const QRectF &word : rectsOf(block, rect, from, to))
        m_painter.fillRect(QRectF(word.left(), word.bottom() - 3, word.width(), 1.4),
                           m_editor.colors().accent);
}

void EditorPainter::paintWhitespace(const QTextBlock &block, const QRectF &rect)
{
    const QString text = block.text();
    m_painter.setPen(m_editor.colors().faint);
    for (int column = 0; column < text.size(); ++column) {
        if (!text[column].isSpace())
            continue;
        const QChar shown = text[column] == u' ' ? u'·' : text[column] == u'\t' ? u'→' : u'⍽';
        for (const QRectF &part : rectsOf(block, rect, column, column + 1))
            m_painter.drawText(part, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, shown);
    }
}

void EditorPainter::paintFoldHint(const QTextBlock &block, const QRectF &rect)
{
    QFont font = m_editor.font();
    font.setItalic(true);
    m_painter.save();
    m_painter.setFont(font);
    m_painter.setPen(m_editor.colors().comment);
    m_painter.drawText(m_editor.foldHintRect(block, rect),
                       Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_editor.foldHint(block));
    m_painter.restore();
}

void EditorPainter::paintCursor(const QTextBlock &block, const QRectF &rect)
{
    const QTextLayout *layout = block.layout();
    if (m_context.cursorPosition < -1) { // while an input method composes
        layout->drawCursor(&m_painter, rect.topLeft(),
                           layout->preeditAreaPosition() - (m_context.cursorPosition + 2),
                           m_editor.cursorWidth());
    } else if (block.contains(m_context.cursorPosition)) {
        layout->drawCursor(&m_painter, rect.topLeft(), m_context.cursorPosition - block.position(),
                           m_editor.cursorWidth());
    }
}

} // namespace Layerwright
