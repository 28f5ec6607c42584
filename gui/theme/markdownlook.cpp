// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/markdownlook.h"

#include "gui/theme/colors.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace Layerwright {

static void roomForHeading(const QTextBlock &block)
{
    QTextBlockFormat room;
    room.setTopMargin(block == block.document()->begin()       ? 0
                      : block.blockFormat().headingLevel() < 3 ? 18
                                                               : 12);
    room.setBottomMargin(4);
    QTextCursor(block).mergeBlockFormat(room);
}

/// The lines of a piece of code are blocks: they stand close, and the first and the last keep off the text.
static void styleCodeLine(const QTextBlock &block, const QColor &ground)
{
    const auto isCode = [](const QTextBlock &other) {
        return other.isValid() && (other.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) ||
                                   other.blockFormat().hasProperty(QTextFormat::BlockCodeFence));
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

namespace {

struct Piece
{
    int begin = 0;
    int length = 0;
    QTextCharFormat format;
};

/// Where a piece of text stands.
struct Surroundings
{
    double headingSize = 0; ///< in points; none elsewhere
    bool isCode = false;
};

} // namespace

/// What is of fixed width stands on a ground of its own, links are in the accent's colour.
static QTextCharFormat styled(QTextCharFormat format, const QFont &font, const Colors &colors,
                              const Surroundings &around)
{
    if (around.headingSize > 0) {
        format.clearProperty(QTextFormat::FontSizeAdjustment); // else it wins over the size
        format.setFontPointSize(around.headingSize);
    }
    if (format.fontFixedPitch() || around.isCode) {
        format.setFontFixedPitch(true);
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        format.setFontPointSize(around.headingSize > 0 ? around.headingSize : font.pointSizeF() * 0.95);
        if (!around.isCode)
            format.setBackground(mixed(colors.panel, colors.text, 0.07));
    }
    if (format.isAnchor()) {
        format.setForeground(colors.accent);
        format.setFontUnderline(true);
    }
    return format;
}

static void stylePieces(const QTextBlock &block, const QFont &font, const Colors &colors,
                        const Surroundings &around)
{
    QList<Piece> pieces; // gathered first: a change of formats ends the walk
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextCharFormat now = at.fragment().charFormat();
        if (const QTextCharFormat format = styled(now, font, colors, around); format != now)
            pieces.append({at.fragment().position(), at.fragment().length(), format});
    }
    QTextCursor cursor(block);
    for (const Piece &piece : pieces) {
        cursor.setPosition(piece.begin);
        cursor.setPosition(piece.begin + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(piece.format);
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
        const size_t level = std::min<size_t>(format.headingLevel(), headings.size());
        Surroundings around;
        around.isCode = format.hasProperty(QTextFormat::BlockCodeLanguage) ||
                        format.hasProperty(QTextFormat::BlockCodeFence);
        if (level > 0) {
            around.headingSize = font.pointSizeF() * headings.at(level - 1);
            roomForHeading(block);
        }
        if (around.isCode)
            styleCodeLine(block, mixed(colors.panel, colors.text, 0.05));
        stylePieces(block, font, colors, around);
    }
    styleTables(document->rootFrame(), colors);
}

} // namespace Layerwright
