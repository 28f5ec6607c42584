// SPDX-License-Identifier: Apache-2.0
#include "gui/problems/ruledelegate.h"

#include "gui/theme/colors.h"

#include <QPainter>

namespace Layerwright {

RuleDelegate::RuleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem calm = option;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colorsOf(option.palette).selection);
    calm.state.setFlag(QStyle::State_Selected, false);
    QStyledItemDelegate::paint(painter, calm, index);
}

} // namespace Layerwright
