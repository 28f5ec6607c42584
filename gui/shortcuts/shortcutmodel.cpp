// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcutmodel.h"

#include "gui/mainwindow/menus.h"
#include "gui/shortcuts/shortcuts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The internal id of what is not below another.
static constexpr quintptr ofMenu = ~quintptr(0);

ShortcutModel::ShortcutModel(const Shortcuts *shortcuts, QObject *parent)
    : QAbstractItemModel(parent)
    , m_shortcuts(shortcuts)
{
    for (const ActionRow &row : Actions::rows()) {
        auto menu = std::ranges::find(m_menus, row.menu, &Menu::id);
        if (menu == m_menus.end())
            menu = m_menus.insert(m_menus.end(), {row.menu, {}});
        menu->rows.append(&row);
    }
    connect(shortcuts, &Shortcuts::changed, this, &ShortcutModel::onChanged);
}

/// One key that is given takes others away: all are looked at again.
void ShortcutModel::onChanged()
{
    for (int menu = 0; menu < m_menus.size(); ++menu) {
        const QModelIndex parent = index(menu, 0);
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, KeysColumn, parent));
    }
}

const ActionRow *ShortcutModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofMenu)
        return nullptr;
    return m_menus[qsizetype(index.internalId())].rows[index.row()];
}

QModelIndex ShortcutModel::indexOf(ActionId id) const
{
    for (int menu = 0; menu < m_menus.size(); ++menu)
        for (int row = 0; row < m_menus[menu].rows.size(); ++row)
            if (m_menus[menu].rows[row]->id == id)
                return index(row, 0, index(menu, 0));
    return {};
}

QModelIndex ShortcutModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : ofMenu);
}

QModelIndex ShortcutModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofMenu)
        return {};
    return createIndex(int(index.internalId()), 0, ofMenu);
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_menus.size());
    const bool isMenu = parent.internalId() == ofMenu && parent.column() == 0;
    return isMenu ? int(m_menus[parent.row()].rows.size()) : 0;
}

int ShortcutModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return rowOf(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemFlags(Qt::ItemIsEnabled);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionRow *row = rowOf(index);
    return row ? actionData(*row, index.column(), role)
               : menuData(m_menus[index.row()], index.column(), role);
}

QVariant ShortcutModel::menuData(const Menu &menu, int column, int role) const
{
    const bool isName = (role == Qt::DisplayRole && column == ActionColumn) || role == Qt::AccessibleTextRole;
    return isName ? Menus::path(menu.id) : QVariant();
}

QVariant ShortcutModel::actionData(const ActionRow &row, int column, int role) const
{
    const QString keys = inWords(m_shortcuts->keys(row));
    switch (role) {
    case Qt::DisplayRole:
        return column == ActionColumn ? Actions::title(row) : keys;
    case Qt::ToolTipRole:
        return *row.toolTip ? Actions::tr(row.toolTip) : QString();
    case Qt::AccessibleTextRole: {
        const QString shown = column == ActionColumn ? Actions::title(row)
                              : keys.isEmpty()       ? tr("no keys")
                                                     : keys;
        return m_shortcuts->isChanged(row) ? tr("%1, changed").arg(shown) : shown;
    }
    case ChangedRole:
        return m_shortcuts->isChanged(row);
    case WordsRole:
        return QStringList{Menus::path(row.menu), Actions::title(row), keys}.join(u' ');
    default:
        return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ActionColumn ? tr("Command") : tr("Shortcut");
}

} // namespace Layerwright
