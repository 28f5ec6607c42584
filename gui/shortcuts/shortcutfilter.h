// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/searchwords.h"

#include <QSortFilterProxyModel>

namespace Layerwright {

/// The actions whose menu, name or keys hold all words of a text, with the menus around them.
class ShortcutFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ShortcutFilter(QObject *parent = nullptr);

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SearchWords m_words;
};

} // namespace Layerwright
