// SPDX-License-Identifier: Apache-2.0
#include "model/items/wavelistmodel.h"

#include "model/commands/setinstallpriorities.h"
#include "model/document/checkpoints.h"
#include "model/items/layertext.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::chrono::milliseconds pauseBeforeReading{150};

WaveListModel::WaveListModel(ProfileDocument *document, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_document(document)
    , m_layers(new LayerListModel(document, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeReading);
    m_pause.callOnTimeout(this, &WaveListModel::update);
    setDynamicSortFilter(false);
    setSourceModel(m_layers);
    sort(0);
    follow();
}

void WaveListModel::follow()
{
    using Document = ProfileDocument;
    connect(m_document, &Document::textChanged, this, [this](TextId id) {
        if (id.manifest != 0 || !m_known.remove(id.layer))
            return;
        m_isStale = true;
        if (m_isActive && !m_pause.isActive())
            m_pause.start();
    });
    connect(m_document, &Document::layerInserted, this, &WaveListModel::renew);
    connect(m_document, &Document::layerRemoved, this, [this](ItemId id) {
        m_known.remove(id);
        renew();
    });
    connect(m_document, &Document::layerMoved, this, &WaveListModel::renew);
    connect(m_document, &Document::headerChanged, this, &WaveListModel::renew);
}

/// At once: the order speaks of rows, and they are others now.
void WaveListModel::renew()
{
    m_isStale = true;
    if (m_isActive)
        update();
}

void WaveListModel::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale)
        update();
    if (!active)
        m_pause.stop();
}

void WaveListModel::setReversed(bool reversed)
{
    if (std::exchange(m_isReversed, reversed) == reversed)
        return;
    invalidate();
    emit orderChanged();
}

void WaveListModel::update()
{
    m_pause.stop();
    if (!std::exchange(m_isStale, false))
        return;
    const QList<Layer> layers = m_document->profile().layers;
    QList<InstallPriority> priorities;
    for (int row = 0; row < layers.size(); ++row) {
        const ItemId id = m_document->layerId(row);
        auto known = m_known.find(id);
        if (known == m_known.end())
            known = m_known.insert(id, InstallPriority::of(layers[row].values));
        priorities.append(*known);
    }
    InstallOrder order(layers, priorities);
    if (order == m_order)
        return;
    m_order = std::move(order);
    invalidate();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    emit orderChanged();
}

int WaveListModel::fileRow(const QModelIndex &index) const
{
    return mapToSource(index).data(LayerListModel::FileRowRole).toInt();
}

QList<int> WaveListModel::fileRows(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(fileRow(index));
    std::ranges::sort(rows);
    return rows;
}

QModelIndex WaveListModel::indexOf(ItemId layer) const
{
    return mapFromSource(m_layers->indexOf(layer));
}

ItemId WaveListModel::layerId(const QModelIndex &index) const
{
    return m_layers->layerId(mapToSource(index));
}

int WaveListModel::waveAt(int row) const
{
    return m_order.waveOf(fileRow(index(row, 0)));
}

int WaveListModel::firstRowOfWave(int row) const
{
    const int wave = waveAt(row);
    while (row > 0 && waveAt(row - 1) == wave)
        --row;
    return row;
}

/// Rows that the order does not know yet (they were just inserted) come last.
bool WaveListModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [this](const QModelIndex &index) {
        const int row = index.data(LayerListModel::FileRowRole).toInt();
        const int wave = m_order.waveOf(row);
        const auto &waves = m_order.waves();
        const bool isLast = wave < 0 || waves[wave].kind == InstallWave::Unknown;
        const int sign = m_isReversed && !isLast ? -1 : 1;
        return std::tuple(isLast, sign * (wave < 0 ? int(waves.size()) : wave), sign * row);
    };
    return rank(left) < rank(right);
}

QString WaveListModel::waveName(int wave) const
{
    if (wave < 0)
        return {};
    const InstallWave &shown = m_order.waves()[wave];
    if (shown.kind == InstallWave::Core)
        return m_isReversed ? tr("Infrastructure · last of all") : tr("Infrastructure · first of all");
    if (shown.kind == InstallWave::Unknown)
        return tr("Not known");
    return shown.number == 0 ? tr("Priority 0 · the default") : tr("Priority %1").arg(shown.number);
}

/// For who hears the list instead of seeing it.
QString WaveListModel::layerPlace(int fileRow) const
{
    const int wave = m_order.waveOf(fileRow);
    if (wave < 0)
        return {};
    const qsizetype others = m_order.waves()[wave].rows.size() - 1;
    if (m_order.waves()[wave].kind != InstallWave::Numbered || others == 0)
        return waveName(wave);
    return tr("%1, together with %n other(s)", nullptr, int(others)).arg(waveName(wave));
}

QVariant WaveListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int row = fileRow(index);
    switch (role) {
    case LayerListModel::HeadingRole: {
        const int wave = m_order.waveOf(row);
        return index.row() > 0 && waveAt(index.row() - 1) == wave ? QString() : waveName(wave);
    }
    case LayerListModel::SubtitleRole:
        if (const int wave = m_order.waveOf(row); wave >= 0 && !m_order.priority(row).isKnown())
            return m_order.priority(row).obstacle;
        break;
    case LayerListModel::InstallWaveRole:
        return {}; // the heading says it
    case Qt::AccessibleTextRole:
        return QStringList{QSortFilterProxyModel::data(index, Qt::DisplayRole).toString(), layerPlace(row)}
            .join(u", "_s);
    default:
        break;
    }
    return QSortFilterProxyModel::data(index, role);
}

Qt::ItemFlags WaveListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    if (!index.isValid())
        return flags;
    const int row = fileRow(index);
    flags.setFlag(Qt::ItemIsEditable, false);
    flags.setFlag(Qt::ItemIsDropEnabled);
    flags.setFlag(Qt::ItemIsDragEnabled, m_order.waveOf(row) >= 0 && m_order.canMove(row).has_value());
    return flags;
}

Result<InstallOrder::Wishes> WaveListModel::wishesOfDrop(const QMimeData *data, int row,
                                                         const QModelIndex &parent) const
{
    const QList<int> rows = m_document->layerRows(m_layers->dragged(data));
    if (rows.isEmpty())
        return failure(tr("Only layers of this window can be dropped here."));
    if (parent.isValid())
        return m_order.join(rows, waveAt(parent.row()));
    const int at = row < 0 || row > rowCount() ? rowCount() : row;
    const bool isInside = at > 0 && at < rowCount() && waveAt(at) == waveAt(at - 1);
    if (isInside)
        return m_order.join(rows, waveAt(at));
    const int before = m_isReversed ? (at > 0 ? waveAt(at - 1) : int(m_order.waves().size()))
                                    : (at < rowCount() ? waveAt(at) : int(m_order.waves().size()));
    return m_order.separate(rows, before);
}

bool WaveListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                    const QModelIndex &parent) const
{
    return action == Qt::MoveAction && wishesOfDrop(data, row, parent).has_value();
}

/// Answers false although it did the work: on true the view would remove the rows that it dragged.
bool WaveListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &parent)
{
    if (action != Qt::MoveAction)
        return false;
    if (const auto wishes = wishesOfDrop(data, row, parent))
        apply(*wishes);
    return false;
}

Result<void> WaveListModel::apply(const InstallOrder::Wishes &wishes)
{
    auto command = setInstallPriorities(m_document, wishes);
    if (!command)
        return tl::unexpected(command.error());
    m_document->endTypingBurst();
    pushMassChange(m_document, std::move(*command));
    m_document->endTypingBurst();
    update();
    return {};
}

} // namespace Layerwright
