// SPDX-License-Identifier: Apache-2.0
#include "model/report/wholerows.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace Layerwright {

namespace {

/// A table that is laid out on pages; all lengths in pixels of its device.
class PagedTable
{
public:
    PagedTable(const QTextTable *table, double pageHeight);

    /// Its cells begin on two pages, or the lines of one go on behind the end of a page, though all would fit
    /// on one.
    bool isBroken(int row) const;
    int pageOf(int row) const { return static_cast<int>(top(row) / m_pageHeight); }
    /// From the top of the row to the end of its page.
    double roomBelow(int row) const;
    double scale() const { return m_scale; } // of 1/96 inch

private:
    double textTop(int row, int column = 0) const;
    double textHeight(int row) const;
    double top(int row) const { return textTop(row) - cellPadding * m_scale; }
    double height(int row) const { return textHeight(row) + frame * m_scale; }

    static constexpr double frame = 2 * cellPadding + cellBorder;

    const QTextTable *m_table;
    double m_pageHeight;
    double m_scale = 1;
};

QTextBlock blockOf(const QTextTable *table, int row, int column)
{
    return table->cellAt(row, column).firstCursorPosition().block();
}

/// What is between the texts of two rows is known in both units; but for the end of a page, which is more.
PagedTable::PagedTable(const QTextTable *table, double pageHeight)
    : m_table(table)
    , m_pageHeight(pageHeight)
{
    for (int row = 0; row + 1 < table->rows(); ++row) {
        const double between = (textTop(row + 1) - textTop(row) - textHeight(row)) / frame;
        m_scale = row == 0 ? between : std::min(m_scale, between);
    }
}

double PagedTable::textTop(int row, int column) const
{
    return m_table->document()->documentLayout()->blockBoundingRect(blockOf(m_table, row, column)).top();
}

/// Without the gap of a page.
double PagedTable::textHeight(int row) const
{
    double highest = 0;
    for (int column = 0; column < m_table->columns(); ++column) {
        const QTextLayout *lines = blockOf(m_table, row, column).layout();
        double height = 0;
        for (int line = 0; line < lines->lineCount(); ++line)
            height += lines->lineAt(line).height();
        highest = std::max(highest, height);
    }
    return highest;
}

double PagedTable::roomBelow(int row) const
{
    return m_pageHeight - std::fmod(top(row), m_pageHeight);
}

bool PagedTable::isBroken(int row) const
{
    if (height(0) + height(row) > m_pageHeight)
        return false; // it must be
    for (int column = 0; column < m_table->columns(); ++column) {
        const QTextLayout *lines = blockOf(m_table, row, column).layout();
        double end = textTop(row) - textTop(row, column); // of the line above
        for (int line = 0; line < lines->lineCount(); ++line) {
            const QTextLine next = lines->lineAt(line);
            if (next.y() > end + 1)
                return true;
            end = next.y() + next.height();
        }
    }
    return false;
}

} // namespace

bool isHeadSevered(const QTextTable *table, double pageHeight)
{
    const PagedTable paged(table, pageHeight);
    return paged.isBroken(1) || paged.pageOf(0) != paged.pageOf(1);
}

/// A row of nothing that leaves too little of the page for a first line, so that Qt moves the next row as a
/// whole.
static void fillPage(QTextTable *table, int row, double room)
{
    constexpr double leastLine = 1; // in points
    constexpr double left = cellPadding + 10;
    table->insertRows(row, 1);
    for (int column = 0; column < table->columns(); ++column) {
        QTextTableCellFormat format;
        format.setFontPointSize(leastLine);
        format.setTopPadding(room - left);
        QTextTableCell cell = table->cellAt(row, column);
        cell.setFormat(format);
        cell.firstCursorPosition().setBlockCharFormat(format);
    }
}

void keepRowsWhole(QTextTable *table, double pageHeight)
{
    const PagedTable paged(table, pageHeight);
    for (int row = 2; row < table->rows(); ++row) {
        if (!paged.isBroken(row))
            continue;
        fillPage(table, row, paged.roomBelow(row) / paged.scale());
        ++row;
    }
}

} // namespace Layerwright
