// SPDX-License-Identifier: Apache-2.0
#include "model/report/reportpaper.h"

#include "model/report/profilereport.h"
#include "model/report/reportsections.h"
#include "model/report/reporttext.h"
#include "model/report/wholerows.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr double textSize = 9;    // in points
static constexpr double pageWidth = 800; // in letters of a point

/// Of a table: one of many columns is set smaller.
static double sizeOf(const ReportTable &table)
{
    return table.columns.size() > 6 ? 7.2 : 8;
}
static const QColor hairline = 0xd0d5db;

QFont ReportPaper::textFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(textSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

static QTextCharFormat look(double pointSize, const QColor &color, bool isBold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(pointSize);
    format.setForeground(color);
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    return format;
}

static double cardWidth(const QSizeF &body)
{
    return body.width() * 0.8;
}

ReportPaper::ReportPaper(const ProfileReport &report, QPagedPaintDevice *device, const QSizeF &body)
    : m_cursor(&m_document)
    , m_cards(cardWidth(body), textFont())
    , m_body(body)
{
    m_document.setUndoRedoEnabled(false);
    m_document.documentLayout()->setPaintDevice(device);
    m_document.documentLayout()->registerHandler(StackCardObject::Type, &m_cards);
    m_document.setDefaultFont(textFont());
    m_document.setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_cursor.beginEditBlock(); // else it is laid out again with every word
    addHead(headOf(report));
    addStack(stackPicture(report));
    for (const ReportSection &section : sectionsOf(report))
        addSection(section);
    m_cursor.endEditBlock();
    m_document.setPageSize(body);
    breakPages();
    // Laid out anew as a whole: where it was changed in parts, Qt draws no titles between tables.
    m_document.markContentsDirty(0, m_document.characterCount());
}

void ReportPaper::addBlock(const QTextBlockFormat &format)
{
    if (m_isInEmptyBlock)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_isInEmptyBlock = false;
}

void ReportPaper::addParagraph(const QString &text, const QColor &color)
{
    if (text.isEmpty())
        return;
    QTextBlockFormat format;
    format.setBottomMargin(6);
    addBlock(format);
    m_cursor.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), look(textSize, color));
}

void ReportPaper::noteTitle(Keeper::Kind kind)
{
    m_keepers.append({kind, m_cursor});
    m_keepers.last().place.setKeepPositionOnInsert(true);
}

void ReportPaper::addHeading(Keeper::Kind kind, const QString &text, double pointSize, double above)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(4);
    addBlock(format);
    noteTitle(kind);
    m_cursor.insertText(text, look(pointSize, ink(), true));
}

void ReportPaper::addHead(const ReportHead &head)
{
    QTextBlockFormat format;
    format.setBottomMargin(2);
    addBlock(format);
    m_cursor.insertText(head.name, look(20, ink(), true));
    m_cursor.insertText(u"  "_s + head.version, look(12, dim()));
    addParagraph(head.summary, dim());
    addParagraph(head.tags.join(u" · "_s), dim());
    addParagraph(head.description, ink());
    addParagraph(head.date, dim());
}

void ReportPaper::addStack(const QList<StackPart> &parts)
{
    QTextBlockFormat format;
    format.setAlignment(Qt::AlignHCenter);
    format.setBottomMargin(3);
    QTextBlockFormat title;
    title.setTopMargin(12);
    title.setBottomMargin(4);
    title.setLeftMargin((m_body.width() - cardWidth(m_body)) / 2);
    for (const StackPart &part : parts) {
        addBlock(title);
        noteTitle(Keeper::Caption);
        m_cursor.insertText(part.title, look(textSize, dim(), true));
        for (const StackCard &card : part.cards) {
            addBlock(format);
            m_cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), m_cards.add(card));
        }
    }
}

void ReportPaper::addSection(const ReportSection &section)
{
    addHeading(Keeper::SectionTitle, section.title, 13, 22);
    addParagraph(section.note, dim());
    for (const ReportTable &table : section.tables) {
        if (!table.title.isEmpty())
            addHeading(Keeper::TableTitle, table.title, textSize + 1, 10);
        if (!table.rows.isEmpty())
            addTable(table);
        addParagraph(table.note, dim());
    }
}

namespace {

constexpr int longestVersion = 28; // that stays on one line

bool isOnOneLine(const ReportCell &cell)
{
    return cell.style == ReportCell::Version && columnsOf(cell.text) <= longestVersion;
}

/// How wide a column is in letters: no less than its longest word, so that none is cut, and no more than its
/// longest line. Both have bounds.
struct ColumnWidth
{
    static constexpr int longestWord = 20;
    static constexpr int longestLine = 60;
    static constexpr int padding = 2;

    double least = 4;
    double most = 4;
    bool isRigid = false; // even where others are cut

    void add(const ReportCell &cell)
    {
        // What Qt breaks lines at.
        static const QRegularExpression gap(u"[ \n]|(?<=[-/])"_s);
        const double size = cell.style == ReportCell::Strong ? 1.15 : 1;
        if (isOnOneLine(cell)) {
            isRigid = true;
            least = std::max<double>(least, columnsOf(cell.text) + padding);
            most = std::max(least, most);
            return;
        }
        for (const QString &word : cell.text.split(gap))
            least = std::max(least, std::min(longestWord, columnsOf(word)) * size + padding);
        for (const QString &line : cell.text.split(u'\n'))
            most = std::max(most, std::min(longestLine, columnsOf(line)) * size + padding);
    }
};

QList<ColumnWidth> columnsOf(const ReportTable &table)
{
    QList<ColumnWidth> columns(table.columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        columns[i].add({table.columns[i], ReportCell::Strong});
        for (const QList<ReportCell> &row : table.rows)
            columns[i].add(row[i]);
    }
    return columns;
}

} // namespace

static QList<QTextLength> widthsOf(const ReportTable &table)
{
    const double room = pageWidth / sizeOf(table);
    const QList<ColumnWidth> columns = columnsOf(table);
    double rigid = 0;
    double least = 0;
    double more = 0;
    for (const ColumnWidth &column : columns) {
        rigid += column.isRigid ? column.least : 0;
        least += column.least;
        more += column.most - column.least;
    }
    const double share = more > 0 ? std::clamp((room - least) / more, 0.0, 1.0) : 0;
    const double cut = least > room && rigid < room ? (room - rigid) / (least - rigid) : 1;
    QList<double> widths;
    for (const ColumnWidth &column : columns)
        widths.append((column.isRigid ? 1 : cut) * column.least + share * (column.most - column.least));
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    QList<QTextLength> lengths;
    for (const double width : std::as_const(widths))
        lengths.append(QTextLength(QTextLength::PercentageLength, width * 100 / all));
    return lengths;
}

static QTextTableCellFormat cellFormat()
{
    QTextTableCellFormat format;
    format.setBottomBorder(cellBorder);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(hairline);
    format.setTopPadding(cellPadding);
    format.setBottomPadding(cellPadding);
    format.setLeftPadding(0);
    format.setRightPadding(7);
    return format;
}

static QTextCharFormat lookOf(const ReportCell &cell, double tableSize)
{
    QTextCharFormat format = look(tableSize, ReportPaper::ink(), cell.style == ReportCell::Strong);
    if (cell.style == ReportCell::Quiet) {
        format.setForeground(ReportPaper::dim());
        format.setFontItalic(true);
    }
    if (cell.style == ReportCell::Code) {
        format.setFontFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"monospace"_s});
        format.setFontPointSize(tableSize - 0.5);
    }
    return format;
}

void ReportPaper::fillRow(QTextTable *table, int row, const QList<ReportCell> &cells, double pointSize)
{
    for (int column = 0; column < cells.size(); ++column) {
        QTextTableCell cell = table->cellAt(row, column);
        cell.setFormat(cellFormat());
        const ReportCell &content = cells[column];
        if (isOnOneLine(content)) {
            QTextBlockFormat oneLine;
            oneLine.setNonBreakableLines(true);
            cell.firstCursorPosition().setBlockFormat(oneLine);
        }
        cell.firstCursorPosition().insertText(
            QString(content.text).replace(u'\n', QChar(QChar::LineSeparator)), lookOf(content, pointSize));
    }
}

void ReportPaper::addTable(const ReportTable &content)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setHeaderRowCount(1);
    format.setBottomMargin(14);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widthsOf(content));
    QTextTable *table = m_cursor.insertTable(static_cast<int>(content.rows.size()) + 1,
                                             static_cast<int>(content.columns.size()), format);
    m_keepers.append({Keeper::Table, m_cursor, table});
    const double size = sizeOf(content);
    QList<ReportCell> heads;
    for (const QString &column : content.columns)
        heads.append({column, ReportCell::Strong});
    fillRow(table, 0, heads, size);
    QTextCursor headRow = table->cellAt(0, 0).firstCursorPosition();
    headRow.setPosition(table->cellAt(0, table->columns() - 1).lastCursorPosition().position(),
                        QTextCursor::KeepAnchor);
    headRow.mergeCharFormat(look(size, dim(), true));
    for (int row = 0; row < content.rows.size(); ++row)
        fillRow(table, row + 1, content.rows[row], size);
    m_cursor.movePosition(QTextCursor::End);
    m_isInEmptyBlock = true;
}

bool ReportPaper::isAtFoot(const QTextBlock &block) const
{
    const double bottom = m_document.documentLayout()->blockBoundingRect(block).bottom();
    return std::fmod(bottom, m_body.height()) > m_body.height() * 0.91;
}

bool ReportPaper::isAtTop(const QTextBlock &block) const
{
    const double top = m_document.documentLayout()->blockBoundingRect(block).top();
    return std::fmod(top, m_body.height()) < m_body.height() * 0.03;
}

static void beginPage(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    format.setTopMargin(0);
    QTextCursor(block).setBlockFormat(format);
}

/// From top to bottom, as everything below moves. A title that would stand alone at the foot of a page begins
/// the next one, and so does one whose table could not begin below it.
void ReportPaper::breakPages()
{
    QTextBlock title; // the highest above the table
    for (const Keeper &keeper : std::as_const(m_keepers)) {
        if (keeper.kind == Keeper::Table) {
            if (title.isValid() && !isAtTop(title) && isHeadSevered(keeper.table, m_body.height()))
                beginPage(title);
            keepRowsWhole(keeper.table, m_body.height());
            title = {};
            continue;
        }
        const QTextBlock block = keeper.place.block();
        if (isAtFoot(block))
            beginPage(block);
        if (keeper.kind == Keeper::SectionTitle || !title.isValid())
            title = block;
    }
}

void ReportPaper::drawPage(QPainter *painter, int page) const
{
    const double top = (page - 1) * m_body.height();
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, top), m_body);
    context.palette.setColor(QPalette::Text, ink());
    painter->save();
    painter->translate(0, -top);
    painter->setClipRect(context.clip);
    m_document.documentLayout()->draw(painter, context);
    painter->restore();
}

} // namespace Layerwright
