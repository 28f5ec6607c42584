// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/mainwindow/actions.h"

#include <QAbstractItemModel>

namespace Layerwright {

class Shortcuts;

/// The actions below the menus that they are in, with their keys as they are now.
class ShortcutModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ActionColumn, KeysColumn, ColumnCount };
    enum Role {
        ChangedRole = Qt::UserRole, ///< bool: the keys are not those of the table
        WordsRole,                  ///< QString: what a search looks at
    };

    explicit ShortcutModel(const Shortcuts *shortcuts, QObject *parent = nullptr);

    /// Null for menus.
    const ActionRow *rowOf(const QModelIndex &index) const;
    QModelIndex indexOf(ActionId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Menu
    {
        MenuId id;
        QList<const ActionRow *> rows;
    };

    QVariant menuData(const Menu &menu, int column, int role) const;
    QVariant actionData(const ActionRow &row, int column, int role) const;
    void onChanged();

    const Shortcuts *m_shortcuts;
    QList<Menu> m_menus;
};

} // namespace Layerwright
