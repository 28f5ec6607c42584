// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace Layerwright {

/// The rules whose name or words hold a text, or those alone that are off; with a mark for how grave they
/// are.
class RuleFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RuleFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setOffOnly(bool offOnly);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_offOnly = false;
    QSet<int> m_kept; // of the rows that were off when they were shown: a click does not take the row away
};

} // namespace Layerwright
