// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/textfit.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace Layerwright {

QFont titleFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.3);
    font.setBold(true);
    return font;
}

QFont dimFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.9);
    return font;
}

QStringList elidedLines(const QString &text, const QFont &font, int room, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        const bool isLast = lines.size() + 1 == most;
        const QString shown =
            isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(QFontMetrics(font).elidedText(shown.trimmed(), Qt::ElideRight, room));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setWholeText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    elide();
}

void ElidedLabel::setDim(bool dim)
{
    m_dim = dim;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, QLabel::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setPen(m_dim ? colors.dim : colors.text);
    Sides(contentsRect(), layoutDirection()).drawText(&painter, contentsRect(), alignment(), text());
}

void ElidedLabel::elide()
{
    QString firstLine = m_text;
    firstLine.replace(u'\n', u' ');
    const QString shown = fontMetrics().elidedText(firstLine, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == firstLine ? QString() : m_text);
}

} // namespace Layerwright
