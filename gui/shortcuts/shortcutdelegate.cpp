// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcutdelegate.h"

#include "gui/shortcuts/shortcutmodel.h"
#include "gui/theme/colors.h"
#include "gui/theme/sides.h"

#include <QPainter>

#include <algorithm>

namespace Layerwright {

static constexpr int rowHeight = 28;
static constexpr int indentation = 16;

void ShortcutDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colors colors = colorsOf(option->palette);
    const bool isMenu = !index.parent().isValid();
    const bool isChanged = index.data(ShortcutModel::ChangedRole).toBool();
    option->font.setBold(isMenu || isChanged);
    if (isMenu || (index.column() == ShortcutModel::KeysColumn && !isChanged))
        option->palette.setColor(QPalette::Text, colors.dim);
}

void ShortcutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem calm = option;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colorsOf(option.palette).selection);
    calm.state.setFlag(QStyle::State_Selected, false);
    if (index.parent().isValid() && index.column() == ShortcutModel::ActionColumn)
        calm.rect = Sides(option.rect, option.direction).place(option.rect.adjusted(indentation, 0, 0, 0));
    QStyledItemDelegate::paint(painter, calm, index);
}

QSize ShortcutDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(rowHeight, option.fontMetrics.height() + 10)};
}

} // namespace Layerwright
