// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/presetrow.h"

#include "gui/presets/switch.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/linkbutton.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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
    m_button->setAccessibleName(m_key.isOwn ? tr("%1: %2, your own preset").arg(m_key.group, text)
                                            : tr("%1: %2").arg(m_key.group, text));
    m_line->setFont(dimFont(font()));
    m_line->setDim(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(2);
    below->setContentsMargins(Sides::margins({look == Look::Radio ? 24 : 0, 0, 0, 0}, layoutDirection()));
    below->addWidget(m_line, 1);
    addAgainButton(below);
    if (m_key.isOwn)
        addMenuButton(below);
    layout->addWidget(m_button);
    layout->addLayout(below);
    setFocusProxy(m_button);
    setAttribute(Qt::WA_Hover);
    for (QWidget *part : QList<QWidget *>{m_button, m_again, m_menu})
        if (part)
            part->installEventFilter(this);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        setChecked(m_isChecked); // the text of the values decides, not the click
        emit clicked(Part::Choice);
    });
}

void PresetRow::addMenuButton(QHBoxLayout *line)
{
    m_menu = new QToolButton;
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setIcon(icon("more"_L1));
    m_menu->setToolTip(tr("Rename, export or delete this preset of yours"));
    m_menu->setAccessibleName(tr("Rename, export or delete %1").arg(m_button->text()));
    line->addWidget(m_menu);
    connect(m_menu, &QToolButton::clicked, this,
            [this] { emit menuRequested(m_menu->mapToGlobal(m_menu->rect().bottomLeft())); });
}

void PresetRow::addAgainButton(QHBoxLayout *line)
{
    m_again = new LinkButton;
    m_again->setFont(dimFont(font()));
    m_again->setText(tr("Set Again"));
    m_again->setToolTip(tr("The values are as the preset has them again"));
    m_again->setAccessibleName(tr("Set %1 again").arg(m_button->text()));
    m_again->hide();
    line->addWidget(m_again);
    connect(m_again, &QToolButton::clicked, this, [this] { emit clicked(Part::Again); });
}

void PresetRow::setState(bool isChecked, const QString &line, const QString &more)
{
    m_isChecked = isChecked;
    setChecked(isChecked);
    m_button->setAccessibleDescription(more.isEmpty() ? line : line + u'\n' + more);
    m_line->setWholeText(line);
}

void PresetRow::setCanBeSetAgain(bool can)
{
    if (!can && m_again->hasFocus())
        m_button->setFocus(Qt::OtherFocusReason);
    m_again->setVisible(can);
}

PresetRow::Part PresetRow::pointedPart() const
{
    const bool isAgain = m_isHovered ? m_again->underMouse() : m_again->hasFocus();
    return isAgain && m_again->isVisible() ? Part::Again : Part::Choice;
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
    case QEvent::Enter:
    case QEvent::Leave:
        emit pointedAtChanged(); // another part, perhaps
        break;
    case QEvent::KeyPress:
        if (handleKey(watched, static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// The arrows move on without choosing, so that everything can be seen before.
bool PresetRow::handleKey(QObject *watched, int key)
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
        static_cast<QAbstractButton *>(watched)->click();
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

void PresetRow::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_key.isOwn)
        emit menuRequested(event->globalPos());
    else
        QWidget::contextMenuEvent(event);
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
