// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/searchwords.h"

#include <QSortFilterProxyModel>

namespace Layerwright {

/// The profiles of a ProfileListModel that match what is searched for: every word of it, in the name, the
/// version, the type, the cloud, the tags, the description or the file name of one version.
class ProfileFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProfileFilterModel(QObject *parent = nullptr);

    void setSearch(const QString &text);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SearchWords m_words;
};

} // namespace Layerwright
