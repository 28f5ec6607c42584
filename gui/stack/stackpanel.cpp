// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/stackpanel.h"

#include "gui/accessibility/searchfield.h"
#include "gui/mainwindow/actions.h"
#include "gui/stack/emptystate.h"
#include "gui/stack/layeractions.h"
#include "gui/stack/layerview.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/mnemonics.h"
#include "model/items/layerfiltermodel.h"
#include "model/items/layerlistmodel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Layerwright {

StackPanel::StackPanel(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_view(new LayerView)
    , m_layerActions(new LayerActions(actions, m_view, this))
    , m_search(new QLineEdit)
    , m_pages(new QStackedWidget)
    , m_empty(
          new EmptyState(tr("No layers yet"), tr("A profile is a stack of layers. Begin with a pack or with "
                                                 "manifests of your own, or open a profile that exists.")))
    , m_noMatch(new EmptyState({}, tr("The search looks at name, kind, version and registry.")))
{
    m_search->setPlaceholderText(tr("Find layer"));
    makeSearchField(m_search, tr("Find layer"));
    m_search->hide();
    m_search->installEventFilter(this);
    for (const ActionId id :
         {ActionId::AddPack, ActionId::NewManifestLayer, ActionId::Open, ActionId::OpenSample})
        m_empty->addAction((*actions)[id]);
    auto *clear = new QAction(tr("Show all layers"), this);
    connect(clear, &QAction::triggered, this, &StackPanel::endSearch);
    m_noMatch->addAction(clear);
    for (QWidget *page : QList<QWidget *>{m_view, m_empty, m_noMatch})
        m_pages->addWidget(page);

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 0, 8, 0);
    searchRow->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(searchRow);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons());

    addActions(actions->inScope(KeyScope::Stack));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &StackPanel::openContextMenu);
    connect(m_view, &LayerView::refused, this, &StackPanel::refused);
    connect(m_view, &LayerView::filesDropped, this, &StackPanel::filesDropped);
    connect(m_view, &LayerView::searchTyped, this, &StackPanel::showSearch);
    connect(m_search, &QLineEdit::textChanged, this, &StackPanel::search);
    // After those whose turn it is: a list without rows has no focus.
    connect((*actions)[ActionId::Paste], &QAction::triggered, this, &StackPanel::pasteIfEmpty,
            Qt::QueuedConnection);
}

QWidget *StackPanel::buttons()
{
    auto *row = new QWidget;
    auto *add = new QPushButton(icon("add"_L1), tr("Add layer"));
    auto *menu = new QMenu(add);
    for (const ActionId id : {ActionId::AddPack, ActionId::AddChart, ActionId::AddZarfPackage,
                              ActionId::NewManifestLayer, ActionId::ManifestLayerFromFiles})
        menu->addAction((*m_actions)[id]);
    add->setMenu(menu);
    QAction *action = (*m_actions)[ActionId::Download];
    auto *download = new QPushButton(action->icon(), {});
    download->setObjectName(u"download"_s);
    const auto follow = [action, download] {
        download->setText(withoutMnemonic(action->text()).remove(u'…'));
        download->setToolTip(action->toolTip());
        download->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, download, follow);
    connect(download, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(add);
    layout->addWidget(download, 1);
    return row;
}

void StackPanel::setDocument(ProfileDocument *document)
{
    endSearch();
    LayerListModel *oldLayers = m_layers;
    LayerFilterModel *oldFilter = m_filter;
    m_layers = new LayerListModel(document, this);
    m_filter = new LayerFilterModel(this);
    m_filter->setSourceModel(m_layers);
    QItemSelectionModel *oldSelection = m_view->selectionModel();
    m_view->setModel(m_filter);
    delete oldSelection;
    delete oldFilter;
    delete oldLayers;
    m_layerActions->setDocument(document);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentLayerChanged(currentLayer()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &StackPanel::showRightPage);
    showRightPage();
}

void StackPanel::setProblems(const QList<DocumentFinding> &problems)
{
    m_layers->setProblems(problems);
}

void StackPanel::setOverrideCounts(const QHash<ItemId, int> &counts)
{
    m_layers->setOverrideCounts(counts);
}

void StackPanel::setNewerVersions(const QHash<ItemId, QString> &versions)
{
    m_layers->setNewerVersions(versions);
}

void StackPanel::offer(QAction *action)
{
    m_empty->addAction(action);
}

ItemId StackPanel::currentLayer() const
{
    return m_view->currentIndex().data(LayerListModel::IdRole).value<ItemId>();
}

void StackPanel::select(ItemId layer)
{
    if (layer == currentLayer()) {
        // An index that is current for the keyboard alone is not selected yet.
        m_view->selectionModel()->select(m_view->currentIndex(), QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (!m_filter->mapFromSource(m_layers->indexOf(layer)).isValid())
        endSearch();
    m_layerActions->select({layer});
}

void StackPanel::showSearch(const QString &text)
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        m_search->selectAll();
    else
        m_search->setText(text);
}

void StackPanel::search(const QString &text)
{
    m_filter->setSearch(text);
    showRightPage();
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

void StackPanel::endSearch()
{
    const bool hadFocus = m_search->hasFocus();
    m_search->clear();
    m_search->hide();
    if (hadFocus)
        m_view->setFocus();
    m_view->scrollTo(m_view->currentIndex());
}

void StackPanel::showRightPage()
{
    if (m_filter->rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
    } else if (m_filter->isFiltering()) {
        m_noMatch->setTitle(tr("No layer has “%1”").arg(m_search->text()));
        m_pages->setCurrentWidget(m_noMatch);
    } else {
        m_pages->setCurrentWidget(m_empty);
    }
}

void StackPanel::pasteIfEmpty()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isTaken = focus && focus->metaObject()->indexOfSlot("paste()") >= 0;
    if (m_pages->currentWidget() == m_empty && !isTaken)
        m_layerActions->paste();
}

void StackPanel::openContextMenu(const QPoint &at)
{
    QMenu menu(this);
    for (const ActionId id : {ActionId::Cut, ActionId::Copy, ActionId::Paste})
        menu.addAction((*m_actions)[id]);
    menu.addSeparator();
    m_actions->fill(&menu, MenuId::Layer);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

/// In the search field: Escape ends the search, the arrows and Return go on in the list.
bool StackPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        endSearch();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void StackPanel::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, m_pages->geometry().bottom() + 1, width(), 1, colors.hairline);
}

} // namespace Layerwright
