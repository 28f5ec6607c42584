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

ProfileDocument::ProfileDocument(LoadedProfile loaded, QObject *parent)
    : QObject(parent)
    , m_loaded(std::move(loaded))
    , m_undoStack(new QUndoStack(this))
{
    for (const Layer &layer : std::as_const(m_loaded.profile.layers)) {
        const IdentifiedLayer identity = identified(layer);
        m_layerIds.append({identity.id, identity.manifestIds});
    }
    for (qsizetype i = 0; i < m_loaded.profile.variables.size(); ++i)
        m_variableIds.append(newId());
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
    return row >= 0 && row < m_layerIds.size() ? m_layerIds[row].id : 0;
}

int ProfileDocument::layerRow(ItemId id) const
{
    const auto found = std::ranges::find(m_layerIds, id, &LayerIds::id);
    return found == m_layerIds.end() ? -1 : static_cast<int>(found - m_layerIds.begin());
}

ItemId ProfileDocument::manifestId(int layerRow, int row) const
{
    if (layerRow < 0 || layerRow >= m_layerIds.size())
        return 0;
    const QList<ItemId> &ids = m_layerIds[layerRow].manifests;
    return row >= 0 && row < ids.size() ? ids[row] : 0;
}

int ProfileDocument::manifestRow(TextId id) const
{
    const int row = layerRow(id.layer);
    return row < 0 || id.manifest == 0 ? -1
                                       : static_cast<int>(m_layerIds[row].manifests.indexOf(id.manifest));
}

ItemId ProfileDocument::variableId(int row) const
{
    return row >= 0 && row < m_variableIds.size() ? m_variableIds[row] : 0;
}

int ProfileDocument::variableRow(ItemId id) const
{
    return static_cast<int>(m_variableIds.indexOf(id));
}

const Layer *ProfileDocument::layer(ItemId id) const
{
    const int row = layerRow(id);
    return row < 0 ? nullptr : &m_loaded.profile.layers[row];
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
    return headerOf(m_loaded.profile.layers[row]);
}

QList<int> ProfileDocument::layerRows(const QList<ItemId> &ids) const
{
    QList<int> rows;
    for (int row = 0; row < m_layerIds.size(); ++row) {
        if (ids.contains(m_layerIds[row].id))
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
    m_loaded.profile.info = info;
    emit infoChanged();
}

void ProfileDocument::insertLayer(int row, const IdentifiedLayer &layer)
{
    Q_ASSERT(layer.id != 0 && layer.manifestIds.size() == layer.layer.manifests.size());
    emit layerAboutToBeInserted(row);
    m_loaded.profile.layers.insert(row, layer.layer);
    m_layerIds.insert(row, {layer.id, layer.manifestIds});
    emit layerInserted(row);
}

IdentifiedLayer ProfileDocument::takeLayer(int row)
{
    emit layerAboutToBeRemoved(row);
    const LayerIds ids = m_layerIds.takeAt(row);
    IdentifiedLayer taken{m_loaded.profile.layers.takeAt(row), ids.id, ids.manifests};
    emit layerRemoved(ids.id);
    return taken;
}

void ProfileDocument::moveLayer(int from, int to)
{
    if (from == to)
        return;
    emit layerAboutToBeMoved(from, to > from ? to + 1 : to);
    m_loaded.profile.layers.move(from, to);
    m_layerIds.move(from, to);
    emit layerMoved(from, to);
}

void ProfileDocument::setHeader(ItemId layer, const LayerHeader &header)
{
    const int row = layerRow(layer);
    Layer &changed = m_loaded.profile.layers[row];
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
    emit manifestsAboutToChange(layer);
    m_loaded.profile.layers[ownerRow].manifests.insert(row, manifest);
    m_layerIds[ownerRow].manifests.insert(row, id);
    emit manifestsChanged(layer);
}

Manifest ProfileDocument::takeManifest(ItemId layer, int row)
{
    const int ownerRow = layerRow(layer);
    emit manifestsAboutToChange(layer);
    m_layerIds[ownerRow].manifests.removeAt(row);
    Manifest taken = m_loaded.profile.layers[ownerRow].manifests.takeAt(row);
    emit manifestsChanged(layer);
    return taken;
}

void ProfileDocument::moveManifest(ItemId layer, int from, int to)
{
    const int ownerRow = layerRow(layer);
    emit manifestsAboutToChange(layer);
    m_loaded.profile.layers[ownerRow].manifests.move(from, to);
    m_layerIds[ownerRow].manifests.move(from, to);
    emit manifestsChanged(layer);
}

void ProfileDocument::renameManifest(TextId id, const QString &name)
{
    emit manifestsAboutToChange(id.layer);
    manifestRef(id).name = name;
    emit manifestsChanged(id.layer);
}

void ProfileDocument::insertVariable(int row, const Variable &variable, ItemId id)
{
    emit variablesAboutToChange();
    m_loaded.profile.variables.insert(row, variable);
    m_variableIds.insert(row, id);
    emit variablesChanged();
}

Variable ProfileDocument::takeVariable(int row)
{
    emit variablesAboutToChange();
    m_variableIds.removeAt(row);
    Variable taken = m_loaded.profile.variables.takeAt(row);
    emit variablesChanged();
    return taken;
}

void ProfileDocument::moveVariable(int from, int to)
{
    emit variablesAboutToChange();
    m_loaded.profile.variables.move(from, to);
    m_variableIds.move(from, to);
    emit variablesChanged();
}

void ProfileDocument::setVariable(int row, const Variable &variable)
{
    emit variablesAboutToChange();
    m_loaded.profile.variables[row] = variable;
    emit variablesChanged();
}

void ProfileDocument::replaceText(TextId id, Span span, const QByteArray &text)
{
    QByteArray &bytes = textRef(id);
    Q_ASSERT(span.begin >= 0 && span.begin <= span.end && span.end <= bytes.size());
    bytes.replace(span.begin, span.length(), text);
    emit textChanged(id, span, text);
}

void ProfileDocument::setExtra(const ProfileExtra &extra)
{
    m_loaded.profile.extra = extra;
}

void ProfileDocument::setAttachments(const QList<AttachedFile> &attachments)
{
    m_loaded.attachments = attachments;
}

void ProfileDocument::setSource(const ProfileSource &source)
{
    m_loaded.source = source;
}

Manifest &ProfileDocument::manifestRef(TextId id)
{
    return m_loaded.profile.layers[layerRow(id.layer)].manifests[manifestRow(id)];
}

QByteArray &ProfileDocument::textRef(TextId id)
{
    return id.manifest == 0 ? m_loaded.profile.layers[layerRow(id.layer)].values : manifestRef(id).content;
}

} // namespace Layerwright
