// SPDX-License-Identifier: Apache-2.0
#include "gui/variables/variableview.h"

#include "gui/theme/icon.h"
#include "gui/variables/variabledelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Layerwright {

VariableView::VariableView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new VariableDelegate(this));
    setAccessibleName(tr("Variables"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::doubleClicked, this, &VariableView::opened);
}

/// Keys of the list are its own, though the window has actions for some of them.
bool VariableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isMove =
            key.modifiers() == Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
        const bool isDuplicate = key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_D;
        if (isMove || isDuplicate || key.key() == Qt::Key_Delete || key.key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

bool VariableView::handle(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return false;
    if (event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down))
        emit moveWanted(index, event.key() == Qt::Key_Up ? -1 : 1);
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D)
        emit duplicateWanted(index);
    else if (event.matches(QKeySequence::Copy))
        emit copyWanted(index);
    else if (event.key() == Qt::Key_Delete)
        emit removeWanted(index);
    else if (event.key() == Qt::Key_F2)
        emit renameWanted(index);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        emit opened(index);
    else
        return false;
    return true;
}

void VariableView::keyPressEvent(QKeyEvent *event)
{
    if (!handle(*event))
        QListView::keyPressEvent(event);
}

void VariableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(icon("rename"_L1), tr("&Edit"), this, [&] { emit opened(index); });
    menu.addAction(tr("&Copy Reference"), this, [&] { emit copyWanted(index); });
    menu.addSeparator();
    menu.addAction(icon("duplicate"_L1), tr("&Duplicate"), this, [&] { emit duplicateWanted(index); });
    menu.addAction(icon("remove"_L1), tr("Re&move"), this, [&] { emit removeWanted(index); });
    menu.addSeparator();
    menu.addAction(icon("up"_L1), tr("Move &Up"), this, [&] { emit moveWanted(index, -1); });
    menu.addAction(icon("down"_L1), tr("Move Do&wn"), this, [&] { emit moveWanted(index, 1); });
    const QPoint at =
        event->reason() == QContextMenuEvent::Keyboard ? visualRect(index).center() : event->pos();
    menu.exec(viewport()->mapToGlobal(at));
}

/// The model has moved the row itself; what the view would do next is to remove the one that was dragged.
void VariableView::dropEvent(QDropEvent *event)
{
    QListView::dropEvent(event);
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
}

} // namespace Layerwright
