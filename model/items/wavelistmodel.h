// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/installorder.h"
#include "model/items/layerlistmodel.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace Layerwright {

/// The layers of a document in the order in which they are installed, or deleted; each wave under a heading.
/// Dropping changes priorities: on a row, to be installed together with that layer; between two waves, to get
/// one of their own. Follows the texts after a pause, while it is active.
class WaveListModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WaveListModel(ProfileDocument *document, QObject *parent = nullptr);

    /// Nobody looks: the texts are not read. At first, too.
    void setActive(bool active);
    /// As the layers are deleted: the last wave first.
    void setReversed(bool reversed);
    bool isReversed() const { return m_isReversed; }
    const InstallOrder &order() const { return m_order; }
    /// Reads at once what the pause waits for.
    void update();

    /// The wave at a row, as an index into the order's waves.
    int waveAt(int row) const;
    /// The first row of the wave that the row is in.
    int firstRowOfWave(int row) const;
    QList<int> fileRows(const QModelIndexList &indexes) const;
    QModelIndex indexOf(ItemId layer) const;
    ItemId layerId(const QModelIndex &index) const;
    QString waveName(int wave) const;

    /// What a drop does, or why it is not possible. Only a place between two waves is one between rows.
    Result<InstallOrder::Wishes> wishesOfDrop(const QMimeData *data, int row,
                                              const QModelIndex &parent) const;
    /// One step of the undo stack.
    Result<void> apply(const InstallOrder::Wishes &wishes);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void orderChanged();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int fileRow(const QModelIndex &index) const;
    void follow();
    void renew();
    QString layerPlace(int fileRow) const;

    ProfileDocument *m_document;
    LayerListModel *m_layers;
    InstallOrder m_order;
    QHash<ItemId, InstallPriority> m_known;
    QTimer m_pause;
    bool m_isActive = false;
    bool m_isReversed = false;
    bool m_isStale = true;
};

} // namespace Layerwright
