// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textview.h"
#include "gui/theme/tints.h"
#include "model/yaml/finding.h"

#include <functional>

namespace Layerwright {

class Folding;
class Gutter;
class YamlHighlighter;

/// The text view for YAML: colours, gutter, folds, marks, and the commands on lines.
class YamlEditor final : public TextView
{
    Q_OBJECT

public:
    /// What is kept of a text that is not shown, in bytes.
    struct State
    {
        Span selection; // its end is the cursor
        qsizetype top = 0;
        QList<qsizetype> folded;
    };

    explicit YamlEditor(ProfileDocument *profile, QWidget *parent = nullptr);

    State state() const;
    void restore(const State &state);

    Folding *folding() const { return m_folding; }
    const Colors &colors() const { return m_colors; }
    const QList<Finding> &findings() const { return m_findings; }
    const QList<Span> &matches() const { return m_matches; }
    QColor matchColor() const { return Tints::match(m_colors, m_colors.*m_matchColor); }
    /// The positions of the bracket at the cursor and its partner; empty when there is none.
    const QList<int> &brackets() const { return m_brackets; }
    int indentationWidth() const { return m_indentationWidth; }
    bool isWrapped() const { return lineWrapMode() != NoWrap; }
    bool showsWhitespace() const { return m_showsWhitespace; }

    /// Sorted by place; they move with the text until the next ones come.
    void setFindings(const QList<Finding> &findings);
    /// What a search found, to be marked; in amber where no other colour is given.
    void setMatches(const QList<Span> &matches);
    void setMatchColor(QColor Colors::*color) { m_matchColor = color; }
    /// The lines that differ from what is saved.
    void setChangedLines(const QList<LineRange> &changed);
    void setWrapped(bool wrapped);
    void setShowsWhitespace(bool shows);

    void toggleComment();
    void indent();
    void outdent();
    void moveLinesUp();
    void moveLinesDown();
    void duplicateLines();
    void zoom(int steps);
    void resetZoom();
    /// Selects `span`, unfolds it and brings it into the middle of the view if it is out of sight.
    void goTo(Span span);
    /// `line` and `column` from 1; the column in characters.
    void goToLine(int line, int column = 1);
    /// Brings the line, from 0, to the top of the view.
    void scrollToLine(int line);
    TextPosition cursorTextPosition() const;

    /// The findings with a place at the byte, and those on its line when there is none at it.
    QList<Finding> findingsAt(qsizetype byte) const;
    /// Says what is known about a byte of the text, as rich text; empty where nothing is.
    using Documentation = std::function<QString(qsizetype byte)>;
    void setDocumentation(Documentation documentation) { m_documentation = std::move(documentation); }
    /// Shows what is known about the place of the cursor.
    void showDocumentation();
    void applyFix(const Fix &fix);
    /// Offers the ways out of the findings at the cursor in a menu.
    void offerFixes();
    /// Says something beside the cursor.
    void tell(const QString &text);
    /// What is underlined as a link; empty for none.
    Span link() const { return m_link; }
    void setLink(Span link);

    // For the gutter and the painter, in viewport coordinates.
    /// Every line that can be seen at least in part, from the top, until `visit` gives false.
    void visitVisible(const std::function<bool(const QTextBlock &, const QRectF &)> &visit) const;
    /// What is behind a folded line: "⋯ 8 lines".
    QString foldHint(const QTextBlock &block) const;
    QRectF foldHintRect(const QTextBlock &block, const QRectF &rect) const;
    QColor severityColor(Severity severity) const;
    /// What was found in a line, as rich text for a tool tip.
    QString findingsText(int line) const;
    void setGutterWidth(int width) { setViewportMargins(width, 0, 0, 0); }

signals:
    /// The menu of the place at the cursor is about to open.
    void contextMenuWanted(QMenu *menu);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void applyColors();
    void applyFont();
    void onCursorMoved();
    void onBytesChanged(Span span, qsizetype inserted);
    void onTextShown();
    void applyToLines(const QList<TextEdit> &edits, const QString &stepName);
    bool handleKey(QKeyEvent *event);
    bool handleCommandKey(const QKeyEvent *event);
    bool eraseIndentation();
    bool surroundSelection(const QString &typed);
    void insertIndentation();
    void insertNewLine();
    void goToLineStart(bool select);
    void addFixActions(QMenu *menu, qsizetype byte);
    QTextBlock foldHintAt(const QPointF &position) const;
    QString helpAt(const QPoint &position) const;

    Colors m_colors;
    Folding *m_folding = nullptr;
    Gutter *m_gutter = nullptr;
    YamlHighlighter *m_highlighter = nullptr;
    Documentation m_documentation;
    QList<Finding> m_findings;
    QList<Span> m_matches;
    QColor Colors::*m_matchColor = &Colors::warning;
    Span m_link;
    QList<int> m_brackets;
    int m_zoom = 0;
    int m_indentationWidth = 2;
    bool m_showsWhitespace = false;
};

} // namespace Layerwright
