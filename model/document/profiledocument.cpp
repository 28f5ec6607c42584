// SPDX-License-Identifier: Apache-2.0
#include "model/document/profiledocument.h"

#include <QUndoStack>

#include <algorithm>

namespace Layerwright {

size_t qHash(TextId id, size_t seed)
{
    return qHashMulti(seed, id.layer, id.manifest);
}

LayerHeader headerOf(const Layer &layer)
{
    return {layer.name, layer.kind, layer.packType, layer.version, layer.tag, layer.registry};
}

static IdentifiedProfile withNewIds(LoadedProfile loaded)
{
    IdentifiedProfile result{std::move(loaded), {}, {}};
    ItemId last = 0;
    for (const Layer &layer : std::as_const(result.loaded.profile.layers)) {
        LayerIds ids{++last, {}};
        for (qsizetype i = 0; i < layer.manifests.size(); ++i)
            ids.manifests.append(++last);
        result.layerIds.append(ids);
    }
    for (qsizetype i = 0; i < result.loaded.profile.variables.size(); ++i)
        result.variableIds.append(++last);
    return result;
}

static ItemId greatestId(const IdentifiedProfile &identified)
{
    ItemId greatest = 0;
    for (const LayerIds &layer : identified.layerIds) {
        greatest = std::max(greatest, layer.id);
        for (const ItemId manifest : layer.manifests)
            greatest = std::max(greatest, manifest);
    }
    for (const ItemId variable : identified.variableIds)
        greatest = std::max(greatest, variable);
    return greatest;
}

ProfileDocument::ProfileDocument(LoadedProfile loaded, QObject *parent)
    : ProfileDocument(withNewIds(std::move(loaded)), parent)
{
}

ProfileDocument::ProfileDocument(IdentifiedProfile identified, QObject *parent)
    : QObject(parent)
    , m_state(std::move(identified), [this](const DocumentChange &change) { emit changing(change); })
    , m_lastId(greatestId(*m_state))
    , m_undoStack(new QUndoStack(this))
{
    connect(m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { emit modifiedChanged(!clean); });
}

ProfileDocument::~ProfileDocument()
{
    // The stack tells of its end, and those who hear it would ask a document that is half gone.
    m_undoStack->blockSignals(true);
    delete m_undoStack;
}

bool ProfileDocument::isModified() const
{
    return !m_undoStack->isClean();
}

void ProfileDocument::push(std::unique_ptr<QUndoCommand> command)
{
    if (!command->isObsolete())
        m_undoStack->push(command.release());
}

ItemId ProfileDocument::layerId(int row) const
{
    return row >= 0 && row < m_state->layerIds.size() ? m_state->layerIds[row].id : 0;
}

int ProfileDocument::layerRow(ItemId id) const
{
    const auto found = std::ranges::find(m_state->layerIds, id, &LayerIds::id);
    return found == m_state->layerIds.end() ? -1 : static_cast<int>(found - m_state->layerIds.begin());
}

ItemId ProfileDocument::manifestId(int layerRow, int row) const
{
    if (layerRow < 0 || layerRow >= m_state->layerIds.size())
        return 0;
    const QList<ItemId> &ids = m_state->layerIds[layerRow].manifests;
    return row >= 0 && row < ids.size() ? ids[row] : 0;
}

int ProfileDocument::manifestRow(TextId id) const
{
    const int row = layerRow(id.layer);
    return row < 0 || id.manifest == 0
               ? -1
               : static_cast<int>(m_state->layerIds[row].manifests.indexOf(id.manifest));
}

ItemId ProfileDocument::variableId(int row) const
{
    return row >= 0 && row < m_state->variableIds.size() ? m_state->variableIds[row] : 0;
}

int ProfileDocument::variableRow(ItemId id) const
{
    return static_cast<int>(m_state->variableIds.indexOf(id));
}

const Layer *ProfileDocument::layer(ItemId id) const
{
    const int row = layerRow(id);
    return row < 0 ? nullptr : &m_state->loaded.profile.layers[row];
}

bool ProfileDocument::contains(TextId id) const
{
    return id.manifest == 0 ? layerRow(id.layer) >= 0 : manifestRow(id) >= 0;
}

QByteArray ProfileDocument::text(TextId id) const
{
    const Layer *owner = layer(id.layer);
    if (!owner || !contains(id))
        return {};
    return id.manifest == 0 ? owner->values : owner->manifests[manifestRow(id)].content;
}

LayerHeader ProfileDocument::header(int row) const
{
    return headerOf(m_state->loaded.profile.layers[row]);
}

QList<int> ProfileDocument::layerRows(const QList<ItemId> &ids) const
{
    QList<int> rows;
    for (int row = 0; row < m_state->layerIds.size(); ++row) {
        if (ids.contains(m_state->layerIds[row].id))
            rows.append(row);
    }
    return rows;
}

ItemId ProfileDocument::newId()
{
    return ++m_lastId;
}

IdentifiedLayer ProfileDocument::identified(Layer layer)
{
    IdentifiedLayer result{std::move(layer), newId(), {}};
    for (qsizetype i = 0; i < result.layer.manifests.size(); ++i)
        result.manifestIds.append(newId());
    return result;
}

void ProfileDocument::setInfo(const ProfileInfo &info)
{
    m_state.changing(Changes::SetInfo{info}).loaded.profile.info = info;
    emit infoChanged();
}

void ProfileDocument::insertLayer(int row, const IdentifiedLayer &layer)
{
    Q_ASSERT(layer.id != 0 && layer.manifestIds.size() == layer.layer.manifests.size());
    reserveIds({layer.id});
    reserveIds(layer.manifestIds);
    emit layerAboutToBeInserted(row);
    IdentifiedProfile &state = m_state.changing(Changes::InsertLayer{row, layer});
    state.loaded.profile.layers.insert(row, layer.layer);
    state.layerIds.insert(row, {layer.id, layer.manifestIds});
    emit layerInserted(row);
}

IdentifiedLayer ProfileDocument::takeLayer(int row)
{
    emit layerAboutToBeRemoved(row);
    IdentifiedProfile &state = m_state.changing(Changes::TakeLayer{row});
    const LayerIds ids = state.layerIds.takeAt(row);
    IdentifiedLayer taken{state.loaded.profile.layers.takeAt(row), ids.id, ids.manifests};
    emit layerRemoved(ids.id);
    return taken;
}

void ProfileDocument::moveLayer(int from, int to)
{
    if (from == to)
        return;
    emit layerAboutToBeMoved(from, to > from ? to + 1 : to);
    IdentifiedProfile &state = m_state.changing(Changes::MoveLayer{from, to});
    state.loaded.profile.layers.move(from, to);
    state.layerIds.move(from, to);
    emit layerMoved(from, to);
}

void ProfileDocument::setHeader(ItemId layer, const LayerHeader &header)
{
    const int row = layerRow(layer);
    Layer &changed = m_state.changing(Changes::SetHeader{layer, header}).loaded.profile.layers[row];
    changed.name = header.name;
    changed.kind = header.kind;
    changed.packType = header.packType;
    changed.version = header.version;
    changed.tag = header.tag;
    changed.registry = header.registry;
    emit headerChanged(row);
}

void ProfileDocument::insertManifest(ItemId layer, int row, const Manifest &manifest, ItemId id)
{
    const int ownerRow = layerRow(layer);
    reserveIds({id});
    emit manifestsAboutToChange(layer);
    IdentifiedProfile &state = m_state.changing(Changes::InsertManifest{layer, row, manifest, id});
    state.loaded.profile.layers[ownerRow].manifests.insert(row, manifest);
    state.layerIds[ownerRow].manifests.insert(row, id);
    emit manifestsChanged(layer);
}

Manifest ProfileDocument::takeManifest(ItemId layer, int row)
{
    const int ownerRow = layerRow(layer);
    emit manifestsAboutToChange(layer);
    IdentifiedProfile &state = m_state.changing(Changes::TakeManifest{layer, row});
    state.layerIds[ownerRow].manifests.removeAt(row);
    Manifest taken = state.loaded.profile.layers[ownerRow].manifests.takeAt(row);
    emit manifestsChanged(layer);
    return taken;
}

void ProfileDocument::moveManifest(ItemId layer, int from, int to)
{
    const int ownerRow = layerRow(layer);
    emit manifestsAboutToChange(layer);
    IdentifiedProfile &state = m_state.changing(Changes::MoveManifest{layer, from, to});
    state.loaded.profile.layers[ownerRow].manifests.move(from, to);
    state.layerIds[ownerRow].manifests.move(from, to);
    emit manifestsChanged(layer);
}

void ProfileDocument::renameManifest(TextId id, const QString &name)
{
    emit manifestsAboutToChange(id.layer);
    IdentifiedProfile &state = m_state.changing(Changes::RenameManifest{id, name});
    state.loaded.profile.layers[layerRow(id.layer)].manifests[manifestRow(id)].name = name;
    emit manifestsChanged(id.layer);
}

void ProfileDocument::insertVariable(int row, const Variable &variable, ItemId id)
{
    reserveIds({id});
    emit variablesAboutToChange();
    IdentifiedProfile &state = m_state.changing(Changes::InsertVariable{row, variable, id});
    state.loaded.profile.variables.insert(row, variable);
    state.variableIds.insert(row, id);
    emit variablesChanged();
}

Variable ProfileDocument::takeVariable(int row)
{
    emit variablesAboutToChange();
    IdentifiedProfile &state = m_state.changing(Changes::TakeVariable{row});
    state.variableIds.removeAt(row);
    Variable taken = state.loaded.profile.variables.takeAt(row);
    emit variablesChanged();
    return taken;
}

void ProfileDocument::moveVariable(int from, int to)
{
    emit variablesAboutToChange();
    IdentifiedProfile &state = m_state.changing(Changes::MoveVariable{from, to});
    state.loaded.profile.variables.move(from, to);
    state.variableIds.move(from, to);
    emit variablesChanged();
}

void ProfileDocument::setVariable(int row, const Variable &variable)
{
    emit variablesAboutToChange();
    m_state.changing(Changes::SetVariable{row, variable}).loaded.profile.variables[row] = variable;
    emit variablesChanged();
}

void ProfileDocument::replaceText(TextId id, Span span, const QByteArray &text)
{
    IdentifiedProfile &state = m_state.changing(Changes::ReplaceText{id, span, text});
    Layer &owner = state.loaded.profile.layers[layerRow(id.layer)];
    QByteArray &bytes = id.manifest == 0 ? owner.values : owner.manifests[manifestRow(id)].content;
    Q_ASSERT(span.begin >= 0 && span.begin <= span.end && span.end <= bytes.size());
    bytes.replace(span.begin, span.length(), text);
    emit textChanged(id, span, text);
}

void ProfileDocument::setExtra(const ProfileExtra &extra)
{
    m_state.changing(Changes::SetExtra{extra}).loaded.profile.extra = extra;
}

void ProfileDocument::setAttachments(const QList<AttachedFile> &attachments)
{
    m_state.changing(Changes::SetAttachments{attachments}).loaded.attachments = attachments;
}

void ProfileDocument::setSource(const ProfileSource &source)
{
    m_state.setSource(source);
}

/// Ids that came from elsewhere are not given to others.
void ProfileDocument::reserveIds(const QList<ItemId> &ids)
{
    for (const ItemId id : ids)
        m_lastId = std::max(m_lastId, id);
}

} // namespace Layerwright
