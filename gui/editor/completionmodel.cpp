// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/completionmodel.h"

namespace Layerwright {

void CompletionModel::setItems(const QList<Completion> &items)
{
    beginResetModel();
    m_items = items;
    m_ranking = ranked(m_items, {});
    endResetModel();
}

void CompletionModel::filter(const QString &typed)
{
    beginResetModel();
    m_ranking = ranked(m_items, typed);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ranking.size());
}

static QString kindInWords(CompletionKind kind)
{
    switch (kind) {
    case CompletionKind::Key:
        return CompletionModel::tr("key");
    case CompletionKind::Value:
        return CompletionModel::tr("value");
    case CompletionKind::Variable:
        return CompletionModel::tr("variable");
    case CompletionKind::Macro:
        return CompletionModel::tr("macro");
    case CompletionKind::Pack:
        return CompletionModel::tr("value of a layer");
    case CompletionKind::Function:
        return CompletionModel::tr("function");
    case CompletionKind::Anchor:
        return CompletionModel::tr("anchor");
    }
    return {};
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Completion &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.label;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 %3").arg(item.label, kindInWords(item.kind), item.detail).trimmed();
    case LettersRole:
        return QVariant::fromValue(m_ranking.at(index.row()).match.letters);
    case DetailRole:
        return item.detail;
    case KindRole:
        return int(item.kind);
    case DeprecatedRole:
        return item.isDeprecated;
    default:
        return {};
    }
}

} // namespace Layerwright
