// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/tagfield.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "model/profile/infofields.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int margin = 4;
static constexpr int gap = 4;
static constexpr int smallestInput = 90;

TagField::TagField(QWidget *parent)
    : QWidget(parent)
    , m_input(new QLineEdit(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_input);
    m_input->setFrame(false);
    m_input->setAccessibleName(tr("Tags"));
    m_input->setPlaceholderText(tr("key:value, Return"));
    m_input->installEventFilter(this);
    QPalette ground = m_input->palette();
    ground.setColor(QPalette::Base, Qt::transparent);
    m_input->setPalette(ground);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            takeWords();
        emit edited();
    });
    connect(m_input, &QLineEdit::editingFinished, this, &TagField::takeWords);
}

void TagField::setTags(const QList<Tag> &tags)
{
    m_tags = tags;
    m_input->clear();
    showChips();
}

Result<QList<Tag>> TagField::tags() const
{
    const Result<QList<Tag>> typed = InfoFields::tags(m_input->text());
    if (!typed)
        return typed;
    QList<Tag> all = m_tags;
    for (const Tag &tag : *typed) {
        const auto same = std::ranges::find(all, tag.key, &Tag::key);
        if (same == all.end())
            all.append(tag);
        else
            *same = tag; // a key has one value: the one that was typed last
    }
    return all;
}

/// What cannot be a tag stays to be mended; the page says what is wrong with it.
void TagField::takeWords()
{
    const Result<QList<Tag>> all = tags();
    if (!all || m_input->text().trimmed().isEmpty())
        return;
    setTags(*all);
    emit edited();
}

bool TagField::takeLastBack()
{
    if (m_tags.isEmpty() || !m_input->text().isEmpty())
        return false;
    const QString word = InfoFields::text(m_tags.takeLast());
    showChips();
    m_input->setText(word);
    emit edited();
    return true;
}

void TagField::remove(const QToolButton *chip)
{
    const qsizetype index = m_chips.indexOf(chip);
    if (index < 0)
        return;
    m_tags.removeAt(index);
    showChips();
    m_input->setFocus();
    emit edited();
}

void TagField::showChips()
{
    for (QToolButton *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // its own click may have removed it
    }
    m_chips.clear();
    for (const Tag &tag : std::as_const(m_tags)) {
        auto *chip = new QToolButton(this);
        chip->setFont(dimFont(font()));
        chip->setText(fontMetrics().elidedText(InfoFields::text(tag), Qt::ElideMiddle, 220) + u"  ✕"_s);
        chip->setToolTip(tr("Remove the tag %1").arg(InfoFields::text(tag)));
        chip->setAccessibleName(chip->toolTip());
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, chip] { remove(chip); });
        chip->show();
        m_chips.append(chip);
    }
    QWidget *before = this;
    for (QToolButton *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_input);
    m_input->setPlaceholderText(m_tags.isEmpty() ? tr("key:value, Return") : QString());
    arrange(width(), true);
    updateGeometry();
}

/// Rows of chips with the field behind the last one; gives the height that they take.
int TagField::arrange(int width, bool move) const
{
    const int row = m_input->sizeHint().height();
    const Sides sides(QRect(0, 0, width, 1), layoutDirection());
    int x = margin;
    int y = margin;
    const auto place = [&](QWidget *widget, int wanted, int used) {
        if (x > margin && x + wanted > width - margin) {
            x = margin;
            y += row + gap;
        }
        if (move)
            widget->setGeometry(sides.place(QRect(x, y, std::min(used, width - margin - x), row)));
        x += wanted + gap;
    };
    for (QToolButton *chip : m_chips)
        place(chip, chip->sizeHint().width(), chip->sizeHint().width());
    place(m_input, smallestInput, width);
    return y + row + margin;
}

QSize TagField::sizeHint() const
{
    return {300, heightForWidth(300)};
}

int TagField::heightForWidth(int width) const
{
    return arrange(width, false);
}

void TagField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void TagField::mousePressEvent(QMouseEvent *)
{
    m_input->setFocus(Qt::MouseFocusReason);
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched != m_input) {
        if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
            return QWidget::eventFilter(watched, event);
        remove(qobject_cast<QToolButton *>(watched));
        return true;
    }
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isReturn && !m_input->text().trimmed().isEmpty()) {
        takeWords(); // and does not press the default button of the dialog
        return true;
    }
    return (key == Qt::Key_Backspace && takeLastBack()) || QWidget::eventFilter(watched, event);
}

/// As a text field looks.
void TagField::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(m_input->hasFocus() ? colors.accent : colors.faint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace Layerwright
