// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/layerview.h"

#include "gui/accessibility/announcer.h"
#include "gui/stack/layerdelegate.h"
#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "model/items/layerlistmodel.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Layerwright {

LayerView::LayerView(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Stack of layers"));
    setItemDelegate(new LayerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // our own line is drawn instead
    viewport()->setAttribute(Qt::WA_Hover);
}

/// The headings stand above other rows after a change, which gives those rows other heights.
void LayerView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto layOut = [this] { scheduleDelayedItemsLayout(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, layOut);
    connect(model, &QAbstractItemModel::rowsRemoved, this, layOut);
    connect(model, &QAbstractItemModel::rowsMoved, this, layOut);
    connect(model, &QAbstractItemModel::layoutChanged, this, layOut);
}

void LayerView::refuse(const QString &why, const QPoint &at)
{
    QToolTip::showText(viewport()->mapToGlobal(at), Qt::convertFromPlainText(why, Qt::WhiteSpaceNormal),
                       viewport()); // wraps
    emit refused(why);
}

void LayerView::refuseHere(const QString &why)
{
    refuse(why, visualRect(currentIndex()).bottomLeft() + QPoint(40, -8));
}

void LayerView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_pressRefused = false;
    QListView::mousePressEvent(event);
}

/// A core layer cannot be dragged; whoever tries is told so.
void LayerView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(m_pressed);
    const bool isFar =
        (event->position().toPoint() - m_pressed).manhattanLength() > QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !pressed.isValid() ||
        (pressed.flags() & Qt::ItemIsDragEnabled)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    if (isFar && !m_pressRefused) {
        m_pressRefused = true;
        refuse(tr("%1 stays where it is: the operating system, Kubernetes, network and storage layers keep "
                  "this order.")
                   .arg(pressed.data().toString()),
               event->position().toPoint());
    }
}

void LayerView::startDrag(Qt::DropActions actions)
{
    QModelIndexList rows = selectedIndexes();
    rows.removeIf([](const QModelIndex &index) { return !(index.flags() & Qt::ItemIsDragEnabled); });
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(rows));
    drag->setPixmap(dragPixmap(rows));
    drag->setHotSpot({-14, -6}); // beside the pointer: the drop line stays in sight
    drag->exec(actions, Qt::MoveAction);
    setGap(-1);
}

QPixmap LayerView::dragPixmap(const QModelIndexList &rows) const
{
    QRect row = LayerDelegate::rowRect(visualRect(rows.first()), rows.first());
    row.setWidth(std::min(row.width(), 260));
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(row.width(), row.height()) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(0.9);
    painter.translate(-row.topLeft());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(rows.first());
    option.rect.setWidth(row.width());
    option.state |= QStyle::State_Selected;
    painter.setClipRect(row);
    itemDelegate()->paint(&painter, option, rows.first());
    if (rows.size() > 1) {
        const Colors colors = colorsOf(palette());
        const QRect badge =
            Sides(row, layoutDirection()).place(QRect(row.right() - 40, row.center().y() - 10, 26, 20));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(badge, 10, 10);
        painter.setPen(colors.onAccent);
        painter.drawText(badge, Qt::AlignCenter, QString::number(rows.size()));
    }
    return pixmap;
}

static QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

void LayerView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        QListView::dragEnterEvent(event);
}

void LayerView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        return;
    }
    QListView::dragMoveEvent(event); // scrolls by itself near the edges
    const QPoint at = event->position().toPoint();
    const int gap = gapAt(at);
    const QString why = whyNotInto(gap, event->mimeData());
    setGap(why.isEmpty() ? gap : -1);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(why.isEmpty());
    if (why.isEmpty())
        QToolTip::hideText();
    else
        refuse(why, at + QPoint(12, 12));
}

void LayerView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setGap(-1);
    QToolTip::hideText();
    QListView::dragLeaveEvent(event);
}

void LayerView::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    setState(NoState);
    setGap(-1);
    if (const QStringList paths = localFiles(event->mimeData()); !paths.isEmpty()) {
        event->acceptProposedAction();
        emit filesDropped(paths);
        return;
    }
    const int gap = gapAt(event->position().toPoint());
    if (const QString why = whyNotInto(gap, event->mimeData()); !why.isEmpty()) {
        refuse(why, event->position().toPoint());
        event->ignore();
        return;
    }
    model()->dropMimeData(event->mimeData(), Qt::MoveAction, gap, 0, {});
    event->setDropAction(Qt::CopyAction); // the model moved the rows: nothing is left to remove
    event->accept();
    Announcer::say(this, currentIndex().data(Qt::AccessibleTextRole).toString());
}

void LayerView::keyboardSearch(const QString &search)
{
    if (!search.trimmed().isEmpty())
        emit searchTyped(search);
}

void LayerView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_gap < 0)
        return;
    const QColor accent = colorsOf(palette()).accent;
    const int y = gapY(m_gap);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(palette().base());
    const Sides sides(viewport()->rect(), layoutDirection());
    painter.drawLine(sides.place(QPointF(20, y)), sides.place(QPointF(viewport()->width() - 16, y)));
    painter.drawEllipse(sides.place(QPointF(18, y)), 3.5, 3.5);
}

/// The row before which a drop at this place goes: the upper half of a row means before it.
int LayerView::gapAt(const QPoint &at) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (at.y() < LayerDelegate::rowRect(visualRect(index), index).center().y())
            return row;
    }
    return model()->rowCount();
}

int LayerView::gapY(int gap) const
{
    const auto rowRect = [this](int row) {
        const QModelIndex index = model()->index(row, 0);
        return LayerDelegate::rowRect(visualRect(index), index);
    };
    // Below the row above where there is one, so that the line stays clear of the next heading.
    const int y = gap > 0 ? rowRect(gap - 1).bottom() + 1 : model()->rowCount() > 0 ? rowRect(0).top() : 0;
    return std::clamp(y, 2, viewport()->height() - 3);
}

QString LayerView::whyNotInto(int gap, const QMimeData *dragged) const
{
    const auto *proxy = qobject_cast<QAbstractProxyModel *>(model());
    const auto *layers = qobject_cast<LayerListModel *>(proxy ? proxy->sourceModel() : model());
    if (!layers)
        return tr("Nothing can be dropped here.");
    const int row = gap < model()->rowCount() && proxy ? proxy->mapToSource(model()->index(gap, 0)).row()
                    : gap < model()->rowCount()        ? gap
                                                       : -1;
    const Result<void> result = layers->checkDrop(dragged, row, {});
    return result ? QString() : result.error().message;
}

void LayerView::setGap(int gap)
{
    if (m_gap == gap)
        return;
    m_gap = gap;
    viewport()->update();
}

} // namespace Layerwright
