// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/steprail.h"

#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

enum Role {
    StepRole = Qt::UserRole, // that a row stands for; of a group its first
    LastRole,                // of the group; else the step itself
    NumberRole,              // none for a part of a group
    StateRole,
};
enum Progress { ToCome, Current, Done };

class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, option.fontMetrics.height() + (!index.data(NumberRole).isValid() ? 10 : 18)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// A number in a ring; once it is done, a tick; a part has a dot.
void drawMark(QPainter *painter, const QPointF &middle, const QModelIndex &index, const Colors &colors)
{
    const int state = index.data(StateRole).toInt();
    const bool isPart = !index.data(NumberRole).isValid();
    painter->setPen(QPen(state == ToCome ? colors.faint : colors.accent, 1.3));
    painter->setBrush(state == ToCome || (state == Done && !isPart) ? QBrush(Qt::NoBrush) : colors.accent);
    const qreal radius = isPart ? 3.5 : 10;
    painter->drawEllipse(middle, radius, radius);
    if (isPart)
        return;
    painter->setPen(state == Current ? colors.onAccent : state == Done ? colors.accent : colors.dim);
    painter->drawText(QRectF(middle.x() - 10, middle.y() - 10, 20, 20), Qt::AlignCenter,
                      state == Done ? u"✓"_s : index.data(NumberRole).toString());
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    const QRect row = option.rect;
    const Sides sides(row, option.direction);
    const int state = index.data(StateRole).toInt();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isFocused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    const bool isHovered = (option.state & QStyle::State_MouseOver) && state == Done;
    if (isFocused || isHovered) {
        painter->setPen(isFocused ? QPen(colors.accent) : QPen(Qt::NoPen));
        painter->setBrush(isHovered ? mixed(colors.window, colors.text, 0.05) : QColor(Qt::transparent));
        painter->drawRoundedRect(QRectF(row).adjusted(8.5, 1.5, -8.5, -1.5), 6, 6);
    }
    QFont font = !index.data(NumberRole).isValid() ? dimFont(option.font) : option.font;
    painter->setFont(dimFont(option.font));
    drawMark(painter, sides.place(QPointF(row.left() + 28, row.center().y() + 0.5)), index, colors);
    font.setBold(state == Current);
    painter->setFont(font);
    painter->setPen(state == ToCome ? colors.dim : colors.text);
    const QRect text = row.adjusted(48, 0, -12, 0);
    sides.drawText(painter, text, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace

StepRail::StepRail(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Steps"));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, 10, 0, 0);
    const auto choose = [this](const QListWidgetItem *item) {
        const int step = item->data(StepRole).toInt();
        if (step != m_current && (item->flags() & Qt::ItemIsEnabled))
            emit stepChosen(step);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void StepRail::addRow(const QString &title, int step, int number)
{
    auto *row = new QListWidgetItem(title, this);
    row->setData(StepRole, step);
    row->setData(LastRole, step);
    if (number > 0)
        row->setData(NumberRole, number);
}

void StepRail::setSteps(const QList<Step> &steps)
{
    clear();
    QListWidgetItem *group = nullptr;
    int number = 0;
    for (int i = 0; i < steps.size(); ++i) {
        const Step &step = steps.at(i);
        if (step.group.isEmpty()) {
            addRow(step.title, i, ++number);
            group = nullptr;
            continue;
        }
        if (!group) {
            addRow(step.group, i, ++number);
            group = item(count() - 1);
        }
        group->setData(LastRole, i);
        addRow(step.title, i, 0);
    }
}

void StepRail::setCurrent(int step, int reached)
{
    m_current = step;
    for (int i = 0; i < count(); ++i) {
        QListWidgetItem *row = item(i);
        const int first = row->data(StepRole).toInt();
        const int last = row->data(LastRole).toInt();
        const Progress state = step < first ? ToCome : step > last ? Done : Current;
        row->setData(StateRole, state);
        row->setFlags(first <= reached ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        row->setData(Qt::AccessibleTextRole, state == Current ? tr("%1, this step").arg(row->text())
                                             : state == Done  ? tr("%1, done").arg(row->text())
                                                              : tr("%1, to come").arg(row->text()));
        if (first == step)
            setCurrentRow(i); // of a group the part, which comes last
    }
}

} // namespace Layerwright
