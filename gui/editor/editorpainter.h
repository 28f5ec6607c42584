// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textlines.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

class QPainter;

namespace Layerwright {

class YamlEditor;

/// Paints what is visible of an editor: everything behind the text first, so that colours of the text
/// stay what they are in a selection, then the text, then what is over it. Lives for one paint event.
class EditorPainter final
{
public:
    EditorPainter(const YamlEditor &editor, QPainter &painter,
                  const QAbstractTextDocumentLayout::PaintContext &context);

    void paint(const QRect &clip);

private:
    enum class Mark { Fill, Frame };

    void paintBehind(const QTextBlock &block, const QRectF &rect);
    void paintOver(const QTextBlock &block, const QRectF &rect);
    void paintCurrentLine(const QRectF &rect);
    void paintGuides(const QTextBlock &block, const QRectF &rect);
    void paintMatches(const QTextBlock &block, const QRectF &rect);
    void paintSelection(const QTextBlock &block, const QRectF &rect);
    void paintBrackets(const QTextBlock &block, const QRectF &rect);
    void paintFindings(const QTextBlock &block, const QRectF &rect);
    void paintLink(const QTextBlock &block, const QRectF &rect);
    void paintWhitespace(const QTextBlock &block, const QRectF &rect);
    void paintFoldHint(const QTextBlock &block, const QRectF &rect);
    void paintCursor(const QTextBlock &block, const QRectF &rect);
    QList<QRectF> rectsOf(const QTextBlock &block, const QRectF &rect, int from, int to) const;
    void mark(const QList<QRectF> &rects, const QColor &color, Mark how);
    void wave(const QRectF &rect, const QColor &color);
    int columnsOf(const QTextBlock &block, Span span, int *end) const;

    const YamlEditor &m_editor;
    QPainter &m_painter;
    const QAbstractTextDocumentLayout::PaintContext &m_context;
    TextLines m_lines;
};

} // namespace Layerwright
