// SPDX-License-Identifier: Apache-2.0
#include "gui/problems/rulefilter.h"

#include "gui/theme/severitylook.h"
#include "model/items/rulelistmodel.h"

#include <QGuiApplication>
#include <QPalette>

namespace Layerwright {

RuleFilter::RuleFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void RuleFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void RuleFilter::setOffOnly(bool offOnly)
{
    m_offOnly = offOnly;
    m_kept.clear();
    for (int row = 0; offOnly && row < sourceModel()->rowCount(); ++row)
        if (sourceModel()->index(row, 0).data(RuleListModel::IsOffRole).toBool())
            m_kept.insert(row);
    invalidateFilter();
}

QVariant RuleFilter::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DecorationRole && index.column() == RuleListModel::NameColumn)
        return SeverityLook::icon(index.data(RuleListModel::SeverityRole).value<Severity>(),
                                  colorsOf(QGuiApplication::palette()));
    return QSortFilterProxyModel::data(index, role);
}

bool RuleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, RuleListModel::NameColumn, parent);
    if (m_offOnly && !m_kept.contains(row) && !name.data(RuleListModel::IsOffRole).toBool())
        return false;
    const QString words =
        name.data().toString() + u' ' + name.siblingAtColumn(RuleListModel::WordsColumn).data().toString();
    return words.contains(m_text, Qt::CaseInsensitive);
}

} // namespace Layerwright
