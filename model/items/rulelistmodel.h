// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/offrules.h"

#include <QAbstractTableModel>

namespace Layerwright {

/// All rules, a row each, with a box for whether it counts in the profiles of one name, and one for whether
/// it counts in all. A rule that is off everywhere counts nowhere.
class RuleListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, WordsColumn, ProfileColumn, EverywhereColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< Severity of the gravest finding
        IsOffRole,                   ///< here or everywhere
        SectionRole,                 ///< what docs/rules.md says, in Markdown
    };

    /// `rules` outlives the model. Without a name there are no profiles of that name.
    RuleListModel(OffRules *rules, const QString &profile, QObject *parent = nullptr);

    int rowOf(const QString &rule) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A box could not be changed, and why.
    void failed(const QString &message);

private:
    void renew();
    QVariant text(int row, int column) const;
    bool isOn(int row, int column) const;

    OffRules *m_rules;
    QString m_profile;
    QSet<QString> m_everywhere;
    QSet<QString> m_here;
};

} // namespace Layerwright
