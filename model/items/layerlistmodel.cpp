// SPDX-License-Identifier: Apache-2.0
#include "model/items/layerlistmodel.h"

#include "model/commands/movelayers.h"
#include "model/commands/setlayerheader.h"
#include "model/document/installwave.h"
#include "model/document/stackorder.h"
#include "model/items/layertext.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr auto layersMimeType = "application/x-layerwright-layers"_L1;

LayerListModel::LayerListModel(ProfileDocument *document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    followDocument();
}

void LayerListModel::followDocument()
{
    using Document = ProfileDocument;
    connect(m_document, &Document::layerAboutToBeInserted, this, [this](int row) {
        const int viewRow = rowCount() - row;
        beginInsertRows({}, viewRow, viewRow);
    });
    connect(m_document, &Document::layerInserted, this, [this] { endInsertRows(); });
    connect(m_document, &Document::layerAboutToBeRemoved, this,
            [this](int row) { beginRemoveRows({}, flipped(row), flipped(row)); });
    connect(m_document, &Document::layerRemoved, this, [this](ItemId id) {
        m_problems.remove(id);
        m_waves.remove(id);
        endRemoveRows();
    });
    connect(m_document, &Document::layerAboutToBeMoved, this, [this](int from, int destination) {
        beginMoveRows({}, flipped(from), flipped(from), {}, rowCount() - destination);
    });
    connect(m_document, &Document::layerMoved, this, [this] { endMoveRows(); });
    connect(m_document, &Document::headerChanged, this, [this](int row) {
        const QModelIndex index = indexOfFileRow(row);
        emit dataChanged(index, index);
    });
    connect(m_document, &Document::manifestsChanged, this, [this](ItemId layer) {
        const QModelIndex index = indexOf(layer);
        emit dataChanged(index, index, {SubtitleRole, ManifestCountRole, Qt::ToolTipRole});
    });
    connect(m_document, &Document::textChanged, this, [this](TextId id, Span span) {
        if (id.manifest == 0 && span.begin < installWaveWindow)
            updateWave(id.layer);
    });
}

int LayerListModel::flipped(int row) const
{
    return rowCount() - 1 - row;
}

QModelIndex LayerListModel::indexOfFileRow(int row) const
{
    return row < 0 ? QModelIndex() : index(flipped(row));
}

QModelIndex LayerListModel::indexOf(ItemId layer) const
{
    return indexOfFileRow(m_document->layerRow(layer));
}

ItemId LayerListModel::layerId(const QModelIndex &index) const
{
    return index.isValid() ? m_document->layerId(flipped(index.row())) : 0;
}

QList<ItemId> LayerListModel::layerIds(const QModelIndexList &indexes) const
{
    QList<ItemId> ids;
    for (const QModelIndex &index : indexes)
        ids.append(layerId(index));
    return ids;
}

int LayerListModel::fileDestination(int viewRow) const
{
    return rowCount() - viewRow;
}

int LayerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document->profile().layers.size());
}

QVariant LayerListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int row = flipped(index.row());
    const Layer &layer = m_document->profile().layers[row];
    const ItemId id = m_document->layerId(row);
    switch (role) {
    case IdRole:
        return id;
    case FileRowRole:
        return row;
    case Qt::ToolTipRole:
        return toolTip(id, layer);
    case Qt::AccessibleTextRole:
        return spokenText(id, layer);
    case InstallWaveRole: {
        const std::optional<int> number = wave(id, layer);
        return number ? QVariant(*number) : QVariant();
    }
    case SubtitleRole:
        return subtitle(id, layer);
    case NewerVersionRole:
        return m_newerVersions.value(id);
    case ErrorCountRole:
    case WarningCountRole:
    case InformationCountRole:
    case ProblemsTextRole:
    case Qt::AccessibleDescriptionRole:
        return problemData(id, role);
    default:
        return layerData(layer, role);
    }
}

QVariant LayerListModel::layerData(const Layer &layer, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return layer.name;
    case KindRole:
        return QVariant::fromValue(layer.kind.value());
    case KindNameRole:
        return kindName(layer.kind);
    case PackTypeRole:
        return QVariant::fromValue(layer.packType.value());
    case VersionRole:
        return layer.version;
    case TagRole:
        return layer.tag;
    case ShownVersionRole:
        return shownVersion(layer);
    case RegistryNameRole:
        return layer.registry.name;
    case ManifestCountRole:
        return static_cast<int>(layer.manifests.size());
    case IsCoreRole:
        return layer.isCore();
    case SectionRole:
        return layer.isCore() ? tr("Infrastructure") : tr("Add-ons");
    case IconLetterRole:
        return iconLetter(layer);
    default:
        return {};
    }
}

QVariant LayerListModel::problemData(ItemId id, int role) const
{
    const Problems problems = m_problems.value(id);
    switch (role) {
    case ErrorCountRole:
        return problems.errors;
    case WarningCountRole:
        return problems.warnings;
    case InformationCountRole:
        return problems.informations;
    case Qt::AccessibleDescriptionRole:
        return (problems.lines + newerLines(id)).join(u'\n');
    default:
        return problems.lines.join(u'\n');
    }
}

QStringList LayerListModel::newerLines(ItemId id) const
{
    const QString newer = m_newerVersions.value(id);
    return newer.isEmpty() ? QStringList() : QStringList{tr("A catalog has the newer version %1").arg(newer)};
}

std::optional<int> LayerListModel::wave(ItemId id, const Layer &layer) const
{
    const auto known = m_waves.constFind(id);
    return known != m_waves.cend() ? *known : *m_waves.insert(id, installWave(layer.values));
}

void LayerListModel::updateWave(ItemId layer)
{
    const auto known = m_waves.find(layer);
    if (known == m_waves.end())
        return;
    const std::optional<int> now = installWave(m_document->layer(layer)->values);
    if (std::exchange(*known, now) == now)
        return;
    const QModelIndex changed = indexOf(layer);
    emit dataChanged(changed, changed, {InstallWaveRole, Qt::ToolTipRole});
}

QString LayerListModel::subtitle(ItemId id, const Layer &layer) const
{
    QStringList parts{layerSubtitle(layer)};
    if (const int count = m_overrideCounts.value(id))
        parts.append(tr("%n override(s)", nullptr, count));
    return parts.join(u" · "_s);
}

QString LayerListModel::toolTip(ItemId id, const Layer &layer) const
{
    QStringList lines{tr("%1 · %2").arg(layer.name, kindName(layer.kind))};
    if (!layer.version.isEmpty() && layer.packType != PackType::Manifest)
        lines.append(layer.tag.isEmpty() || layer.tag == layer.version
                         ? tr("Version %1").arg(layer.version)
                         : tr("Version %1, follows %2").arg(layer.version, shownVersion(layer)));
    lines.append(newerLines(id));
    if (!layer.registry.name.isEmpty())
        lines.append(tr("From the registry %1").arg(layer.registry.name));
    if (const std::optional<int> number = wave(id, layer))
        lines.append(tr("Installed in wave %1").arg(*number));
    lines.append(m_problems.value(id).lines);
    return lines.join(u'\n');
}

/// As a screen reader says it: where it is, what it is, what is the matter with it.
QString LayerListModel::spokenText(ItemId id, const Layer &layer) const
{
    const int row = flipped(m_document->layerRow(id));
    QStringList words{tr("layer %1 of %2").arg(row + 1).arg(rowCount()), layer.name};
    words.append(subtitle(id, layer).split(u" · "_s));
    words.append(shownVersion(layer));
    if (const Problems problems = m_problems.value(id); problems.errors + problems.warnings > 0) {
        words.append(problems.errors > 0 ? tr("%n error(s)", nullptr, problems.errors) : QString());
        words.append(problems.warnings > 0 ? tr("%n warning(s)", nullptr, problems.warnings) : QString());
    }
    words.removeAll(QString());
    return words.join(u", "_s);
}

template <typename Value>
void LayerListModel::tellChanges(const QHash<ItemId, Value> &before, const QHash<ItemId, Value> &now,
                                 const QList<int> &roles)
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex changed = index(row);
        const ItemId id = layerId(changed);
        if (before.value(id) != now.value(id))
            emit dataChanged(changed, changed, roles);
    }
}

void LayerListModel::setProblems(const QList<DocumentFinding> &problems)
{
    QHash<ItemId, Problems> sorted;
    for (const DocumentFinding &problem : problems) {
        if (problem.isAboutProfile())
            continue;
        Problems &entry = sorted[problem.place.layer];
        const Severity severity = problem.finding.severity;
        int &count = severity == Severity::Error     ? entry.errors
                     : severity == Severity::Warning ? entry.warnings
                                                     : entry.informations;
        ++count;
        constexpr int shown = 8;
        if (entry.lines.size() < shown)
            entry.lines.append(
                problem.isInText()
                    ? tr("Line %1: %2").arg(problem.finding.position.line).arg(problem.finding.message)
                    : problem.finding.message);
        else if (entry.lines.size() == shown)
            entry.lines.append(tr("…"));
    }
    tellChanges(std::exchange(m_problems, sorted), sorted,
                {ErrorCountRole, WarningCountRole, InformationCountRole, ProblemsTextRole, Qt::ToolTipRole});
}

void LayerListModel::setNewerVersions(const QHash<ItemId, QString> &versions)
{
    tellChanges(std::exchange(m_newerVersions, versions), versions,
                {NewerVersionRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
}

void LayerListModel::setOverrideCounts(const QHash<ItemId, int> &counts)
{
    tellChanges(std::exchange(m_overrideCounts, counts), counts, {SubtitleRole, Qt::AccessibleTextRole});
}

bool LayerListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    LayerHeader header = m_document->header(flipped(index.row()));
    header.name = value.toString().trimmed();
    if (header.name.isEmpty())
        return false;
    m_document->endTypingBurst();
    m_document->push(std::make_unique<SetLayerHeader>(m_document, layerId(index), header));
    return true;
}

Qt::ItemFlags LayerListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::ItemIsDropEnabled;
    const Layer &layer = m_document->profile().layers[flipped(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsDragEnabled, !m_isReadOnly && !layer.isCore());
    flags.setFlag(Qt::ItemIsEditable, !m_isReadOnly && layer.packType == PackType::Manifest);
    return flags;
}

QHash<int, QByteArray> LayerListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {KindNameRole, "kindName"},
                  {SubtitleRole, "subtitle"},
                  {ShownVersionRole, "shownVersion"},
                  {SectionRole, "section"}});
    return names;
}

QStringList LayerListModel::mimeTypes() const
{
    return {QString(layersMimeType)};
}

/// Layers are dragged within one window alone, so the ids and the document they belong to are enough.
QMimeData *LayerListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QCoreApplication::applicationPid()
           << static_cast<quint64>(reinterpret_cast<quintptr>(m_document)) << layerIds(indexes);
    auto data = std::make_unique<QMimeData>();
    data->setData(layersMimeType, bytes);
    return data.release();
}

QList<ItemId> LayerListModel::dragged(const QMimeData *data) const
{
    QDataStream stream(data->data(layersMimeType));
    qint64 process = 0;
    quint64 document = 0;
    QList<ItemId> ids;
    stream >> process >> document >> ids;
    const bool isOurs = stream.status() == QDataStream::Ok && process == QCoreApplication::applicationPid() &&
                        document == static_cast<quint64>(reinterpret_cast<quintptr>(m_document));
    return isOurs ? ids : QList<ItemId>();
}

Qt::DropActions LayerListModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

int LayerListModel::dropDestination(int row, const QModelIndex &parent) const
{
    const int viewRow = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    return fileDestination(viewRow);
}

Result<void> LayerListModel::checkDrop(const QMimeData *data, int row, const QModelIndex &parent) const
{
    const QList<int> rows = m_document->layerRows(dragged(data));
    if (rows.isEmpty())
        return failure(tr("Only layers of this window can be dropped here."));
    return canMove(m_document->profile(), rows, dropDestination(row, parent));
}

bool LayerListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent) const
{
    return action == Qt::MoveAction && checkDrop(data, row, parent).has_value();
}

/// Answers false although it did the work: on true the view would remove the rows that it dragged.
bool LayerListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        m_document->push(
            std::make_unique<MoveLayers>(m_document, dragged(data), dropDestination(row, parent)));
    return false;
}

} // namespace Layerwright
