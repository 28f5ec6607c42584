// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/changeview.h"

#include "gui/editor/roomylayout.h"
#include "gui/editor/yamlhighlighter.h"
#include "gui/theme/tints.h"

#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The strip to the left of the text.
class ChangeView::Numbers final : public QWidget
{
public:
    explicit Numbers(ChangeView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_view->paintNumbers(painter);
    }

private:
    ChangeView *m_view;
};

ChangeView::ChangeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new Numbers(this))
{
    auto *text = new QTextDocument(this);
    text->setDocumentLayout(new RoomyLayout(text)); // as the editor has it
    setDocument(text);
    m_highlighter = new YamlHighlighter(this);
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // as the editor
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setFocusPolicy(Qt::NoFocus);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::NoTextInteraction);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
}

ChangeView::~ChangeView() = default;

void ChangeView::setRows(const QList<ChangeRow> &rows, const Colors &colors, int numberWidth)
{
    m_rows = rows;
    m_colors = colors;
    QStringList lines;
    for (const ChangeRow &row : rows)
        lines.append(row.text);
    setExtraSelections({});
    setPlainText(lines.join(u'\n'));
    m_highlighter->setColors(colors);
    setViewportMargins(numberWidth, 0, 0, 0);
    m_numbers->setGeometry(0, 0, numberWidth, height());
    markRows();
}

void ChangeView::markRows()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!m_strikesOut || m_rows.at(i).kind != ChangeRow::Kind::Removed)
            continue;
        QTextEdit::ExtraSelection strike;
        strike.cursor = QTextCursor(document()->findBlockByNumber(i));
        strike.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        strike.format.setFontStrikeOut(true);
        strike.format.setForeground(m_colors.dim);
        marks.append(strike);
    }
    setExtraSelections(marks);
}

void ChangeView::visitVisible(const std::function<void(const ChangeRow &, const QRectF &)> &visit) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > viewport()->height() || block.blockNumber() >= m_rows.size())
            return;
        visit(m_rows.at(block.blockNumber()), rect);
    }
}

void ChangeView::paintGrounds() const
{
    QPainter painter(viewport());
    visitVisible([&](const ChangeRow &row, const QRectF &rect) {
        if (row.kind != ChangeRow::Kind::Same)
            painter.fillRect(QRectF(0, rect.top(), viewport()->width(), rect.height()),
                             row.kind == ChangeRow::Kind::Added ? m_colors.added : m_colors.removed);
    });
}

void ChangeView::paintEvent(QPaintEvent *event)
{
    paintGrounds();
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    QFont italic = font();
    italic.setItalic(true);
    painter.setPen(m_colors.comment);
    visitVisible([&](const ChangeRow &row, const QRectF &rect) {
        if (row.skipped == 0)
            return;
        painter.setFont(font());
        const qreal left = rect.left() + document()->documentMargin() +
                           painter.fontMetrics().horizontalAdvance(row.text + u' ');
        painter.setFont(italic);
        painter.drawText(QRectF(left, rect.top(), viewport()->width(), rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("⋯ %n line(s)", nullptr, int(row.skipped)));
    });
}

void ChangeView::paintNumbers(QPainter &painter) const
{
    const int width = m_numbers->width();
    constexpr int signWidth = 18; // where the editor has its folds
    painter.fillRect(m_numbers->rect(), Tints::gutter(m_colors));
    painter.setFont(font());
    visitVisible([&](const ChangeRow &row, const QRectF &rect) {
        const bool isSame = row.kind == ChangeRow::Kind::Same;
        const bool comes = row.kind == ChangeRow::Kind::Added;
        if (!isSame)
            painter.fillRect(QRectF(0, rect.top(), width, rect.height()),
                             comes ? m_colors.added : m_colors.removed);
        painter.setPen(isSame ? m_colors.dim : m_colors.text);
        if (row.line >= 0)
            painter.drawText(QRectF(0, rect.top(), width - signWidth, rect.height()),
                             Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                             QString::number(row.line + 1));
        if (!isSame)
            painter.drawText(QRectF(width - signWidth, rect.top(), signWidth - 3, rect.height()),
                             Qt::AlignCenter, comes ? u"+"_s : u"−"_s);
    });
    painter.fillRect(width - 1, 0, 1, m_numbers->height(), m_colors.hairline);
}

void ChangeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->resize(m_numbers->width(), height());
}

} // namespace Layerwright
