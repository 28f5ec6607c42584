// SPDX-License-Identifier: Apache-2.0
#include "model/items/variablelistmodel.h"

#include "model/commands/movevariable.h"
#include "model/commands/renamevariable.h"
#include "model/language/variableuses.h"
#include "model/profile/variablevalue.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr auto variableMimeType = "application/x-layerwright-variable"_L1;

VariableListModel::VariableListModel(ProfileDocument *document, const VariableFinder *finder, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_finder(finder)
{
    follow();
    connect(document, &ProfileDocument::variablesChanged, this, &VariableListModel::follow);
    connect(finder, &VariableFinder::surveyed, this, &VariableListModel::takeSurvey);
}

/// Brings the rows in line with the document by the fewest steps that views understand.
void VariableListModel::follow()
{
    const QList<Variable> &now = m_document->profile().variables;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_document->variableRow(m_ids[row]) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        m_variables.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        const ItemId id = m_document->variableId(row);
        const auto from = static_cast<int>(m_ids.indexOf(id));
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_ids.insert(row, id);
            m_variables.insert(row, now[row]);
            endInsertRows();
        } else if (from != row) {
            // One that goes down is met as those behind it going up: move it in one step.
            const int to = from == row + 1 ? m_document->variableRow(m_ids[row]) : row;
            const int source = from == row + 1 ? row : from;
            beginMoveRows({}, source, source, {}, to > source ? to + 1 : to);
            m_ids.move(source, to);
            m_variables.move(source, to);
            endMoveRows();
        }
        if (m_variables[row] != now[row] && m_ids[row] == id) {
            m_variables[row] = now[row];
            emit dataChanged(index(row), index(row));
        }
    }
}

void VariableListModel::takeSurvey()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1),
                         {UseCountRole, SeverityRole, ProblemsTextRole, Qt::ToolTipRole});
}

QModelIndex VariableListModel::indexOf(ItemId variable) const
{
    const auto row = static_cast<int>(m_ids.indexOf(variable));
    return row < 0 ? QModelIndex() : index(row);
}

ItemId VariableListModel::variableId(const QModelIndex &index) const
{
    return index.isValid() ? m_ids.value(index.row()) : 0;
}

int VariableListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QStringList flagWords(const Variable &variable)
{
    QStringList words;
    if (variable.required)
        words.append(VariableListModel::tr("required"));
    if (variable.isSensitive)
        words.append(VariableListModel::tr("masked"));
    if (variable.hidden)
        words.append(VariableListModel::tr("hidden"));
    if (variable.immutable)
        words.append(VariableListModel::tr("read-only"));
    return words;
}

static QString shownDefault(const Variable &variable)
{
    if (variable.isSensitive && !variable.defaultValue.isEmpty())
        return u"••••••••"_s;
    return defaultValueOf(variable).section(u'\n', 0, 0);
}

QVariant VariableListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Variable &variable = m_variables[index.row()];
    const ItemId id = m_ids[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return variable.name;
    case Qt::ToolTipRole:
        return toolTip(index.row());
    case Qt::AccessibleTextRole:
        return (QStringList{variable.name, variable.displayName, data(index, FormatNameRole).toString()} +
                flagWords(variable))
            .join(u", "_s);
    case IdRole:
        return id;
    case DisplayNameRole:
        return variable.displayName;
    case DescriptionRole:
        return variable.description;
    case FormatNameRole:
        return variable.format.isAbsent() ? u"string"_s : variable.format.name();
    case DefaultRole:
        return shownDefault(variable);
    case FlagsRole:
        return flagWords(variable);
    case UseCountRole:
        return m_finder->useCount(variable.name);
    default:
        return problemData(id, role);
    }
}

QVariant VariableListModel::problemData(ItemId id, int role) const
{
    const QList<Finding> problems = m_finder->survey().problems.value(id);
    if (role == SeverityRole && !problems.isEmpty())
        return QVariant::fromValue(std::ranges::min_element(problems, {}, &Finding::severity)->severity);
    if (role != ProblemsTextRole && role != Qt::AccessibleDescriptionRole)
        return {};
    QStringList lines;
    for (const Finding &problem : problems)
        lines.append(problem.message);
    return lines.join(u'\n');
}

QString VariableListModel::toolTip(int row) const
{
    const Variable &variable = m_variables[row];
    QStringList lines{variable.name};
    for (const QString &text : {variable.displayName, variable.description})
        if (!text.isEmpty() && text != variable.name)
            lines.append(text);
    if (const int uses = m_finder->useCount(variable.name); uses >= 0)
        lines.append(uses == 0 ? tr("No layer uses it") : tr("Used %n time(s)", nullptr, uses));
    for (const Finding &problem : m_finder->survey().problems.value(m_ids[row]))
        lines.append(problem.message);
    return lines.join(u'\n');
}

bool VariableListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !checkIndex(index))
        return false;
    const QString name = value.toString().trimmed();
    const QString before = m_variables[index.row()].name;
    if (name == before || variableNameFault(m_document->profile(), name))
        return false;
    m_document->endTypingBurst();
    renameVariable(m_document, before, name);
    return true;
}

Qt::ItemFlags VariableListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> VariableListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {DisplayNameRole, "displayName"},
                  {FormatNameRole, "formatName"},
                  {DefaultRole, "defaultValue"},
                  {UseCountRole, "useCount"}});
    return names;
}

QStringList VariableListModel::mimeTypes() const
{
    return {QString(variableMimeType)};
}

/// A variable is dragged within one window alone, so its id and its document are enough.
QMimeData *VariableListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid()
           << static_cast<quint64>(reinterpret_cast<quintptr>(m_document)) << variableId(indexes.first());
    auto data = std::make_unique<QMimeData>();
    data->setData(variableMimeType, bytes);
    data->setText(u"{{.spectro.var.%1}}"_s.arg(indexes.first().data().toString())); // for the text
    return data.release();
}

ItemId VariableListModel::dragged(const QMimeData *data) const
{
    QDataStream stream(data->data(variableMimeType));
    qint64 process = 0;
    quint64 document = 0;
    ItemId id = 0;
    stream >> process >> document >> id;
    const bool isOurs = stream.status() == QDataStream::Ok && process == QCoreApplication::applicationPid() &&
                        document == static_cast<quint64>(reinterpret_cast<quintptr>(m_document)) &&
                        m_document->variableRow(id) >= 0;
    return isOurs ? id : 0;
}

Qt::DropActions VariableListModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool VariableListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                        const QModelIndex &) const
{
    return action == Qt::MoveAction && dragged(data) != 0;
}

/// Answers false although it did the work: on true the view would remove the row that it dragged.
bool VariableListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                     const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const ItemId id = dragged(data);
    const int from = m_document->variableRow(id);
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    m_document->endTypingBurst();
    m_document->push(std::make_unique<MoveVariable>(m_document, id, before > from ? before - 1 : before));
    return false;
}

} // namespace Layerwright
