// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/presetrow.h"

#include "gui/presets/switch.h"
#include "gui/theme/colors.h"
#include "gui/theme/textfit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Layerwright {

static QAbstractButton *makeButton(PresetRow::Look look, const QString &text)
{
    if (look == PresetRow::Look::Switch)
        return new Switch(text);
    auto *radio = new QRadioButton(text);
    radio->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return radio;
}

PresetRow::PresetRow(PresetKey key, Look look, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_key(std::move(key))
    , m_button(makeButton(look, QString(text).replace(u'&', QStringLiteral("&&"))))
    , m_line(new ElidedLabel)
{
    m_button->setAccessibleName(tr("%1: %2").arg(m_key.group, text));
    m_button->installEventFilter(this);
    m_line->setFont(dimFont(font()));
    m_line->setDim(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(1);
    layout->addWidget(m_button);
    layout->addWidget(m_line);
    if (look == Look::Radio)
        m_line->setContentsMargins(24, 0, 0, 0);
    setFocusProxy(m_button);
    setAttribute(Qt::WA_Hover);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        setChecked(m_isChecked); // the text of the values decides, not the click
        emit clicked();
    });
}

void PresetRow::setState(bool isChecked, const QString &line, const QString &more)
{
    m_isChecked = isChecked;
    setChecked(isChecked);
    m_button->setAccessibleDescription(more.isEmpty() ? line : line + u'\n' + more);
    m_line->setWholeText(line);
}

/// A radio button that is exclusive cannot be switched off; one that is not is no radio button to a screen
/// reader.
void PresetRow::setChecked(bool isChecked)
{
    const bool isExclusive = m_button->autoExclusive();
    m_button->setAutoExclusive(false);
    m_button->setChecked(isChecked);
    m_button->setAutoExclusive(isExclusive);
}

void PresetRow::setPointedAt(bool &flag, bool value)
{
    if (flag == value)
        return;
    flag = value;
    update();
    emit pointedAtChanged();
}

bool PresetRow::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        setPointedAt(m_isHovered, true);
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Hide)
        setPointedAt(m_isHovered, false);
    return QWidget::event(event);
}

bool PresetRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        setPointedAt(m_isFocused, static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason);
        break;
    case QEvent::FocusOut:
        setPointedAt(m_isFocused, false);
        break;
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// The arrows move on without choosing, so that everything can be seen before.
bool PresetRow::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        emit stepped(-1);
        return true;
    case Qt::Key_Down:
        emit stepped(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_button->click();
        return true;
    case Qt::Key_Escape:
        emit escaped();
        return true;
    default:
        return false;
    }
}

void PresetRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_button->setFocus(Qt::MouseFocusReason);
}

void PresetRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_button->click();
}

void PresetRow::paintEvent(QPaintEvent *)
{
    if (!isPointedAt())
        return;
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isFocused ? QPen(colors.accent) : QPen(Qt::NoPen));
    painter.setBrush(m_isHovered ? QBrush(colors.selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Layerwright
