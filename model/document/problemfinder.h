// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/chartrules.h"
#include "model/document/documentfinding.h"
#include "model/document/latestjob.h"
#include "model/document/stackfacts.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Layerwright {

/// Follows a document and says what is odd in it: after a pause, in the background. A text that did not
/// change is not analysed again; the rules of the stack are looked at each time. What it says is true of
/// the document as it stands: a result that a change has overtaken is thrown away.
class ProblemFinder final : public QObject
{
    Q_OBJECT

public:
    /// The pure functions that do the work.
    struct Analysis
    {
        std::function<QList<ProfileFinding>(const Profile &)> stack;
        /// See findLayerProblems().
        std::function<QList<Finding>(const QByteArray &, const Pack *, const ChartRules &)> values;
        std::function<QList<Finding>(const QByteArray &)> manifest;
        /// What the texts tell the rules between the layers, and these rules; see stackfacts.h.
        std::function<TextFacts(const QByteArray &, const Pack *)> valuesFacts = {};
        std::function<TextFacts(const QByteArray &)> manifestFacts = {};
        std::function<QList<ProfileFinding>(const StackFacts &)> relations = {};
    };
    /// The rules of model/profile/validation.h and model/document/packproblems.h.
    static Analysis standardAnalysis();

    explicit ProblemFinder(ProfileDocument *document, QObject *parent = nullptr);
    ProblemFinder(ProfileDocument *document, Analysis analysis, QObject *parent = nullptr);

    void setPause(std::chrono::milliseconds pause) { m_pause.setInterval(pause); }
    /// Where the packs of the layers are, whose rules count too; looks at everything again.
    void setPacks(const PackSources &packs);
    /// The rules whose findings are not told.
    void setOffRules(const QSet<QString> &rules);
    /// How many findings are not told.
    qsizetype hiddenCount() const { return m_found.size() - m_problems.size(); }
    /// The profiles in other files beside this one, which are not to have its name and version.
    void setNeighbours(const QList<ProfileSummary> &neighbours);
    /// In the order of the file.
    const QList<DocumentFinding> &problems() const { return m_problems; }
    /// Whether `problems` is about the document as it is now; false between a change and its check.
    bool isCurrent() const { return m_checkedGeneration == m_generation; }
    /// Whether the findings of this text, and the edits of their fixes, fit the text as it is now.
    bool isCurrent(TextId id) const;

signals:
    void problemsChanged(const QList<Layerwright::DocumentFinding> &problems);
    /// The problems are up to date, changed or not.
    void checked();

private:
    struct TextFindings
    {
        quint64 revision = 0;
        QString packId; // of the pack whose rules were looked at; empty without one
        QList<Finding> findings;
        TextFacts facts;
    };
    using Cache = QHash<TextId, TextFindings>;
    using Charts = QHash<QString, ChartRules>; // by the id of their pack
    struct Snapshot
    {
        Profile profile;
        QList<QList<TextId>> texts; // of each layer: values, manifests
        QList<ItemId> variables;
        QHash<TextId, quint64> revisions;
        Cache cache;
        Charts charts;
        PackSources packs;
        quint64 packsRevision = 0;
        Analysis analysis;
        quint64 generation = 0;
        QList<ProfileSummary> neighbours = {};
    };
    struct Outcome
    {
        QList<DocumentFinding> problems;
        Cache cache;
        Charts charts;
        quint64 generation = 0;
    };

    void noteChange();
    Snapshot snapshot() const;
    void check();
    void take(const Outcome &outcome);
    void tell();
    static TextFindings findInText(const Snapshot &snapshot, const LayerFacts &layer, qsizetype row,
                                   qsizetype text, Charts &charts);
    static void place(const Snapshot &snapshot, const QList<ProfileFinding> &found, Outcome &outcome,
                      QList<QList<DocumentFinding>> &ofLayers);
    static void find(QPromise<Outcome> &promise, const Snapshot &snapshot);

    ProfileDocument *m_document;
    Analysis m_analysis;
    QTimer m_pause;
    QHash<TextId, quint64> m_revisions; // of the texts that changed since the start
    Cache m_cache;
    Charts m_charts;
    PackSources m_packs;
    quint64 m_packsRevision = 0;
    QSet<QString> m_offRules;
    QList<ProfileSummary> m_neighbours;
    QList<DocumentFinding> m_found;    // by all rules
    QList<DocumentFinding> m_problems; // by those that are on
    quint64 m_generation = 1;
    quint64 m_checkedGeneration = 0;
    LatestJob<Outcome> m_job;
};

} // namespace Layerwright
