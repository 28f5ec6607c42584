// SPDX-License-Identifier: Apache-2.0
#include "gui/guide/callout.h"

#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/textfit.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int edge = 14; // round the body, for the arrow and a shadow
static constexpr int inset = 16;
static constexpr int bodyWidth = 340;
static constexpr int radius = 7;

Callout::Callout(QWidget *window)
    : QWidget(window)
    , m_number(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_mark(new QLabel)
    , m_task(new QLabel)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
    , m_end(new QPushButton(tr("End T&our")))
{
    hide();
    setAttribute(Qt::WA_NoMousePropagation); // the handles between docks are below
    setUpLabels();
    auto *taskRow = new QHBoxLayout;
    taskRow->setSpacing(8);
    taskRow->addWidget(m_mark, 0, Qt::AlignTop);
    taskRow->addWidget(m_task, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge + inset, edge + 12, edge + inset, edge + 12);
    layout->setSpacing(6);
    layout->addWidget(m_number);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addLayout(taskRow);
    layout->addSpacing(8);
    layout->addLayout(makeButtons());
    applyColors();
}

void Callout::setUpLabels()
{
    m_number->setFont(dimFont(font()));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text, m_task}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
}

QLayout *Callout::makeButtons()
{
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_end);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    for (QPushButton *button : {m_end, m_back, m_next})
        button->setAutoDefault(true); // Return does what has the keyboard
    connect(m_back, &QPushButton::clicked, this, &Callout::backWanted);
    connect(m_next, &QPushButton::clicked, this, &Callout::nextWanted);
    connect(m_end, &QPushButton::clicked, this, &Callout::endWanted);
    return row;
}

void Callout::setWords(const Words &words)
{
    const bool isLast = words.step + 1 == words.count;
    m_isDone = words.isDone;
    m_number->setText(tr("Step %1 of %2").arg(words.step + 1).arg(words.count));
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_task->setText(words.isDone ? tr("Done: %1", "what was to be tried").arg(words.task)
                                 : tr("Try it: %1", "what is to be tried").arg(words.task));
    m_next->setText(isLast ? tr("Finish &Tour") : tr("Nex&t"));
    m_end->setVisible(!isLast);
    m_back->setEnabled(words.step > 0);
    setAccessibleName(words.title);
    setAccessibleDescription(m_number->text() + u". "_s + words.text + u' ' + m_task->text());
    applyColors();
    tellReader();
}

void Callout::tellReader() const
{
    if (!isVisible())
        return;
    QAccessibleEvent alert(const_cast<Callout *>(this), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Callout::point(const QRect &target, const QRect &room, CalloutSide wanted)
{
    const int width = std::min(bodyWidth, room.width()) + 2 * edge;
    layout()->activate();
    const QSize size(width - 2 * edge, layout()->heightForWidth(width) - 2 * edge);
    if (isRightToLeft()) // what stands at the left otherwise stands at the right
        wanted = wanted == CalloutSide::Right  ? CalloutSide::Left
                 : wanted == CalloutSide::Left ? CalloutSide::Right
                                               : wanted;
    m_place = placeCallout(target, size, room, wanted);
    setGeometry(m_place.body.adjusted(-edge, -edge, edge, edge));
    update();
}

void Callout::takeFocus()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void Callout::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void Callout::applyColors()
{
    const Colors colors = colorsOf(palette());
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, colors.dim);
    m_number->setPalette(dim);
    QPalette task = palette();
    task.setColor(QPalette::WindowText, m_isDone ? colors.fine : colors.accent);
    m_task->setPalette(task);
    m_mark->setPixmap((m_isDone ? icon("fine"_L1, colors.fine) : icon("goto"_L1, colors.accent))
                          .pixmap(QSize(16, 16), devicePixelRatioF()));
}

static QPainterPath arrowOf(const CalloutPlace &place, const QRectF &body)
{
    QPolygonF arrow;
    const auto tip = static_cast<qreal>(place.arrow);
    switch (place.side) {
    case CalloutSide::Right:
        arrow << QPointF(body.left() - arrowLength, body.top() + tip);
        arrow << QPointF(body.left() + 1, body.top() + tip - 8)
              << QPointF(body.left() + 1, body.top() + tip + 8);
        break;
    case CalloutSide::Left:
        arrow << QPointF(body.right() + arrowLength, body.top() + tip);
        arrow << QPointF(body.right() - 1, body.top() + tip - 8)
              << QPointF(body.right() - 1, body.top() + tip + 8);
        break;
    case CalloutSide::Below:
        arrow << QPointF(body.left() + tip, body.top() - arrowLength);
        arrow << QPointF(body.left() + tip - 8, body.top() + 1)
              << QPointF(body.left() + tip + 8, body.top() + 1);
        break;
    case CalloutSide::Above:
        arrow << QPointF(body.left() + tip, body.bottom() + arrowLength);
        arrow << QPointF(body.left() + tip - 8, body.bottom() - 1)
              << QPointF(body.left() + tip + 8, body.bottom() - 1);
        break;
    case CalloutSide::Nowhere:
        break;
    }
    QPainterPath path;
    path.addPolygon(arrow);
    path.closeSubpath();
    return path;
}

/// One outline round body and arrow, and a soft shadow that tells it from the window below.
void Callout::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(edge + 0.5, edge + 0.5, -edge - 0.5, -edge - 0.5);
    painter.setPen(Qt::NoPen);
    const int darkest = isDark(palette()) ? 26 : 10;
    for (int i = 1; i < edge; ++i) {
        painter.setBrush(QColor(0, 0, 0, darkest * (edge - i) / edge));
        painter.drawRoundedRect(body.adjusted(-i, -i + 2, i, i + 2).intersected(QRectF(rect())), radius + i,
                                radius + i);
    }
    QPainterPath outline;
    outline.addRoundedRect(body, radius, radius);
    if (m_place.side != CalloutSide::Nowhere)
        outline = outline.united(arrowOf(m_place, body));
    painter.setBrush(colors.panel);
    painter.setPen(QPen(colors.accent, 1.2));
    painter.drawPath(outline);
}

} // namespace Layerwright
