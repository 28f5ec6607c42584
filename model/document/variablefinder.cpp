// SPDX-License-Identifier: Apache-2.0
#include "model/document/variablefinder.h"

#include "model/language/variableuses.h"
#include "model/profile/variableproblems.h"
#include "model/yaml/yamltext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// A profile and the ids of what is in it.
struct Snapshot
{
    Profile profile;
    QList<QList<TextId>> texts; // of each layer: values, manifests
    QList<ItemId> variables;
};

} // namespace

static Snapshot snapshotOf(const ProfileDocument &document)
{
    Snapshot result{document.profile(), {}, {}};
    for (int row = 0; row < result.profile.layers.size(); ++row) {
        const ItemId layer = document.layerId(row);
        QList<TextId> texts{{layer, 0}};
        for (int manifest = 0; const ItemId id = document.manifestId(row, manifest); ++manifest)
            texts.append({layer, id});
        result.texts.append(texts);
    }
    for (int row = 0; row < result.profile.variables.size(); ++row)
        result.variables.append(document.variableId(row));
    return result;
}

static QString lineAt(QByteArrayView text, qsizetype offset)
{
    constexpr qsizetype longest = 300; // bytes; nobody reads on
    const qsizetype begin = lineBegin(text, offset);
    const qsizetype end = lineEnd(text, offset);
    const qsizetype from = offset - begin > longest ? offset - longest / 2 : begin;
    const QByteArrayView line = text.sliced(from, std::min(end - from, longest));
    return QString::fromUtf8(line).trimmed();
}

static VariableUse located(const Snapshot &snapshot, const ReferenceUse &use)
{
    const QByteArray text = textOf(snapshot.profile, use.place);
    return {snapshot.texts[use.place.layer][use.place.manifest + 1], use.reference.name, use.position,
            lineAt(text, use.reference.name.begin)};
}

/// Runs in the background.
static VariableSurvey surveyOf(const Snapshot &snapshot)
{
    VariableSurvey survey;
    QSet<QString> known;
    for (const Variable &variable : snapshot.profile.variables)
        known.insert(variable.name);
    for (const ReferenceUse &use : referenceUses(snapshot.profile)) {
        if (use.reference.kind != Reference::Kind::Variable || use.reference.name.isEmpty())
            continue;
        const QString name = spanText(textOf(snapshot.profile, use.place), use.reference.name);
        survey.uses[name].append(located(snapshot, use));
        if (!known.contains(name))
            survey.undefined.append(name);
        known.insert(name);
    }
    const QList<QList<Finding>> problems = findVariableProblems(snapshot.profile.variables);
    for (qsizetype row = 0; row < problems.size(); ++row)
        if (!problems[row].isEmpty())
            survey.problems.insert(snapshot.variables[row], problems[row]);
    return survey;
}

VariableFinder::VariableFinder(ProfileDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_job([this](const Outcome &outcome) { take(outcome); })
{
    using Document = ProfileDocument;
    using std::chrono_literals::operator""ms;
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &VariableFinder::look);
    connect(document, &Document::layerInserted, this, &VariableFinder::noteChange);
    connect(document, &Document::layerRemoved, this, &VariableFinder::noteChange);
    connect(document, &Document::layerMoved, this, &VariableFinder::noteChange);
    connect(document, &Document::manifestsChanged, this, &VariableFinder::noteChange);
    connect(document, &Document::variablesChanged, this, &VariableFinder::noteChange);
    connect(document, &Document::textChanged, this, &VariableFinder::noteChange);
    QMetaObject::invokeMethod(this, &VariableFinder::look, Qt::QueuedConnection);
}

int VariableFinder::useCount(const QString &name) const
{
    return m_surveyedGeneration == 0 ? -1 : static_cast<int>(m_survey.uses.value(name).size());
}

void VariableFinder::noteChange()
{
    ++m_generation;
    m_pause.start();
}

void VariableFinder::look()
{
    m_pause.stop();
    m_job.start([snapshot = snapshotOf(*m_document), generation = m_generation](QPromise<Outcome> &promise) {
        promise.addResult(Outcome{surveyOf(snapshot), generation});
    });
}

/// One that a change has overtaken is better than the one before it; the next one follows.
void VariableFinder::take(const Outcome &outcome)
{
    m_survey = outcome.survey;
    m_surveyedGeneration = outcome.generation;
    emit surveyed();
}

QList<VariableUse> usesNow(const ProfileDocument &document, const QString &name)
{
    const Snapshot snapshot = snapshotOf(document);
    QList<VariableUse> uses;
    for (const ReferenceUse &use : variableUses(snapshot.profile, name))
        uses.append(located(snapshot, use));
    return uses;
}

} // namespace Layerwright
