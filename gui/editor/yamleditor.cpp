// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/yamleditor.h"

#include "gui/editor/blockdata.h"
#include "gui/editor/brackets.h"
#include "gui/editor/folding.h"
#include "gui/editor/gutter.h"
#include "gui/editor/lineedits.h"
#include "gui/editor/yamlhighlighter.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace Layerwright {

YamlEditor::YamlEditor(ProfileDocument *profile, QWidget *parent)
    : TextView(profile, parent)
    , m_folding(new Folding(this))
    , m_gutter(new Gutter(this))
    , m_highlighter(new YamlHighlighter(this))
{
    setAccessibleName(tr("YAML editor"));
    setAccessibleDescription(tr("Tab indents here. “To the Next Panel” in the View menu leads out."));
    setLayoutDirection(Qt::LeftToRight); // as YAML is read everywhere
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setCursorWidth(2);
    setMouseTracking(true);
    document()->setDocumentMargin(8);
    applyColors();
    applyFont();
    connect(this, &TextView::textShown, this, &YamlEditor::onTextShown);
    connect(this, &TextView::bytesChanged, this, &YamlEditor::onBytesChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &YamlEditor::onCursorMoved);
    connect(this, &QPlainTextEdit::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::blockCountChanged, m_gutter, &Gutter::updateWidth);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, &Gutter::scrollOrUpdate);
    connect(m_folding, &Folding::changed, m_gutter, qOverload<>(&QWidget::update));
}

YamlEditor::State YamlEditor::state() const
{
    const QTextCursor cursor = textCursor();
    State state{{byteAt(cursor.anchor()), byteAt(cursor.position())}, 0, {}};
    const TextLines text = lines();
    state.top = text.span(firstVisibleBlock().blockNumber()).begin;
    for (const int line : m_folding->foldedLines())
        state.folded.append(text.span(line).begin);
    return state;
}

void YamlEditor::restore(const State &state)
{
    const TextLines text = lines();
    QList<int> folded;
    for (const qsizetype byte : state.folded)
        folded.append(static_cast<int>(text.lineAt(byte)));
    m_folding->restore(folded);
    select(state.selection);
    scrollToLine(static_cast<int>(text.lineAt(state.top)));
}

void YamlEditor::scrollToLine(int line)
{
    const QTextBlock top = document()->findBlockByNumber(std::clamp(line, 0, blockCount() - 1));
    verticalScrollBar()->setValue(top.firstLineNumber());
}

void YamlEditor::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    viewport()->update();
    m_gutter->update();
}

void YamlEditor::setMatches(const QList<Span> &matches)
{
    m_matches = matches;
    viewport()->update();
}

void YamlEditor::setLink(Span link)
{
    if (link == m_link)
        return;
    m_link = link;
    viewport()->update();
}

void YamlEditor::setChangedLines(const QList<LineRange> &changed)
{
    auto range = changed.begin();
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        while (range != changed.end() && range->end <= block.blockNumber())
            ++range;
        const bool isChanged = range != changed.end() && range->first <= block.blockNumber();
        if (isChanged || BlockData::of(block))
            BlockData::at(block).isChanged = isChanged;
    }
    m_gutter->update();
}

void YamlEditor::setWrapped(bool wrapped)
{
    setLineWrapMode(wrapped ? WidgetWidth : NoWrap);
}

void YamlEditor::setShowsWhitespace(bool shows)
{
    m_showsWhitespace = shows;
    viewport()->update();
}

void YamlEditor::toggleComment()
{
    applyToLines(toggledComment(lines(), lines().touchedBy(selectedSpan())), tr("toggle comment"));
}

void YamlEditor::indent()
{
    applyToLines(indented(lines(), lines().touchedBy(selectedSpan()), m_indentationWidth), tr("indent"));
}

void YamlEditor::outdent()
{
    applyToLines(outdented(lines(), lines().touchedBy(selectedSpan()), m_indentationWidth), tr("outdent"));
}

void YamlEditor::moveLinesUp()
{
    const LineRange range = lines().touchedBy(selectedSpan());
    const Span selection = selectedSpan();
    if (range.first == 0)
        return;
    const qsizetype distance = lines().wholeSpan(range.first - 1).length();
    apply(movedUp(lines(), range), tr("move lines up"));
    select({selection.begin - distance, selection.end - distance});
}

void YamlEditor::moveLinesDown()
{
    const LineRange range = lines().touchedBy(selectedSpan());
    const Span selection = selectedSpan();
    const QList<TextEdit> edits = movedDown(lines(), range);
    if (edits.isEmpty())
        return;
    const qsizetype distance = edits.first().text.size();
    apply(edits, tr("move lines down"));
    select({selection.begin + distance, selection.end + distance});
    ensureCursorVisible();
}

void YamlEditor::duplicateLines()
{
    const Span selection = selectedSpan();
    const QList<TextEdit> edits = duplicated(lines(), lines().touchedBy(selection));
    const qsizetype distance = edits.first().text.size();
    apply(edits, tr("duplicate lines"));
    select({selection.begin + distance, selection.end + distance});
    ensureCursorVisible();
}

/// Keeps what was selected selected, as it is after the edits.
void YamlEditor::applyToLines(const QList<TextEdit> &edits, const QString &stepName)
{
    const Span selection = selectedSpan();
    const qsizetype lineStart = lines().span(lines().lineAt(selection.begin)).begin;
    Span moved{movedOffset(selection.begin, edits), movedOffset(selection.end, edits)};
    if (!selection.isEmpty() && selection.begin == lineStart)
        moved.begin = lineStart;
    apply(edits, stepName);
    select(moved);
}

void YamlEditor::zoom(int steps)
{
    m_zoom = std::clamp(m_zoom + steps, -6, 24);
    applyFont();
}

void YamlEditor::resetZoom()
{
    m_zoom = 0;
    applyFont();
}

void YamlEditor::applyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    if (!QFontInfo(font).fixedPitch()) { // a platform that names no such font
        font.setFamily(QStringLiteral("monospace"));
        font.setPointSizeF(QGuiApplication::font().pointSizeF());
    }
    font.setPointSizeF(std::max(4.0, font.pointSizeF() + m_zoom));
    setFont(font);
    setTabStopDistance(QFontMetricsF(font).horizontalAdvance(u' ') * 4);
    m_gutter->updateWidth();
}

void YamlEditor::applyColors()
{
    m_colors = colorsOf(palette());
    m_highlighter->setColors(m_colors);
    viewport()->update();
    m_gutter->update();
}

void YamlEditor::goTo(Span span)
{
    const qsizetype length = lines().all().size();
    const Span inside{std::clamp<qsizetype>(span.begin, 0, length),
                      std::clamp<qsizetype>(span.end, 0, length)};
    m_folding->reveal(document()->findBlock(positionAt(inside.begin)));
    m_folding->reveal(document()->findBlock(positionAt(inside.end)));
    select(inside);
    const QRect seen = viewport()->rect().adjusted(0, 0, 0, -fontMetrics().lineSpacing());
    if (!seen.contains(cursorRect().topLeft()))
        centerCursor();
}

void YamlEditor::goToLine(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    const QString text = block.text();
    const auto ahead = QStringView(text).toUcs4().first(
        std::clamp<qsizetype>(column - 1, 0, QStringView(text).toUcs4().size()));
    const auto units =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(ahead.constData()), ahead.size()).size();
    const qsizetype byte = byteAt(block.position() + static_cast<int>(units));
    goTo({byte, byte});
}

TextPosition YamlEditor::cursorTextPosition() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().first(cursor.positionInBlock());
    return {cursor.blockNumber() + 1, static_cast<int>(before.toUcs4().size()) + 1};
}

void YamlEditor::visitVisible(const std::function<bool(const QTextBlock &, const QRectF &)> &visit) const
{
    QPointF offset = contentOffset();
    const qreal bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= bottom;
         block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF rect = blockBoundingRect(block).translated(offset);
        if (!visit(block, rect))
            break;
        offset.ry() += rect.height();
    }
}

QString YamlEditor::foldHint(const QTextBlock &block) const
{
    return tr("⋯ %n line(s)", nullptr, m_folding->hiddenLines(block));
}

QRectF YamlEditor::foldHintRect(const QTextBlock &block, const QRectF &rect) const
{
    const QTextLayout *layout = block.layout();
    if (layout->lineCount() == 0)
        return {};
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    const qreal x = rect.left() + last.cursorToX(block.length() - 1) + fontMetrics().horizontalAdvance(u' ');
    return {x, rect.top() + last.y(), qreal(fontMetrics().horizontalAdvance(foldHint(block))), last.height()};
}

QColor YamlEditor::severityColor(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return m_colors.error;
    case Severity::Warning:
        return m_colors.warning;
    case Severity::Information:
        return m_colors.accent;
    }
    return m_colors.accent;
}

void YamlEditor::onTextShown()
{
    m_findings.clear();
    m_matches.clear();
    m_link = {};
    m_brackets.clear();
    m_indentationWidth = Layerwright::indentationWidth(lines());
    m_gutter->updateWidth();
}

void YamlEditor::onBytesChanged(Span span, qsizetype inserted)
{
    for (Finding &finding : m_findings)
        finding.span = movedBy(finding.span, span, inserted);
    const auto touched = [span](Span match) { return match.begin < span.end && span.begin < match.end; };
    m_link = {};
    m_matches.removeIf([&](Span match) { return touched(match); });
    for (Span &match : m_matches)
        match = movedBy(match, span, inserted);
}

void YamlEditor::onCursorMoved()
{
    m_folding->reveal(textCursor().block());
    m_brackets = bracketsAt(textCursor());
    viewport()->update();
    m_gutter->update();
}

} // namespace Layerwright
