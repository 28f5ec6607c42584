// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/completion.h"

#include <QAbstractListModel>

namespace Layerwright {

/// Completions as they are shown: those that fit what is typed, the best first.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LettersRole = Qt::UserRole, DetailRole, KindRole, DeprecatedRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<Completion> &items);
    void filter(const QString &typed);
    const Completion &at(int row) const { return m_items.at(m_ranking.at(row).index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Completion> m_items;
    QList<RankedCompletion> m_ranking;
};

} // namespace Layerwright
