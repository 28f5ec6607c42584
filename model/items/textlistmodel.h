// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QAbstractListModel>

namespace Layerwright {

/// The texts of one layer, as the editor's tabs show them: its values, then its manifests.
class TextListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TextIdRole = Qt::UserRole, ///< TextId
        IsManifestRole,
    };

    explicit TextListModel(ProfileDocument *document, QObject *parent = nullptr);

    ItemId layer() const { return m_layer; }
    void setLayer(ItemId layer);
    TextId textId(int row) const;
    int rowOf(TextId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Renames a manifest.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ItemId> idsOfLayer() const;
    void update();

    ProfileDocument *m_document;
    ItemId m_layer = 0;
    QList<ItemId> m_ids; // of the manifests, as the views know them
};

} // namespace Layerwright
