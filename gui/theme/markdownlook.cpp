// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/markdownlook.h"

#include "gui/theme/colors.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace Layerwright {

static void styleHeading(const QTextBlock &block, const QFont &font, const HeadingSizes &sizes)
{
    const int level = block.blockFormat().headingLevel();
    QTextCharFormat large;
    large.setProperty(QTextFormat::FontSizeAdjustment, 0);
    large.setFontPointSize(font.pointSizeF() * sizes.at(std::min<size_t>(level, sizes.size()) - 1));
    QTextBlockFormat room;
    room.setTopMargin(block == block.document()->begin() ? 0 : level < 3 ? 18 : 12);
    room.setBottomMargin(4);
    QTextCursor cursor(block);
    cursor.mergeBlockFormat(room);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(large);
}

/// The lines of a piece of code are blocks: they stand close, and the first and the last keep off the text.
static void styleCodeLine(const QTextBlock &block, const QColor &ground)
{
    const auto isCode = [](const QTextBlock &other) {
        return other.isValid() && other.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
    };
    QTextBlockFormat format;
    format.setBackground(ground);
    format.setLeftMargin(12);
    format.setRightMargin(12);
    format.setTopMargin(isCode(block.previous()) ? 0 : 6);
    format.setBottomMargin(isCode(block.next()) ? 0 : 10);
    format.setNonBreakableLines(false);
    QTextCursor cursor(block);
    cursor.mergeBlockFormat(format);
}

/// Pieces of a line: what is of fixed width stands on a ground of its own, links are in the accent's colour.
static void stylePieces(const QTextBlock &block, const QFont &font, const Colors &colors, bool isCodeBlock)
{
    struct Piece
    {
        int begin, length;
        QTextCharFormat format;
    };
    QList<Piece> pieces; // gathered first: a change of formats ends the walk
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextCharFormat now = at.fragment().charFormat();
        QTextCharFormat format;
        if (now.fontFixedPitch()) {
            format.setFontFamilies({fixed});
            format.setFontPointSize(font.pointSizeF() * 0.95);
            if (!isCodeBlock)
                format.setBackground(mixed(colors.panel, colors.text, 0.07));
        }
        if (now.isAnchor()) {
            format.setForeground(colors.accent);
            format.setFontUnderline(true);
        }
        if (format.propertyCount() > 0)
            pieces.append({at.fragment().position(), at.fragment().length(), format});
    }
    QTextCursor cursor(block);
    for (const Piece &piece : pieces) {
        cursor.setPosition(piece.begin);
        cursor.setPosition(piece.begin + piece.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(piece.format);
    }
}

static void styleTables(QTextFrame *frame, const Colors &colors)
{
    for (QTextFrame *child : frame->childFrames()) {
        styleTables(child, colors);
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colors.hairline);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(5);
        format.setTopMargin(6);
        format.setBottomMargin(10);
        table->setFormat(format);
    }
}

void styleMarkdown(QTextDocument *document, const QFont &font, const QPalette &palette,
                   const HeadingSizes &headings)
{
    const Colors colors = colorsOf(palette);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeLanguage) ||
                            format.hasProperty(QTextFormat::BlockCodeFence);
        if (format.headingLevel() > 0)
            styleHeading(block, font, headings);
        if (isCode)
            styleCodeLine(block, mixed(colors.panel, colors.text, 0.05));
        stylePieces(block, font, colors, isCode);
    }
    styleTables(document->rootFrame(), colors);
}

} // namespace Layerwright
