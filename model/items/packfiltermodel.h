// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Layerwright {

/// The packs of a PackListModel that match what is searched for, by every word of it; those whose name has it
/// come first.
class PackFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PackFilterModel(QObject *parent = nullptr);

    void setSearch(const QString &text);
    /// None shows all kinds.
    void setKind(std::optional<LayerKind> kind);
    /// Packs for other clouds alone are left out; empty or "all" shows those of every cloud.
    void setCloud(const QString &cloud);
    /// Add-ons of that sort alone (packCategory()); empty shows all.
    void setCategory(const QString &category);
    /// Leaves out packs whose newest version is deprecated, disabled or deleted.
    void setCurrentOnly(bool isCurrentOnly);
    /// Empty shows those of every catalog, and samples.
    void setCatalog(const QString &catalog);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int rankOf(const QModelIndex &index) const;

    QStringList m_words;
    std::optional<LayerKind> m_kind;
    QString m_cloud;
    QString m_catalog;
    QString m_category;
    bool m_isCurrentOnly = false;
};

/// The kind of layer that a stack wants next: the first core layer that it lacks, else an add-on.
LayerKind wantedKind(const Profile &profile);

} // namespace Layerwright
