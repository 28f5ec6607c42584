// SPDX-License-Identifier: Apache-2.0
#include "gui/uses/usespanel.h"

#include "gui/editor/editorpane.h"
#include "gui/editor/symbolcommands.h"
#include "gui/stack/emptystate.h"
#include "gui/uses/usedelegate.h"
#include "model/items/uselistmodel.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace Layerwright {

UsesPanel::UsesPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(tr("No uses"),
                             tr("With the cursor on a key, an anchor, a variable or a macro, Shift+F12 "
                                "lists where it is used.")))
{
    m_view->setAccessibleName(tr("Uses"));
    m_view->setItemDelegate(new UseDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_pages->setCurrentWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) { goTo(index, false); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { goTo(index, true); });
}

void UsesPanel::setEditor(ProfileDocument *document, EditorPane *editor)
{
    if (m_editor)
        m_editor->symbols()->disconnect(this);
    m_editor = editor;
    QItemSelectionModel *oldSelection = m_view->selectionModel();
    m_view->setModel(nullptr);
    delete oldSelection;
    delete std::exchange(m_uses, nullptr);
    m_pages->setCurrentWidget(m_empty);
    if (!editor)
        return;
    m_uses = new UseListModel(document, this);
    m_view->setModel(m_uses);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(UseListModel::LineColumn, QHeaderView::Stretch);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (m_view->hasFocus())
                    goTo(index, false);
            });
    connect(editor->symbols(), &SymbolCommands::usesFound, this, &UsesPanel::show);
}

void UsesPanel::show(const QString &title, const QList<SymbolUse> &uses)
{
    m_uses->setUses(uses);
    m_pages->setCurrentWidget(uses.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    m_empty->setTitle(tr("“%1” is used nowhere").arg(title));
    emit found(static_cast<int>(uses.size()));
    if (uses.isEmpty())
        return;
    m_view->setCurrentIndex(m_uses->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void UsesPanel::goTo(const QModelIndex &index, bool takesFocus)
{
    if (!m_editor || !index.isValid() || m_uses->text(index.row()).isNull())
        return;
    m_editor->showText(m_uses->text(index.row()));
    m_editor->editor()->goTo(m_uses->useSpan(index.row()));
    if (takesFocus)
        m_editor->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace Layerwright
