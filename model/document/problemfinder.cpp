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

void ProblemFinder::noteChange()
{
    ++m_generation;
    m_pause.start();
}

ProblemFinder::Snapshot ProblemFinder::snapshot() const
{
    Snapshot result{m_document->profile(), {},         {},          m_revisions, m_cache, m_charts, m_packs,
                    m_packsRevision,       m_analysis, m_generation};
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
ProblemFinder::TextFindings ProblemFinder::findInText(const Snapshot &snapshot, qsizetype row, qsizetype text,
                                                      Charts &charts)
{
    const TextId id = snapshot.texts[row][text];
    const Layer &layer = snapshot.profile.layers[row];
    const quint64 revision = snapshot.revisions.value(id);
    std::optional<FoundPack> pack = text == 0 ? snapshot.packs.find(layer) : std::nullopt;
    if (pack && !pack->isExact)
        pack.reset();
    const QString packId =
        pack ? u"%1@%2#%3"_s.arg(pack->pack.name, pack->pack.version).arg(snapshot.packsRevision) : QString();
    if (pack && !charts.contains(packId)) {
        const auto read = snapshot.charts.constFind(packId);
        charts.insert(packId, read != snapshot.charts.cend() ? *read : ChartRules::of(pack->pack));
    }
    const auto known = snapshot.cache.constFind(id);
    if (known != snapshot.cache.cend() && known->revision == revision && known->packId == packId)
        return *known;
    return {revision, packId,
            text == 0
                ? snapshot.analysis.values(layer.values, pack ? &pack->pack : nullptr, charts.value(packId))
                : snapshot.analysis.manifest(layer.manifests[text - 1].content)};
}

/// Runs in the background. Findings about a layer as such stand before those in its texts.
void ProblemFinder::find(QPromise<Outcome> &promise, const Snapshot &snapshot)
{
    Outcome outcome{{}, {}, {}, snapshot.generation};
    QList<QList<DocumentFinding>> ofLayers(snapshot.texts.size());
    for (const ProfileFinding &found : snapshot.analysis.stack(snapshot.profile)) {
        if (found.layer < 0)
            outcome.problems.append({{}, found.finding, snapshot.variables.value(found.variable)});
        else
            ofLayers[found.layer].append({snapshot.texts[found.layer][found.manifest + 1], found.finding});
    }
    for (qsizetype row = 0; row < snapshot.texts.size(); ++row) {
        for (qsizetype text = 0; text < snapshot.texts[row].size(); ++text) {
            if (promise.isCanceled())
                return;
            const TextId id = snapshot.texts[row][text];
            const TextFindings known = findInText(snapshot, row, text, outcome.charts);
            for (const Finding &finding : known.findings)
                ofLayers[row].append({id, finding});
            outcome.cache.insert(id, known);
        }
        outcome.problems.append(ofLayers[row]);
    }
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
