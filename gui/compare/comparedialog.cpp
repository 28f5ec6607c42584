// SPDX-License-Identifier: Apache-2.0
#include "gui/compare/comparedialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/presets/changeview.h"
#include "gui/theme/textfit.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Layerwright {

CompareDialog::CompareDialog(const QString &leftName, const QString &rightName, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_pages(new QStackedLayout)
    , m_state(new QLabel)
    , m_left(makeView(leftName))
    , m_right(makeView(rightName))
    , m_note(new NoteLabel)
    , m_comparing([this](const QList<ComparedText> &texts) { fill(texts); })
    , m_reading([this](const SideRows &rows) { showRows(rows); })
{
    setWindowTitle(tr("Compare “%1” with “%2”").arg(leftName, rightName));
    m_list->setAccessibleName(tr("Texts that differ"));
    m_list->setUniformItemSizes(true);
    m_state->setAlignment(Qt::AlignCenter);
    m_note->hide();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(makeSides(leftName, rightName));
    splitter->setStretchFactor(1, 1);
    constexpr int roomForList = 230;
    constexpr int roomForSides = 900;
    splitter->setSizes({roomForList, roomForSides});
    auto *texts = new QWidget;
    auto *textsLayout = new QVBoxLayout(texts);
    textsLayout->setContentsMargins(0, 0, 0, 0);
    textsLayout->addWidget(splitter, 1);
    textsLayout->addWidget(m_note);
    m_pages->addWidget(m_state);
    m_pages->addWidget(texts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(m_pages, 1);
    layout->addWidget(buttons);
    resize(QSize(1160, 640).boundedTo(screen()->availableSize() * 0.9));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &CompareDialog::showText);
    tieScrolling();
}

/// The frame of a view would leave out the strip with its numbers.
static QWidget *framed(QWidget *view)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
    return frame;
}

QWidget *CompareDialog::makeSides(const QString &leftName, const QString &rightName)
{
    auto *sides = new QWidget;
    auto *grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    int column = 0;
    for (const auto &[name, view] : {std::pair(leftName, m_left), std::pair(rightName, m_right)}) {
        auto *title = new ElidedLabel;
        title->setWholeText(name);
        title->setBuddy(view);
        grid->addWidget(title, 0, column);
        grid->addWidget(framed(view), 1, column);
        grid->setColumnStretch(column++, 1);
    }
    return sides;
}

ChangeView *CompareDialog::makeView(const QString &name)
{
    auto *view = new ChangeView;
    view->setAccessibleName(name);
    view->setStrikesOut(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else one side would be higher
    view->setFocusPolicy(Qt::StrongFocus);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(view->font().pointSizeF());
    view->setFont(font);
    return view;
}

/// The side whose lines are shorter goes as far as it can, and does not hold the other one back.
void CompareDialog::tieScrolling()
{
    const auto tie = [this](const QScrollBar *one, QScrollBar *other) {
        connect(one, &QScrollBar::valueChanged, this, [this, other](int value) {
            if (std::exchange(m_isTying, true))
                return;
            other->setValue(value);
            m_isTying = false;
        });
    };
    for (const auto &[one, other] : {std::pair(m_left, m_right), std::pair(m_right, m_left)}) {
        tie(one->verticalScrollBar(), other->verticalScrollBar());
        tie(one->horizontalScrollBar(), other->horizontalScrollBar());
    }
}

/// A profile that is nothing but the values.
static LoadedProfile withValues(const Layer &layer, const QByteArray &values)
{
    LoadedProfile loaded;
    loaded.profile.layers = {layer};
    loaded.profile.layers.first().values = values;
    return loaded;
}

void CompareDialog::compareValues(const Layer &layer, const QByteArray &before, const QByteArray &after)
{
    compare(withValues(layer, before), withValues(layer, after));
}

void CompareDialog::compare(const LoadedProfile &before, const LoadedProfile &after)
{
    m_state->setText(tr("Comparing…"));
    m_pages->setCurrentIndex(0);
    m_comparing.start([before, after](QPromise<QList<ComparedText>> &promise) {
        promise.addResult(comparedTexts(before, after));
    });
}

void CompareDialog::fill(const QList<ComparedText> &texts)
{
    m_texts = texts;
    if (texts.isEmpty()) {
        m_state->setText(tr("No text of the profile is otherwise."));
        return;
    }
    m_list->clear();
    constexpr int roomOfRow = 10;
    for (const ComparedText &text : texts) {
        auto *item = new QListWidgetItem(text.title, m_list);
        item->setToolTip(text.title);
        item->setSizeHint({0, fontMetrics().height() + roomOfRow});
    }
    m_pages->setCurrentIndex(1);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void CompareDialog::showText(int row)
{
    if (row < 0 || row >= m_texts.size())
        return;
    m_reading.start([text = m_texts.at(row)](QPromise<SideRows> &promise) {
        promise.addResult(sideRows(text.before, text.after));
    });
}

void CompareDialog::showRows(const SideRows &rows)
{
    m_rows = rows;
    qsizetype last = 0;
    bool isOtherwise = false;
    for (const QList<ChangeRow> &side : {rows.left, rows.right}) {
        for (const ChangeRow &row : side) {
            last = std::max(last, row.line + 1);
            isOtherwise = isOtherwise || row.kind != ChangeRow::Kind::Same;
        }
    }
    constexpr int roomForSign = 30;
    const int width = m_left->fontMetrics().horizontalAdvance(QString::number(last)) + roomForSign;
    const Colors colors = colorsOf(palette());
    m_left->setRows(rows.left, colors, width);
    m_right->setRows(rows.right, colors, width);
    m_note->setText(isOtherwise ? QString() : tr("They differ in nothing but how their lines end."));
    m_note->setVisible(!isOtherwise);
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRows(m_rows);
}

} // namespace Layerwright
