// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/recordedvalues.h"

#include "gui/theme/colors.h"
#include "model/yaml/nodetext.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

enum Column { Key, Before, Now, ColumnCount };
constexpr int pathRole = Qt::UserRole;
constexpr qsizetype shownLength = 200;
constexpr qsizetype toolTipLength = 2000;

/// A value on one line.
QString shown(const YamlNode &node, qsizetype length)
{
    if (!node)
        return u"—"_s;
    const QString text = QString::fromUtf8(flowText(node));
    return text.size() > length ? text.first(length) + u'…' : text;
}

} // namespace

RecordedValues::RecordedValues(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Value"), tr("In the pack"), tr("Now")});
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(true);
    setAccessibleName(tr("Values to record"));
    connect(this, &QTreeWidget::itemChanged, this, &RecordedValues::pathsChanged);
}

void RecordedValues::setValues(const QList<RecordableValue> &values)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const RecordableValue &value : values)
        addValue(value);
    expandAll();
    resizeColumnToContents(Key);
    setColumnWidth(Key, std::clamp(columnWidth(Key), 140, 260));
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

/// The item of a map on the way, made where it is not there yet.
QTreeWidgetItem *RecordedValues::itemFor(const QList<YamlStep> &steps)
{
    QTreeWidgetItem *item = invisibleRootItem();
    for (const YamlStep &step : steps) {
        QTreeWidgetItem *next = nullptr;
        for (int i = item->childCount() - 1; i >= 0 && !next; --i)
            if (item->child(i)->text(Key) == step.name)
                next = item->child(i);
        if (!next) {
            next = new QTreeWidgetItem(item, {step.name});
            next->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemIsAutoTristate);
            next->setCheckState(Key, Qt::Checked);
        }
        item = next;
    }
    return item;
}

void RecordedValues::addValue(const RecordableValue &value)
{
    QTreeWidgetItem *item = itemFor(YamlTree::pathOf(value.now ? value.now : value.before));
    const Colors colors = colorsOf(palette());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Key, Qt::Checked);
    item->setData(Key, pathRole, value.path);
    item->setText(Before, shown(value.before, shownLength));
    item->setText(Now, value.now ? shown(value.now, shownLength) : tr("removed"));
    item->setToolTip(Key, value.path);
    item->setToolTip(Before, shown(value.before, toolTipLength));
    item->setToolTip(Now, shown(value.now, toolTipLength));
    item->setForeground(Before, colors.dim);
    if (value.kind == RecordableValue::Kind::Same) {
        item->setText(Now, tr("the same"));
        item->setForeground(Now, colors.dim);
    } else if (value.kind == RecordableValue::Kind::Removed) {
        item->setForeground(Now, colors.error);
    }
}

QStringList RecordedValues::paths() const
{
    QStringList paths;
    QTreeWidgetItemIterator item(const_cast<RecordedValues *>(this), QTreeWidgetItemIterator::Checked);
    for (; *item; ++item)
        if (const QVariant path = (*item)->data(Key, pathRole); path.isValid())
            paths.append(path.toString());
    return paths;
}

} // namespace Layerwright
