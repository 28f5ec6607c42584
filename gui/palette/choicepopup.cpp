// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/choicepopup.h"

#include "gui/accessibility/searchfield.h"
#include "gui/palette/choicedelegate.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int shadow = 12; // at each side, part of the frame
static constexpr int radius = 7;
static constexpr int widest = 640;
static constexpr int mostRows = 12;

ChoicePopup::ChoicePopup(QMainWindow *window)
    : QFrame(window)
    , m_window(window)
    , m_model(new ChoiceListModel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel)
{
    hide();
    setFocusProxy(m_field);
    m_field->setFrame(false);
    m_field->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    nameFieldButtons(m_field);
    m_field->setTextMargins(6, 8, 6, 8);
    m_field->installEventFilter(this);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setContentsMargins(12, 6, 12, 14);
    m_nothing->setWordWrap(true);
    setUpList();
    auto *layout = new QVBoxLayout(this);
    constexpr int inset = 5; // clear of the round corners
    layout->setContentsMargins(shadow + inset, shadow + 3, shadow + inset, shadow + inset);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    applyColors();
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &ChoicePopup::search);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

void ChoicePopup::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::choose);
}

void ChoicePopup::open(const Words &words, const QList<Choice> &choices)
{
    if (!isVisible())
        m_before = QApplication::focusWidget() ? QApplication::focusWidget() : m_window->focusWidget();
    m_field->setAccessibleName(words.name);
    m_field->setPlaceholderText(words.placeholder);
    m_list->setAccessibleName(words.listName);
    m_nothingText = words.nothing;
    m_field->clear();
    m_model->setTyped({});
    m_model->setChoices(choices);
    m_window->activateWindow();
    show();
    raise();
    showFound();
    m_field->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::setChoices(const QList<Choice> &choices)
{
    m_model->setChoices(choices);
    showFound();
}

void ChoicePopup::search(const QString &text)
{
    m_model->setTyped(text);
    showFound();
    emit typed();
}

void ChoicePopup::showFound()
{
    const bool hasAny = m_model->rowCount() > 0;
    m_list->setVisible(hasAny);
    m_nothing->setVisible(!hasAny);
    m_nothing->setText(m_nothingText.contains("%1"_L1) ? m_nothingText.arg(m_field->text()) : m_nothingText);
    m_list->scrollToTop();
    select(m_model->firstEnabledRow());
    place();
}

void ChoicePopup::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        return;
    m_list->scrollTo(index);
    tellReader();
}

/// A reader of the screen says what is chosen now, though the field keeps the keyboard.
void ChoicePopup::tellReader() const
{
    if (!isVisible())
        return;
    QAccessibleEvent chosen(m_list, QAccessible::Focus);
    chosen.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&chosen);
}

/// Past what cannot be chosen; by single steps from one end to the other.
void ChoicePopup::step(int rows)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const int direction = rows < 0 ? -1 : 1;
    const bool isSingle = std::abs(rows) == 1;
    row = isSingle ? (row + rows + count) % count : qBound(0, row + rows, count - 1);
    while (!(m_model->index(row, 0).flags() & Qt::ItemIsEnabled))
        row = (row + direction + count) % count; // the one that is current can be chosen: it ends
    select(row);
}

void ChoicePopup::choose(const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const int number = index.data(ChoiceListModel::NumberRole).toInt();
    dismiss(true);
    emit chosen(number);
}

void ChoicePopup::giveUp()
{
    dismiss(true);
}

void ChoicePopup::dismiss(bool givesBack)
{
    if (!isVisible())
        return;
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    if (givesBack && before)
        before->setFocus(Qt::PopupFocusReason);
    hide();
}

/// Who goes on elsewhere in the window does not want it any more.
void ChoicePopup::onFocusChanged(const QWidget *now)
{
    if (isVisible() && now && now->window() == m_window && !isAncestorOf(now))
        dismiss(false);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

bool ChoicePopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        giveUp();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        step((key == Qt::Key_PageUp ? -1 : 1) * (mostRows - 1));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else in it
    default:
        return false;
    }
}

/// In the middle below the menus, as high as what was found, but within the window.
void ChoicePopup::place()
{
    constexpr int gapAtSides = 24;
    const int width = std::min(widest, m_window->width() - 2 * gapAtSides) + 2 * shadow;
    const int top = m_window->menuBar()->geometry().bottom() + 1;
    const int room = m_window->height() - top - 2 * gapAtSides - m_field->sizeHint().height();
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int rows = std::clamp(m_model->rowCount(), 1, std::clamp(room / rowHeight, 1, mostRows));
    m_list->setFixedHeight(rows * rowHeight);
    layout()->activate();
    resize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    move((m_window->width() - width) / 2, top - shadow + gapAtSides / 2);
}

void ChoicePopup::applyColors()
{
    const Colors colors = colorsOf(palette());
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, colors.dim);
    m_nothing->setPalette(dim);
}

void ChoicePopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

/// A panel with a hairline, and a soft shadow that tells it from the window below.
void ChoicePopup::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    const int darkest = isDark(palette()) ? 26 : 10;
    for (int i = 1; i < shadow; ++i) {
        painter.setBrush(QColor(0, 0, 0, darkest * (shadow - i) / shadow));
        painter.drawRoundedRect(panel.adjusted(-i, -i + 2, i, i + 2).intersected(QRectF(rect())), radius + i,
                                radius + i);
    }
    painter.setBrush(colors.panel);
    painter.setPen(colors.hairline);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillRect(QRectF(panel.left() + 1, m_field->geometry().bottom(), panel.width() - 2, 1),
                     colors.hairline);
}

} // namespace Layerwright
