// SPDX-License-Identifier: Apache-2.0
#include "model/overrides/overridefinder.h"

#include "model/commands/commandgroup.h"
#include "model/commands/edittext.h"
#include "model/document/checkpoints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

qsizetype StackOverrides::count() const
{
    qsizetype count = 0;
    for (const OfLayer &layer : layers)
        count += layer.overrides.values.size();
    return count;
}

QHash<ItemId, int> StackOverrides::counts() const
{
    QHash<ItemId, int> counts;
    for (const OfLayer &layer : layers)
        counts.insert(layer.layer, int(layer.overrides.values.size()));
    return counts;
}

qsizetype StackOverrides::unknownCount() const
{
    return std::ranges::count_if(layers, [](const OfLayer &layer) { return layer.pack.isEmpty(); });
}

OverrideFinder::OverrideFinder(ProfileDocument *document, const PackLibrary *library, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_library(library)
    , m_job([this](const Outcome &outcome) { take(outcome); })
{
    using Document = ProfileDocument;
    using std::chrono_literals::operator""ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &OverrideFinder::compare);
    connect(document, &Document::layerInserted, this, &OverrideFinder::noteChange);
    connect(document, &Document::layerRemoved, this, &OverrideFinder::noteChange);
    connect(document, &Document::layerMoved, this, &OverrideFinder::noteChange);
    connect(document, &Document::headerChanged, this, &OverrideFinder::noteChange);
    connect(document, &Document::textChanged, this, [this](TextId id) {
        if (id.manifest == 0)
            noteChange();
    });
    connect(library, &PackLibrary::sourcesRead, this, [this] {
        m_cache.clear();
        ++m_packsRevision;
        ++m_generation;
        compare();
    });
    if (library->isReady())
        QMetaObject::invokeMethod(this, &OverrideFinder::compare, Qt::QueuedConnection);
}

void OverrideFinder::noteChange()
{
    ++m_generation;
    m_pause.start();
}

void OverrideFinder::compare()
{
    m_pause.stop();
    if (!m_library->isReady())
        return;
    Snapshot snapshot{
        m_document->profile().layers, {}, m_library->sources(), m_cache, m_generation, m_packsRevision};
    for (int row = 0; row < snapshot.layers.size(); ++row)
        snapshot.ids.append(m_document->layerId(row));
    m_job.start([snapshot](QPromise<Outcome> &promise) { find(promise, snapshot); });
}

OverrideFinder::Compared OverrideFinder::comparedLayer(const Snapshot &snapshot, qsizetype row)
{
    const Layer &layer = snapshot.layers[row];
    const ItemId id = snapshot.ids[row];
    const auto known = snapshot.cache.constFind(id);
    if (known != snapshot.cache.cend() && known->header == headerOf(layer) && known->values == layer.values)
        return *known;
    Compared compared{headerOf(layer), layer.values, {id, {}, {}}};
    if (const std::optional<Pack> pack = snapshot.packs.findExact(layer))
        compared.found = {id, u"%1 %2"_s.arg(pack->name, pack->version), packOverrides(layer.values, *pack)};
    return compared;
}

/// Runs in the background.
void OverrideFinder::find(QPromise<Outcome> &promise, const Snapshot &snapshot)
{
    Outcome outcome{{}, {}, snapshot.generation, snapshot.packsRevision};
    for (qsizetype row = 0; row < snapshot.layers.size(); ++row) {
        if (promise.isCanceled())
            return;
        if (snapshot.layers[row].packType == PackType::Manifest)
            continue;
        const Compared compared = comparedLayer(snapshot, row);
        outcome.overrides.layers.append(compared.found);
        outcome.cache.insert(snapshot.ids[row], compared);
    }
    promise.addResult(std::move(outcome));
}

void OverrideFinder::take(const Outcome &outcome)
{
    if (outcome.packsRevision != m_packsRevision)
        return;
    m_cache = outcome.cache;
    if (outcome.generation != m_generation)
        return; // overtaken by a change, whose pause is running: what is known still helps then
    m_comparedGeneration = outcome.generation;
    if (outcome.overrides != m_overrides) {
        m_overrides = outcome.overrides;
        emit overridesChanged();
    }
    emit compared();
}

/// None where there is no pack to compare with.
YamlEdits OverrideFinder::editsFor(ItemId layer, const QStringList &paths) const
{
    const Layer *there = m_document->layer(layer);
    const std::optional<Pack> pack = there ? m_library->sources().findExact(*there) : std::nullopt;
    if (!pack)
        return QList<TextEdit>();
    return resetEdits(m_document->text({layer, 0}), *pack, paths);
}

YamlEdits OverrideFinder::reset(ItemId layer, const QStringList &paths)
{
    const YamlEdits edits = editsFor(layer, paths);
    if (!edits || edits->isEmpty())
        return edits;
    m_document->push(std::make_unique<EditText>(
        m_document, TextId{layer, 0}, *edits,
        paths.size() == 1 ? tr("Reset “%1” to the Pack's Value").arg(paths.first())
                          : tr("Reset %n Value(s) to the Pack's", nullptr, int(paths.size())),
        EditText::Merge::No));
    return edits;
}

QStringList OverrideFinder::reset(const QMap<ItemId, QStringList> &paths)
{
    QStringList refused;
    QMap<ItemId, QList<TextEdit>> all;
    qsizetype count = 0;
    for (auto layer = paths.cbegin(); layer != paths.cend(); ++layer) {
        const YamlEdits edits = editsFor(layer.key(), *layer);
        if (!edits) {
            refused.append(edits.error().message);
        } else if (!edits->isEmpty()) {
            all.insert(layer.key(), *edits);
            count += layer->size();
        }
    }
    const QString name = tr("Reset %n Value(s) to the Pack's", nullptr, int(count));
    auto group = std::make_unique<CommandGroup>(name);
    for (auto layer = all.cbegin(); layer != all.cend(); ++layer)
        group->append(std::make_unique<EditText>(m_document, TextId{layer.key(), 0}, *layer, name,
                                                 EditText::Merge::No));
    if (group->size() > 0)
        pushMassChange(m_document, std::move(group));
    return refused;
}

} // namespace Layerwright
