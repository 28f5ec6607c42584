// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packfamily.h"

#include <QAbstractListModel>

namespace Layerwright {

/// The packs that are known, a row for each name.
class PackListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< DisplayRole is the name that people read
        SummaryRole,             ///< one plain sentence, or empty
        KindRole,                ///< LayerKind
        KindNameRole,
        CategoryRole,
        CloudTypesRole,
        NewestVersionRole,
        VersionCountRole,
        OriginRole,   ///< in words, of the newest version
        SourceRole,   ///< the kind of a pack, and the catalog or origin
        PackTypeRole, ///< PackType that a layer of it has
        CatalogsRole, ///< the names of the user's catalogs that have a version of it
        StateRole,    ///< "deprecated" and the like; empty for most
        ContentsRole, ///< PackContentsPointer, of the newest version
        SearchRole,   ///< everything that a search looks at, in small letters
    };

    explicit PackListModel(QObject *parent = nullptr);

    void setFamilies(const QList<PackFamily> &families);
    const QList<PackFamily> &families() const { return m_families; }
    /// Null for an index that is not valid.
    const PackFamily *family(const QModelIndex &index) const;
    /// No index where the name is not known.
    QModelIndex indexOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant packData(const ListedPack &found, int role) const;

    QList<PackFamily> m_families;
    QStringList m_searched; // of each family
};

/// What sorts of add-ons there are among them (packCategory()), in order.
QStringList categoriesOf(const QList<PackFamily> &families);
/// The names of the user's catalogs that they are from, each once.
QStringList catalogsOf(const QList<PackFamily> &families);

} // namespace Layerwright
