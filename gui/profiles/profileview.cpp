// SPDX-License-Identifier: Apache-2.0
#include "gui/profiles/profileview.h"

#include "gui/profiles/profiledelegate.h"
#include "model/items/profilelistmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Layerwright {

ProfileView::ProfileView(QWidget *parent)
    : OutlineView(parent)
{
    setItemDelegate(new ProfileDelegate(this));
    setAccessibleName(tr("Profiles"));
    setIndentation(18);
}

void ProfileView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
                          !u" +-*/"_s.contains(event->text()); // those open and close
    if (isEnter && currentIndex().isValid())
        emit opened(currentIndex(), event->modifiers().testFlag(Qt::ControlModifier));
    else if (event->key() == Qt::Key_Up && currentIndex() == model()->index(0, 0))
        emit searchWanted({});
    else if (isLetter)
        emit searchWanted(event->text());
    else
        OutlineView::keyPressEvent(event);
}

void ProfileView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOnRow = index.isValid() && visualRect(index).contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnRow)
        emit opened(index, event->modifiers().testFlag(Qt::ControlModifier));
    else
        OutlineView::mouseDoubleClickEvent(event);
}

void ProfileView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("&Open"), this, [&] { emit opened(index, false); });
    menu.addAction(tr("Open in New &Window"), this, [&] { emit opened(index, true); });
    menu.addSeparator();
    menu.addAction(tr("&Copy Path"), this, [&] {
        QGuiApplication::clipboard()->setText(
            QDir::toNativeSeparators(index.data(ProfileListModel::PathRole).toString()));
    });
    menu.exec(viewport()->mapToGlobal(isByKey ? visualRect(index).center() : event->pos()));
}

} // namespace Layerwright
