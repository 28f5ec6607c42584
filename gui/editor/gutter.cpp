// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/gutter.h"

#include "gui/editor/blockdata.h"
#include "gui/editor/folding.h"
#include "gui/editor/yamleditor.h"
#include "gui/theme/tints.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace Layerwright {

static constexpr int barWidth = 4;
static constexpr int markWidth = 12;
static constexpr int foldWidth = 16;
static constexpr int gap = 4;

Gutter::Gutter(YamlEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    setAccessibleName(tr("Line numbers"));
    setCursor(Qt::ArrowCursor);
}

void Gutter::updateWidth()
{
    const auto digits = std::max<qsizetype>(3, QString::number(m_editor->blockCount()).size());
    const int numbers = m_editor->fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits);
    const int width = barWidth + markWidth + gap + numbers + foldWidth + 1;
    if (width != this->width() || m_editor->viewport()->x() < width)
        m_editor->setGutterWidth(width);
    const QRect inside = m_editor->contentsRect();
    setGeometry(inside.left(), inside.top(), width, inside.height());
}

void Gutter::scrollOrUpdate(const QRect &rect, int dy)
{
    if (dy != 0)
        scroll(0, dy);
    else
        update(0, rect.y(), width(), rect.height());
}

int Gutter::foldColumn() const
{
    return width() - foldWidth - 1;
}

QTextBlock Gutter::blockAt(int y) const
{
    QTextBlock found;
    m_editor->visitVisible([&](const QTextBlock &block, const QRectF &rect) {
        if (rect.top() <= y && y < rect.bottom())
            found = block;
        return rect.bottom() <= y;
    });
    return found;
}

void Gutter::paintEvent(QPaintEvent *event)
{
    const Colors &colors = m_editor->colors();
    QPainter painter(this);
    painter.fillRect(event->rect(), Tints::gutter(colors));
    painter.fillRect(QRect(width() - 1, event->rect().top(), 1, event->rect().height()), colors.hairline);
    painter.setFont(m_editor->font());
    const QTextBlock current = m_editor->textCursor().block();
    m_editor->visitVisible([&](const QTextBlock &block, const QRectF &rect) {
        if (rect.top() > event->rect().bottom())
            return false;
        if (rect.bottom() >= event->rect().top())
            paintLine(painter, block, rect, block == current);
        return true;
    });
}

void Gutter::paintLine(QPainter &painter, const QTextBlock &block, const QRectF &rect, bool isCurrent) const
{
    const Colors &colors = m_editor->colors();
    const qreal row = m_editor->fontMetrics().lineSpacing() + m_editor->lineRoom();
    const BlockData *known = BlockData::of(block);
    if (known && known->isChanged)
        painter.fillRect(QRectF(0, rect.top(), barWidth, rect.height()), colors.accent);
    if (const auto severity = worstAt(block))
        paintSeverity(painter, *severity, {barWidth, rect.top(), markWidth, row});
    painter.setPen(isCurrent ? colors.text : colors.dim);
    const QRectF number(barWidth, rect.top(), foldColumn() - barWidth, row);
    painter.drawText(number, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                     QString::number(block.blockNumber() + 1));
    const bool isFolded = Folding::isFolded(block);
    if (isFolded || m_editor->folding()->isFoldable(block))
        paintTriangle(painter, isFolded, {qreal(foldColumn()), rect.top(), foldWidth, row});
}

std::optional<Severity> Gutter::worstAt(const QTextBlock &block) const
{
    const TextLines lines = m_editor->lines();
    const Span line = lines.span(block.blockNumber());
    std::optional<Severity> worst;
    for (const Finding &finding : m_editor->findings()) {
        if (finding.span.begin >= line.begin && finding.span.begin <= line.end)
            worst = worst ? std::min(*worst, finding.severity) : finding.severity;
    }
    return worst;
}

/// A shape for each severity: a disc for an error, a triangle for a warning, a ring for the rest.
void Gutter::paintSeverity(QPainter &painter, Severity severity, const QRectF &rect) const
{
    constexpr qreal radius = 3.5;
    const QPointF center = rect.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_editor->severityColor(severity));
    if (severity == Severity::Warning) {
        const QPointF corners[] = {center + QPointF(0, -radius), center + QPointF(radius + 0.5, radius),
                                   center + QPointF(-radius - 0.5, radius)};
        painter.drawPolygon(corners, 3);
    } else {
        if (severity == Severity::Information) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_editor->severityColor(severity), 1.4));
        }
        painter.drawEllipse(center, radius, radius);
    }
    painter.restore();
}

void Gutter::paintTriangle(QPainter &painter, bool isFolded, const QRectF &rect) const
{
    constexpr qreal half = 3;
    const QPointF c = rect.center();
    const QPointF down[] = {c + QPointF(-half, -half / 2), c + QPointF(half, -half / 2),
                            c + QPointF(0, half)};
    const QPointF right[] = {c + QPointF(-half / 2, -half), c + QPointF(half, 0),
                             c + QPointF(-half / 2, half)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isFolded ? m_editor->colors().dim : m_editor->colors().faint);
    painter.drawPolygon(isFolded ? right : down, 3);
    painter.restore();
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock block = blockAt(event->position().toPoint().y());
    if (!block.isValid() || event->button() != Qt::LeftButton)
        return;
    m_editor->setFocus();
    if (event->position().x() >= foldColumn()) {
        m_editor->folding()->toggle(block);
        return;
    }
    if (worstAt(block) && event->position().x() < barWidth + markWidth) {
        m_editor->setTextCursor(QTextCursor(block));
        m_editor->offerFixes();
        return;
    }
    QTextCursor cursor(block);
    m_pressedPosition = block.position();
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

/// Selects whole lines from the pressed one on.
void Gutter::mouseMoveEvent(QMouseEvent *event)
{
    const QTextBlock block = blockAt(event->position().toPoint().y());
    if (!block.isValid() || !(event->buttons() & Qt::LeftButton) || event->position().x() >= foldColumn())
        return;
    QTextCursor cursor(m_editor->document()->findBlock(m_pressedPosition));
    const bool isDown = block.position() >= m_pressedPosition;
    if (!isDown)
        cursor.movePosition(QTextCursor::NextBlock);
    cursor.setPosition(block.position(), QTextCursor::KeepAnchor);
    if (isDown)
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

void Gutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_editor->viewport(), event);
}

bool Gutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextBlock block = blockAt(help->pos().y());
    const QString text = block.isValid() ? m_editor->findingsText(block.blockNumber()) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace Layerwright
