// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/searchwords.h"

#include <QSortFilterProxyModel>

namespace Layerwright {

/// The layers of a LayerListModel that match what is searched for: every word of it, in the name, the
/// kind, the version or the registry.
class LayerFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LayerFilterModel(QObject *parent = nullptr);

    void setSearch(const QString &text);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SearchWords m_words;
};

} // namespace Layerwright
