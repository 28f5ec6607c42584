// SPDX-License-Identifier: Apache-2.0
#include "gui/waves/wavespanel.h"

#include "gui/addlayer/notelabel.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/waves/waveview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

namespace Layerwright {

WavesPanel::WavesPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new WaveView)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(tr("No layers yet"),
                             tr("When the profile has layers, the order in which they are installed is shown "
                                "here.")))
    , m_installed(new QToolButton)
    , m_deleted(new QToolButton)
    , m_hint(new NoteLabel)
{
    auto *page = new QWidget;
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(makeHead());
    pageLayout->addWidget(m_view, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_view, &WaveView::opened, this, &WavesPanel::layerChosen);
    connect(m_view, &WaveView::refused, this, &WavesPanel::refused);
}

QWidget *WavesPanel::makeHead()
{
    m_installed->setText(tr("As installed"));
    m_deleted->setText(tr("As deleted"));
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (QToolButton *button : {m_installed, m_deleted}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_installed->setChecked(true);
    connect(m_deleted, &QToolButton::toggled, this, &WavesPanel::setReversed);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(Sides::margins({16, 10, 12, 8}, layoutDirection()));
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    setReversed(false);
    return head;
}

void WavesPanel::setReversed(bool reversed)
{
    m_hint->setText(reversed ? tr("The reverse of the install order: what was installed last goes first.")
                             : tr("Layers of one priority are installed together, the lowest first. Drag a "
                                  "layer into another wave or between two, or press Alt+arrow or "
                                  "Alt+Shift+arrow."));
    if (m_model)
        m_model->setReversed(reversed);
}

void WavesPanel::setDocument(ProfileDocument *document)
{
    m_view->setWaves(nullptr);
    delete m_model;
    m_model = document ? new WaveListModel(document, this) : nullptr;
    m_view->setWaves(m_model);
    if (m_model) {
        m_model->setReversed(m_deleted->isChecked());
        m_model->setActive(isVisible());
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &WavesPanel::showRightPage);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &WavesPanel::showRightPage);
    }
    showRightPage();
}

void WavesPanel::showRightPage()
{
    m_pages->setCurrentIndex(m_model && m_model->rowCount() > 0 ? 0 : 1);
}

void WavesPanel::takeFocus()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_model && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void WavesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model)
        m_model->setActive(true);
}

void WavesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_model)
        m_model->setActive(false);
}

void WavesPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsOf(palette()).panel);
}

} // namespace Layerwright
