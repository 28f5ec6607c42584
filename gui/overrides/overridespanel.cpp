// SPDX-License-Identifier: Apache-2.0
#include "gui/overrides/overridespanel.h"

#include "gui/editor/editorpane.h"
#include "gui/overrides/overridedelegate.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/textfit.h"
#include "model/items/overridelistmodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Layerwright {

OverridesPanel::OverridesPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState({}, {}))
    , m_summary(new ElidedLabel)
    , m_onlyLayer(new QCheckBox(tr("This layer only")))
{
    setUpView();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);
    connect(m_onlyLayer, &QCheckBox::toggled, this, &OverridesPanel::fill);
}

void OverridesPanel::setUpView()
{
    m_view->setAccessibleName(tr("Overrides"));
    m_view->setItemDelegate(new OverrideDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::clicked, this, &OverridesPanel::onClicked);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { goTo(index, true); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &OverridesPanel::openContextMenu);
}

QWidget *OverridesPanel::makeHead()
{
    auto *head = new QWidget;
    m_summary->setFont(dimFont(font()));
    m_summary->setDim(true);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 4, 12, 4);
    layout->setSpacing(16);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_onlyLayer);
    return head;
}

void OverridesPanel::setEditor(ProfileDocument *document, const PackLibrary *library, EditorPane *editor)
{
    m_document = document;
    m_library = library;
    m_editor = editor;
    m_layer = 0;
    delete std::exchange(m_finder, nullptr);
    QItemSelectionModel *oldSelection = m_view->selectionModel();
    m_view->setModel(nullptr);
    delete oldSelection;
    delete std::exchange(m_rows, nullptr);
    if (!editor)
        return;
    m_rows = new OverrideListModel(document, this);
    m_view->setModel(m_rows);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(OverrideListModel::ChangeColumn, QHeaderView::Stretch);
    m_finder = new OverrideFinder(document, library, this);
    connect(m_finder, &OverrideFinder::compared, this, &OverridesPanel::show);
    show();
}

void OverridesPanel::setLayer(ItemId layer)
{
    if (layer == m_layer)
        return;
    m_layer = layer;
    if (m_onlyLayer->isChecked())
        fill();
}

void OverridesPanel::takeFocus()
{
    QWidget *target = m_view->isVisibleTo(this) ? static_cast<QWidget *>(m_view) : m_onlyLayer;
    target->setFocus(Qt::ShortcutFocusReason);
    if (m_rows && m_rows->rowCount() > 0 && !m_view->selectionModel()->hasSelection())
        m_view->setCurrentIndex(m_rows->index(std::max(m_view->currentIndex().row(), 0), 0));
}

void OverridesPanel::show()
{
    emit counted(m_finder->overrides());
    fill();
}

/// Where one is in the list stays; of what is gone the place.
void OverridesPanel::fill()
{
    if (!m_finder)
        return;
    const int oldRow = m_view->currentIndex().row();
    const ItemId layer = oldRow < 0 ? 0 : m_rows->layer(oldRow);
    const QString path = oldRow < 0 ? QString() : m_rows->value(oldRow).path;
    m_rows->setOverrides(m_finder->overrides(), m_onlyLayer->isChecked() ? m_layer : 0);
    if (oldRow >= 0 && !m_view->currentIndex().isValid()) {
        const int row = m_rows->rowOf(layer, path);
        m_view->setCurrentIndex(m_rows->index(row >= 0 ? row : std::min(oldRow, m_rows->rowCount() - 1), 0));
    }
    showSummary();
    m_pages->setCurrentIndex(m_rows->rowCount() > 0 ? 0 : 1);
    showEmpty();
}

void OverridesPanel::showSummary()
{
    const StackOverrides &overrides = m_finder->overrides();
    QStringList parts;
    const auto differ = std::ranges::count_if(overrides.layers, [](const StackOverrides::OfLayer &layer) {
        return !layer.overrides.values.isEmpty();
    });
    if (differ > 0)
        parts.append(tr("Values of %n layer(s) that differ from those of the packs.", nullptr, int(differ)));
    for (const StackOverrides::OfLayer &layer : overrides.layers)
        if (const Layer *there = m_document->layer(layer.layer); there && !layer.overrides.obstacle.isEmpty())
            parts.append(tr("%1: %2").arg(there->name, layer.overrides.obstacle));
    if (const qsizetype unknown = overrides.unknownCount(); unknown > 0)
        parts.append(tr("Of %n layer(s) no catalog has the pack in its version.", nullptr, int(unknown)));
    m_summary->setWholeText(parts.join(u' '));
}

void OverridesPanel::showEmpty()
{
    const StackOverrides &overrides = m_finder->overrides();
    if (!m_finder->isCurrent()) {
        m_empty->setTitle(tr("Comparing…"));
        m_empty->setSentence(tr("The values of the layers are compared with those of their packs."));
    } else if (!overrides.layers.isEmpty() && overrides.unknownCount() == overrides.layers.size()) {
        m_empty->setTitle(tr("Nothing to compare with"));
        m_empty->setSentence(tr("No catalog has the packs of these layers in their versions. Add one in the "
                                "Catalog menu."));
    } else {
        m_empty->setTitle(tr("No overrides"));
        m_empty->setSentence(tr("Values that differ from those of the packs are listed here."));
    }
}

void OverridesPanel::goTo(const QModelIndex &index, bool takesFocus)
{
    if (!m_editor || !index.isValid())
        return;
    const TextId text{m_rows->layer(index.row()), 0};
    if (!m_document->contains(text))
        return;
    if (takesFocus) {
        m_editor->goTo(text, m_rows->value(index.row()).place);
        return;
    }
    m_editor->showText(text);
    m_editor->editor()->goTo(m_rows->value(index.row()).place);
}

bool OverridesPanel::isLink(const QModelIndex &index) const
{
    return index.isValid() && index.column() == OverrideListModel::ResetColumn;
}

void OverridesPanel::onClicked(const QModelIndex &index)
{
    goTo(index, false);
    if (isLink(index))
        resetSelected();
}

/// One step, however many layers they are of.
void OverridesPanel::resetSelected()
{
    QMap<ItemId, QStringList> chosen;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        chosen[m_rows->layer(index.row())].append(m_rows->value(index.row()).path);
    if (chosen.size() > 1) {
        for (const QString &why : m_finder->reset(chosen))
            emit refused(why);
    } else if (!chosen.isEmpty()) {
        if (const YamlEdits edits = m_finder->reset(chosen.firstKey(), chosen.first()); !edits)
            emit refused(edits.error().message);
    }
}

void OverridesPanel::openContextMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const PackOverride value = m_rows->value(index.row());
    QMenu menu(this);
    menu.addAction(tr("&Go There"), this, [this, index] { goTo(index, true); });
    menu.addAction(tr("&Reset to the Pack's Value"), this, &OverridesPanel::resetSelected);
    menu.addSeparator();
    menu.addAction(tr("&Copy Key"), this, [value] { QGuiApplication::clipboard()->setText(value.path); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

/// The pointer becomes a hand over a link; Delete takes away what differs.
bool OverridesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && watched == m_view->viewport()) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_view->viewport()->setCursor(isLink(m_view->indexAt(at)) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    } else if (event->type() == QEvent::KeyPress && watched == m_view &&
               static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        resetSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Layerwright
