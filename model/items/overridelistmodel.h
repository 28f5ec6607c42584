// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/overrides/overridefinder.h"

#include <QAbstractTableModel>

namespace Layerwright {

/// The values of a document that differ from those of the packs, a row for each.
class OverrideListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LayerColumn, KeyColumn, ChangeColumn, ResetColumn, ColumnCount };
    enum Role {
        OfPackRole = Qt::UserRole, ///< QString; null where the pack has none
        OfLayerRole,               ///< QString; null where the layer has none
    };

    explicit OverrideListModel(ProfileDocument *document, QObject *parent = nullptr);

    /// Of all layers, or of `only` one.
    void setOverrides(const StackOverrides &overrides, ItemId only = 0);
    const PackOverride &value(int row) const { return m_rows.at(row).value; }
    ItemId layer(int row) const { return m_rows.at(row).layer; }
    /// The row of a value; -1 where it is none any more.
    int rowOf(ItemId layer, const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        ItemId layer = 0;
        PackOverride value;

        bool operator==(const Row &) const = default;
    };

    QString layerName(const Row &row) const;
    QString changeText(const PackOverride &value) const;
    QString spokenText(const Row &row) const;
    QString toolTip(const PackOverride &value) const;

    ProfileDocument *m_document;
    QList<Row> m_rows;
};

} // namespace Layerwright
