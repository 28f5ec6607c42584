// SPDX-License-Identifier: Apache-2.0
#include "model/items/rulelistmodel.h"

#include "model/document/rules.h"

namespace Layerwright {

RuleListModel::RuleListModel(OffRules *rules, const QString &profile, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rules(rules)
    , m_profile(profile)
    , m_everywhere(rules->everywhere())
    , m_here(rules->inProfile(profile))
{
    connect(rules, &OffRules::changed, this, &RuleListModel::renew);
}

void RuleListModel::renew()
{
    m_everywhere = m_rules->everywhere();
    m_here = m_rules->inProfile(m_profile);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RuleListModel::rowOf(const QString &rule) const
{
    const Rule *known = findRule(rule);
    return known ? static_cast<int>(known - allRules().data()) : -1;
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allRules().size());
}

int RuleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool RuleListModel::isOn(int row, int column) const
{
    const QString name = allRules()[size_t(row)].name;
    return !m_everywhere.contains(name) && (column == EverywhereColumn || !m_here.contains(name));
}

QVariant RuleListModel::text(int row, int column) const
{
    const Rule &rule = allRules()[size_t(row)];
    if (column == NameColumn)
        return QString(rule.name);
    return column == WordsColumn ? rule.text() : QVariant();
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Rule &rule = allRules()[size_t(index.row())];
    const bool isBox = index.column() >= ProfileColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == WordsColumn ? QVariant(rule.text()) : QVariant();
    case Qt::CheckStateRole:
        return isBox ? QVariant(isOn(index.row(), index.column()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (!isBox)
            return text(index.row(), index.column());
        return index.column() == ProfileColumn ? tr("%1 in this profile").arg(rule.name)
                                               : tr("%1 in all profiles").arg(rule.name);
    case SeverityRole:
        return QVariant::fromValue(rule.severity);
    case IsOffRole:
        return !isOn(index.row(), ProfileColumn);
    case SectionRole:
        return rule.section();
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        !(flags(index) & Qt::ItemIsUserCheckable) || !(flags(index) & Qt::ItemIsEnabled))
        return false;
    const QString name = allRules()[size_t(index.row())].name;
    const bool isOff = value.toInt() == Qt::Unchecked;
    const Result<void> done = index.column() == EverywhereColumn
                                  ? m_rules->setOffEverywhere(name, isOff)
                                  : m_rules->setOffInProfile(m_profile, name, isOff);
    if (!done)
        emit failed(done.error().message);
    return done.has_value();
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() < ProfileColumn)
        return flags;
    const bool counts = !m_everywhere.contains(QString(allRules()[size_t(index.row())].name));
    flags.setFlag(Qt::ItemIsUserCheckable);
    flags.setFlag(Qt::ItemIsEnabled, index.column() == EverywhereColumn || (counts && !m_profile.isEmpty()));
    return flags;
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Rule");
    case WordsColumn:
        return tr("What it reports");
    case ProfileColumn:
        return tr("This profile");
    default:
        return tr("All profiles");
    }
}

} // namespace Layerwright
