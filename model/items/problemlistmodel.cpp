// SPDX-License-Identifier: Apache-2.0
#include "model/items/problemlistmodel.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// What a finding says about which text. Its position is left out: it changes with every line above it.
struct ProblemKey
{
    TextId place;
    QString rule;
    QString message;

    explicit ProblemKey(const DocumentFinding &problem)
        : place(problem.place)
        , rule(problem.finding.rule)
        , message(problem.finding.message)
    {
    }
    bool operator==(const ProblemKey &) const = default;
};

size_t qHash(const ProblemKey &key, size_t seed)
{
    return qHashMulti(seed, key.place, key.rule, key.message);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProblemListModel::tr("Error");
    case Severity::Warning:
        return ProblemListModel::tr("Warning");
    case Severity::Information:
        break;
    }
    return ProblemListModel::tr("Information");
}

} // namespace

ProblemListModel::ProblemListModel(ProfileDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(document, &ProfileDocument::headerChanged, this, &ProblemListModel::renewLayerNames);
    connect(document, &ProfileDocument::manifestsChanged, this, &ProblemListModel::renewLayerNames);
}

void ProblemListModel::setProblems(QList<DocumentFinding> problems)
{
    std::ranges::stable_sort(problems, {}, [](const DocumentFinding &one) { return one.finding.severity; });
    removeVanished(problems);
    QHash<ProblemKey, int> kept;
    for (const DocumentFinding &problem : std::as_const(m_problems))
        ++kept[ProblemKey(problem)];
    for (int row = 0; row < problems.size(); ++row) {
        const ProblemKey key(problems[row]);
        if (int &left = kept[key]; left == 0) {
            beginInsertRows({}, row, row);
            m_problems.insert(row, problems[row]);
            endInsertRows();
            continue;
        } else {
            --left;
        }
        int from = row;
        while (ProblemKey(m_problems[from]) != key)
            ++from;
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_problems.move(from, row);
            endMoveRows();
        }
        if (m_problems[row] != problems[row]) {
            m_problems[row] = problems[row];
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

/// The first column, where the keyboard is, tells the whole row.
QString ProblemListModel::spokenText(const DocumentFinding &problem, int column) const
{
    const QString message = tr("%1: %2").arg(severityName(problem.finding.severity), problem.finding.message);
    const QString own = text(problem, column).toString();
    if (column == LayerColumn) {
        QStringList words{message, own, text(problem, PlaceColumn).toString()};
        words.removeAll(QString());
        return (words + problem.fixTitles()).join(u", "_s);
    }
    if (column == MessageColumn)
        return message;
    return own.isEmpty() ? tr("none") : own;
}

void ProblemListModel::removeVanished(const QList<DocumentFinding> &problems)
{
    QHash<ProblemKey, int> wanted;
    for (const DocumentFinding &problem : problems)
        ++wanted[ProblemKey(problem)];
    QList<bool> stays(m_problems.size());
    for (qsizetype row = 0; row < m_problems.size(); ++row)
        stays[row] = wanted[ProblemKey(m_problems[row])]-- > 0;
    for (auto row = static_cast<int>(m_problems.size()) - 1; row >= 0; --row) {
        if (!stays[row]) {
            beginRemoveRows({}, row, row);
            m_problems.removeAt(row);
            endRemoveRows();
        }
    }
}

int ProblemListModel::count(Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(m_problems, [severity](const DocumentFinding &problem) {
        return problem.finding.severity == severity;
    }));
}

int ProblemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const DocumentFinding &problem = m_problems[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(problem, index.column());
    case Qt::ToolTipRole:
        return tr("%1\nRule: %2").arg(problem.finding.message, problem.finding.rule);
    case Qt::AccessibleTextRole:
        return spokenText(problem, index.column());
    case SeverityRole:
        return QVariant::fromValue(problem.finding.severity);
    case SeverityNameRole:
        return severityName(problem.finding.severity);
    case TextIdRole:
        return QVariant::fromValue(problem.place);
    case RuleRole:
        return problem.finding.rule;
    case FixTitlesRole:
        return problem.fixTitles();
    default:
        return {};
    }
}

QVariant ProblemListModel::text(const DocumentFinding &problem, int column) const
{
    switch (column) {
    case LayerColumn:
        return layerName(problem);
    case PlaceColumn:
        return placeName(problem);
    case MessageColumn:
        return problem.finding.message;
    default:
        return problem.fixTitles().value(0);
    }
}

QString ProblemListModel::layerName(const DocumentFinding &problem) const
{
    if (problem.isAboutProfile())
        return tr("Profile");
    const Layer *layer = m_document->layer(problem.place.layer);
    return layer ? layer->name : QString();
}

QString ProblemListModel::placeName(const DocumentFinding &problem) const
{
    if (problem.isAboutProfile())
        return {};
    const Layer *layer = m_document->layer(problem.place.layer);
    const int manifest = m_document->manifestRow(problem.place);
    const QString text = layer && manifest >= 0 ? layer->manifests[manifest].name : QString();
    if (!problem.isInText())
        return text.isEmpty() ? tr("layer") : text;
    const QString place =
        tr("Ln %1, Col %2").arg(problem.finding.position.line).arg(problem.finding.position.column);
    return text.isEmpty() ? place : tr("%1, %2").arg(text, place);
}

QVariant ProblemListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case LayerColumn:
        return tr("Layer");
    case PlaceColumn:
        return tr("Place");
    case MessageColumn:
        return tr("Problem");
    default:
        return tr("Remedy");
    }
}

void ProblemListModel::renewLayerNames()
{
    if (!m_problems.isEmpty())
        emit dataChanged(index(0, LayerColumn), index(rowCount() - 1, PlaceColumn), {Qt::DisplayRole});
}

} // namespace Layerwright
