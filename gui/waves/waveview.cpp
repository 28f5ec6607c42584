// SPDX-License-Identifier: Apache-2.0
#include "gui/waves/waveview.h"

#include "gui/accessibility/announcer.h"
#include "gui/stack/layerdelegate.h"
#include "gui/theme/colors.h"
#include "gui/theme/sides.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

WaveView::WaveView(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Install order"));
    setItemDelegate(new LayerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // our own is drawn instead
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_waves->layerId(index)); });
}

void WaveView::setWaves(WaveListModel *waves)
{
    const QItemSelectionModel *old = selectionModel();
    m_waves = waves;
    setModel(waves);
    delete old;
    if (waves) // the headings stand above other rows now, which gives those other heights
        connect(waves, &WaveListModel::orderChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

QList<ItemId> WaveView::selectedLayers() const
{
    QList<ItemId> layers;
    for (const QModelIndex &index : selectedIndexes())
        layers.append(m_waves->layerId(index));
    return layers;
}

void WaveView::select(const QList<ItemId> &layers)
{
    QItemSelection selection;
    QModelIndex first;
    for (const ItemId layer : layers) {
        const QModelIndex index = m_waves->indexOf(layer);
        selection.select(index, index);
        if (!first.isValid() || index.row() < first.row())
            first = index;
    }
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        scrollTo(first);
}

void WaveView::refuse(const QString &why, const QPoint &at)
{
    QToolTip::showText(viewport()->mapToGlobal(at), Qt::convertFromPlainText(why, Qt::WhiteSpaceNormal),
                       viewport()); // wraps
    emit refused(why);
}

/// Up is earlier as long as the list is not turned round.
InstallOrder::Direction WaveView::direction(int by) const
{
    return (by < 0) != m_waves->isReversed() ? InstallOrder::Earlier : InstallOrder::Later;
}

void WaveView::take(const Result<InstallOrder::Wishes> &wishes, const QString &otherwise)
{
    const QPoint here = visualRect(currentIndex()).bottomLeft() + QPoint(40, -8);
    if (!wishes || wishes->isEmpty()) {
        refuse(wishes ? otherwise : wishes.error().message, here);
        return;
    }
    const QList<ItemId> layers = selectedLayers();
    const auto done = m_waves->apply(*wishes);
    if (!done)
        refuse(done.error().message, here);
    select(layers);
    if (done)
        Announcer::say(this, currentIndex().data(Qt::AccessibleTextRole).toString());
}

void WaveView::step(int by)
{
    if (m_waves)
        take(m_waves->order().step(m_waves->fileRows(selectedIndexes()), direction(by)),
             tr("They are in this wave already."));
}

void WaveView::separate(int by)
{
    if (m_waves)
        take(m_waves->order().separate(m_waves->fileRows(selectedIndexes()), direction(by)),
             tr("They have a wave of their own already."));
}

/// Before any action of the window that has the same keys.
bool WaveView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && (key->modifiers() & Qt::AltModifier))
            event->accept();
    }
    return QListView::event(event);
}

void WaveView::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((!isUp && event->key() != Qt::Key_Down) || !(event->modifiers() & Qt::AltModifier)) {
        QListView::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier)
        separate(isUp ? -1 : 1);
    else
        step(isUp ? -1 : 1);
}

void WaveView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("To the Wave &Above"), QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { step(-1); });
    menu.addAction(tr("To the Wave &Below"), QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { step(1); });
    menu.addSeparator();
    menu.addAction(tr("&Own Wave Above"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Up), this,
                   [this] { separate(-1); });
    menu.addAction(tr("Own &Wave Below"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down), this,
                   [this] { separate(1); });
    menu.exec(event->globalPos());
}

void WaveView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_pressRefused = false;
    QListView::mousePressEvent(event);
}

/// What cannot be dragged says why.
void WaveView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(m_pressed);
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || !pressed.isValid() ||
        (pressed.flags() & Qt::ItemIsDragEnabled)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    const auto allowed = m_waves->order().canMove(m_waves->fileRows({pressed}).first());
    if ((at - m_pressed).manhattanLength() > QApplication::startDragDistance() && !m_pressRefused &&
        !allowed) {
        m_pressRefused = true;
        refuse(allowed.error().message, at);
    }
}

void WaveView::startDrag(Qt::DropActions actions)
{
    QModelIndexList rows = selectedIndexes();
    rows.removeIf([](const QModelIndex &index) { return !(index.flags() & Qt::ItemIsDragEnabled); });
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    const QRect row = LayerDelegate::rowRect(visualRect(rows.first()), rows.first());
    const QRect shown = row.adjusted(0, 0, std::min(0, 260 - row.width()), 0);
    drag->setPixmap(viewport()->grab(Sides(row, layoutDirection()).place(shown)));
    drag->setHotSpot({-14, -6}); // beside the pointer: the drop line stays in sight
    drag->exec(actions, Qt::MoveAction);
    setTarget({});
}

QRect WaveView::itemRect(int row) const
{
    return visualRect(m_waves->index(row, 0));
}

/// A heading parts two waves, and so does what is below the last one.
WaveView::Target WaveView::targetAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(QPoint(viewport()->width() / 2, at.y()));
    if (!index.isValid())
        return {m_waves->rowCount(), true};
    const QRect row = LayerDelegate::rowRect(visualRect(index), index);
    return {index.row(), at.y() < row.top()};
}

Result<InstallOrder::Wishes> WaveView::wishesAt(Target target, const QMimeData *dragged) const
{
    return target.isGap ? m_waves->wishesOfDrop(dragged, target.row, {})
                        : m_waves->wishesOfDrop(dragged, -1, m_waves->index(target.row, 0));
}

void WaveView::setTarget(Target target)
{
    if (std::exchange(m_target, target) != target)
        viewport()->update();
}

void WaveView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls by itself near the edges
    const QPoint at = event->position().toPoint();
    const Target target = targetAt(at);
    const auto wishes = wishesAt(target, event->mimeData());
    setTarget(wishes ? target : Target());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(wishes.has_value());
    if (wishes)
        QToolTip::hideText();
    else
        refuse(wishes.error().message, at + QPoint(12, 12));
}

void WaveView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setTarget({});
    QToolTip::hideText();
    QListView::dragLeaveEvent(event);
}

void WaveView::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    setState(NoState);
    setTarget({});
    const auto wishes = wishesAt(targetAt(event->position().toPoint()), event->mimeData());
    const QList<ItemId> layers = selectedLayers();
    const Result<void> done = wishes ? m_waves->apply(*wishes) : tl::unexpected(wishes.error());
    if (!done) {
        refuse(done.error().message, event->position().toPoint());
        event->ignore();
        return;
    }
    select(layers);
    event->setDropAction(Qt::CopyAction); // the texts were changed: nothing is left to remove
    event->accept();
}

/// A frame round the wave that is joined, or a line where one is made.
void WaveView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_target.row < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(palette()).accent, 2));
    if (m_target.isGap) {
        const int rows = m_waves->rowCount();
        const int y = m_target.row < rows ? itemRect(m_target.row).top() + 4
                      : rows > 0          ? itemRect(rows - 1).bottom() + 3
                                          : 4;
        painter.setBrush(palette().base());
        const Sides sides(viewport()->rect(), layoutDirection());
        painter.drawLine(sides.place(QPointF(20, y)), sides.place(QPointF(viewport()->width() - 16, y)));
        painter.drawEllipse(sides.place(QPointF(18, y)), 3.5, 3.5);
        return;
    }
    const int first = m_waves->firstRowOfWave(m_target.row);
    int last = m_target.row;
    while (last + 1 < m_waves->rowCount() && m_waves->waveAt(last + 1) == m_waves->waveAt(last))
        ++last;
    const int top = LayerDelegate::rowRect(itemRect(first), m_waves->index(first, 0)).top();
    painter.drawRoundedRect(QRectF(7, top - 1, viewport()->width() - 14, itemRect(last).bottom() - top + 2),
                            7, 7);
}

} // namespace Layerwright
