// SPDX-License-Identifier: Apache-2.0
#include "model/document/problemfinder.h"

#include "model/document/packproblems.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

ProblemFinder::Analysis ProblemFinder::standardAnalysis()
{
    return {
        .stack = &findProfileProblems,
        .values = &findLayerProblems,
        .manifest = &findManifestProblems,
        .valuesFacts = &factsOfValues,
        .manifestFacts = &factsOfManifest,
        .relations = &findRelationProblems,
    };
}

ProblemFinder::ProblemFinder(ProfileDocument *document, QObject *parent)
    : ProblemFinder(document, standardAnalysis(), parent)
{
}

ProblemFinder::ProblemFinder(ProfileDocument *document, Analysis analysis, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_analysis(std::move(analysis))
    , m_job([this](const Outcome &outcome) { take(outcome); })
{
    using Document = ProfileDocument;
    using std::chrono_literals::operator""ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ProblemFinder::check);
    connect(document, &Document::infoChanged, this, &ProblemFinder::noteChange);
    connect(document, &Document::layerInserted, this, &ProblemFinder::noteChange);
    connect(document, &Document::layerRemoved, this, &ProblemFinder::noteChange);
    connect(document, &Document::layerMoved, this, &ProblemFinder::noteChange);
    connect(document, &Document::headerChanged, this, &ProblemFinder::noteChange);
    connect(document, &Document::manifestsChanged, this, &ProblemFinder::noteChange);
    connect(document, &Document::variablesChanged, this, &ProblemFinder::noteChange);
    connect(document, &Document::textChanged, this, [this](TextId id) {
        ++m_revisions[id];
        noteChange();
    });
    QMetaObject::invokeMethod(this, &ProblemFinder::check, Qt::QueuedConnection);
}

bool ProblemFinder::isCurrent(TextId id) const
{
    const auto known = m_cache.constFind(id);
    return known != m_cache.cend() && known->revision == m_revisions.value(id);
}

void ProblemFinder::setPacks(const PackSources &packs)
{
    m_packs = packs;
    ++m_packsRevision;
    ++m_generation;
    check();
}

void ProblemFinder::setNeighbours(const QList<ProfileSummary> &neighbours)
{
    if (neighbours == m_neighbours)
        return;
    m_neighbours = neighbours;
    noteChange();
}

void ProblemFinder::noteChange()
{
    ++m_generation;
    m_pause.start();
}

ProblemFinder::Snapshot ProblemFinder::snapshot() const
{
    Snapshot result{m_document->profile(), {},         {},           m_revisions, m_cache, m_charts, m_packs,
                    m_packsRevision,       m_analysis, m_generation, m_neighbours};
    for (int row = 0; row < result.profile.variables.size(); ++row)
        result.variables.append(m_document->variableId(row));
    for (int row = 0; row < result.profile.layers.size(); ++row) {
        const ItemId layer = m_document->layerId(row);
        QList<TextId> texts{{layer, 0}};
        for (int manifest = 0; const ItemId id = m_document->manifestId(row, manifest); ++manifest)
            texts.append({layer, id});
        result.texts.append(texts);
    }
    return result;
}

void ProblemFinder::check()
{
    m_pause.stop();
    m_job.start([snapshot = snapshot()](QPromise<Outcome> &promise) { find(promise, snapshot); });
}

/// The rules of a pack are those of its very version.
ProblemFinder::TextFindings ProblemFinder::findInText(const Snapshot &snapshot, const LayerFacts &facts,
                                                      qsizetype row, qsizetype text, Charts &charts)
{
    const TextId id = snapshot.texts[row][text];
    const Layer &layer = snapshot.profile.layers[row];
    const quint64 revision = snapshot.revisions.value(id);
    const Pack *pack = text == 0 && facts.pack ? &*facts.pack : nullptr;
    const QString packId =
        pack ? u"%1@%2#%3"_s.arg(pack->name, pack->version).arg(snapshot.packsRevision) : QString();
    if (pack && !charts.contains(packId)) {
        const auto read = snapshot.charts.constFind(packId);
        charts.insert(packId, read != snapshot.charts.cend() ? *read : ChartRules::of(*pack));
    }
    const auto known = snapshot.cache.constFind(id);
    if (known != snapshot.cache.cend() && known->revision == revision && known->packId == packId)
        return *known;
    const Analysis &analysis = snapshot.analysis;
    if (text == 0)
        return {revision, packId, analysis.values(layer.values, pack, charts.value(packId)),
                analysis.valuesFacts ? analysis.valuesFacts(layer.values, pack) : TextFacts()};
    const QByteArray &content = layer.manifests[text - 1].content;
    return {revision, packId, analysis.manifest(content),
            analysis.manifestFacts ? analysis.manifestFacts(content) : TextFacts()};
}

void ProblemFinder::place(const Snapshot &snapshot, const QList<ProfileFinding> &found, Outcome &outcome,
                          QList<QList<DocumentFinding>> &ofLayers)
{
    for (const ProfileFinding &each : found) {
        const ItemId variable = snapshot.variables.value(each.variable);
        if (each.layer < 0)
            outcome.problems.append({{}, each.finding, variable, each.stackFixes});
        else
            ofLayers[each.layer].append(
                {snapshot.texts[each.layer][each.manifest + 1], each.finding, 0, each.stackFixes});
    }
}

/// Runs in the background. Findings about a layer as such stand before those in its texts.
void ProblemFinder::find(QPromise<Outcome> &promise, const Snapshot &snapshot)
{
    Outcome outcome{{}, {}, {}, snapshot.generation};
    StackFacts stack{snapshot.profile, snapshot.packs, {}, snapshot.neighbours};
    QList<QList<DocumentFinding>> inTexts(snapshot.texts.size());
    for (qsizetype row = 0; row < snapshot.texts.size(); ++row) {
        LayerFacts layer{snapshot.packs.findExact(snapshot.profile.layers[row]), {}, {}};
        for (qsizetype text = 0; text < snapshot.texts[row].size(); ++text) {
            if (promise.isCanceled())
                return;
            const TextId id = snapshot.texts[row][text];
            const TextFindings known = findInText(snapshot, layer, row, text, outcome.charts);
            for (const Finding &finding : known.findings)
                inTexts[row].append({id, finding});
            outcome.cache.insert(id, known);
            if (text == 0)
                layer.values = known.facts;
            else
                layer.manifests.append(known.facts);
        }
        stack.layers.append(layer);
    }
    QList<QList<DocumentFinding>> ofLayers(snapshot.texts.size());
    place(snapshot, snapshot.analysis.stack(snapshot.profile), outcome, ofLayers);
    if (snapshot.analysis.relations)
        place(snapshot, snapshot.analysis.relations(stack), outcome, ofLayers);
    for (qsizetype row = 0; row < inTexts.size(); ++row)
        outcome.problems += ofLayers[row] + inTexts[row];
    promise.addResult(std::move(outcome));
}

void ProblemFinder::take(const Outcome &outcome)
{
    m_cache = outcome.cache;
    m_charts = outcome.charts;
    if (outcome.generation != m_generation)
        return; // overtaken by a change, whose pause is running: what is known about the texts still helps
                // then
    m_checkedGeneration = outcome.generation;
    m_found = outcome.problems;
    tell();
    emit checked();
}

void ProblemFinder::setOffRules(const QSet<QString> &rules)
{
    m_offRules = rules;
    tell();
}

void ProblemFinder::tell()
{
    QList<DocumentFinding> problems = m_found;
    problems.removeIf(
        [this](const DocumentFinding &problem) { return m_offRules.contains(problem.finding.rule); });
    if (problems == m_problems)
        return;
    m_problems = problems;
    emit problemsChanged(m_problems);
}

} // namespace Layerwright
