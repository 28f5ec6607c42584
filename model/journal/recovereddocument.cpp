// SPDX-License-Identifier: Apache-2.0
#include "model/journal/recovereddocument.h"

#include "model/journal/recordedstep.h"
#include "model/journal/timeline.h"

#include <QCoreApplication>
#include <QSet>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecoveredDocument)
};

/// Every item has an id, and no two the same.
bool isSound(const IdentifiedProfile &identified)
{
    const Profile &profile = identified.loaded.profile;
    if (identified.layerIds.size() != profile.layers.size() ||
        identified.variableIds.size() != profile.variables.size())
        return false;
    QList<ItemId> ids = identified.variableIds;
    for (qsizetype row = 0; row < profile.layers.size(); ++row) {
        const LayerIds &layer = identified.layerIds[row];
        if (layer.manifests.size() != profile.layers[row].manifests.size())
            return false;
        ids.append(layer.id);
        ids.append(layer.manifests);
    }
    return !ids.contains(0) && QSet<ItemId>(ids.begin(), ids.end()).size() == ids.size();
}

/// Collects the names of the layers that a change touches, while the document is as it was before it.
struct Touched
{
    const ProfileDocument &document;
    QStringList &names;

    void add(const QString &name) const
    {
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    void addLayer(ItemId id) const
    {
        if (const Layer *layer = document.layer(id))
            add(layer->name);
    }
    void addRow(int row) const
    {
        if (row >= 0 && row < document.profile().layers.size())
            add(document.profile().layers[row].name);
    }

    void operator()(const Changes::InsertLayer &change) const { add(change.layer.layer.name); }
    void operator()(const Changes::TakeLayer &change) const { addRow(change.row); }
    void operator()(const Changes::MoveLayer &change) const { addRow(change.from); }
    void operator()(const Changes::SetHeader &change) const { addLayer(change.layer); }
    void operator()(const Changes::InsertManifest &change) const { addLayer(change.layer); }
    void operator()(const Changes::TakeManifest &change) const { addLayer(change.layer); }
    void operator()(const Changes::MoveManifest &change) const { addLayer(change.layer); }
    void operator()(const Changes::RenameManifest &change) const { addLayer(change.id.layer); }
    void operator()(const Changes::ReplaceText &change) const { addLayer(change.id.layer); }
    template <typename Other>
    void operator()(const Other &) const
    {
    }
};

/// Does the steps; false when one does not fit, with those before it done.
bool run(ProfileDocument &document, const Timeline &timeline, RecoveredDocument &result)
{
    for (int i = 0; i < timeline.steps.size(); ++i) {
        const TimelineStep &step = timeline.steps[i];
        if (i < timeline.index) {
            result.lastChange = QDateTime::fromMSecsSinceEpoch(step.time);
            for (const DocumentChange &change : step.changes)
                std::visit(Touched{document, result.changed}, change);
        }
        document.push(std::make_unique<RecordedStep>(&document, step.changes, step.text));
        if (document.undoStack()->count() != i + 1)
            return false;
    }
    return true;
}

void addReplacement(QList<DocumentChange> &changes, const IdentifiedProfile &from,
                    const IdentifiedProfile &to)
{
    for (auto row = from.layerIds.size(); row-- > 0;)
        changes.append(Changes::TakeLayer{static_cast<int>(row)});
    for (qsizetype row = 0; row < to.layerIds.size(); ++row)
        changes.append(Changes::InsertLayer{
            static_cast<int>(row),
            {to.loaded.profile.layers[row], to.layerIds[row].id, to.layerIds[row].manifests}});
    for (auto row = from.variableIds.size(); row-- > 0;)
        changes.append(Changes::TakeVariable{static_cast<int>(row)});
    for (qsizetype row = 0; row < to.variableIds.size(); ++row)
        changes.append(Changes::InsertVariable{static_cast<int>(row), to.loaded.profile.variables[row],
                                               to.variableIds[row]});
    changes.append(Changes::SetInfo{to.loaded.profile.info});
    changes.append(Changes::SetExtra{to.loaded.profile.extra});
    changes.append(Changes::SetAttachments{to.loaded.attachments});
}

/// All that the first steps did, as one: what there was goes, what there is now comes.
TimelineStep joined(const JournalBase &base, const Timeline &timeline, int count)
{
    ProfileDocument document(base.identified);
    Timeline first = timeline;
    first.steps.resize(count);
    RecoveredDocument ignored;
    run(document, first, ignored);
    TimelineStep step{Tr::tr("Earlier changes"), timeline.steps[count - 1].time, {}};
    addReplacement(step.changes, base.identified, document.identified());
    return step;
}

QList<QByteArray> recordsOf(const Timeline &timeline)
{
    QList<QByteArray> records;
    for (int i = 0; i < timeline.steps.size(); ++i) {
        const TimelineStep &step = timeline.steps[i];
        records.append(
            journalRecord({JournalStep::Kind::Push, i + 1, i + 1, step.time, step.text, step.changes}));
    }
    return records;
}

/// Those that were set by then.
QList<Checkpoint> checkpointsOf(const JournalContent &content, const Timeline &timeline)
{
    QList<Checkpoint> checkpoints;
    for (qsizetype i = 0; i < timeline.positions.size(); ++i) {
        checkpoints.append(content.checkpoints[i].checkpoint);
        checkpoints.last().position = timeline.positions[i];
    }
    return checkpoints;
}

/// The first steps are one from now on: within them no step leads to a checkpoint.
void join(Timeline &timeline, TimelineStep first, int count)
{
    timeline.steps.remove(0, count);
    timeline.steps.prepend(std::move(first));
    timeline.index -= count - 1;
    for (int &position : timeline.positions) {
        if (position >= count)
            position -= count - 1;
        else if (position > 0)
            position = Checkpoint::noPosition;
    }
}

/// Each checkpoint is behind the step that leads to it.
QByteArray compactRecords(const JournalContent &content, const Timeline &timeline)
{
    const QList<QByteArray> steps = recordsOf(timeline);
    const QList<Checkpoint> checkpoints = checkpointsOf(content, timeline);
    QSet<QByteArray> known;
    QByteArray bytes;
    const auto addThoseAt = [&](int position, JournalCheckpoint::Kind kind) {
        for (const Checkpoint &checkpoint : checkpoints)
            if (checkpoint.position == position)
                bytes += journalRecord(JournalCheckpoint{kind, checkpoint}, known);
    };
    addThoseAt(Checkpoint::noPosition, JournalCheckpoint::Kind::Keep);
    addThoseAt(0, JournalCheckpoint::Kind::SetHere);
    for (int i = 0; i < steps.size(); ++i) {
        bytes += steps[i];
        addThoseAt(i + 1, JournalCheckpoint::Kind::SetHere);
    }
    return bytes;
}

/// How many of the oldest steps are too many.
int surplus(const QList<QByteArray> &records, qsizetype most, int limit)
{
    qsizetype size = 0;
    auto kept = static_cast<int>(records.size());
    while (kept > 0 && (size += records[kept - 1].size()) <= most)
        --kept;
    return std::min(kept, limit);
}

} // namespace

/// The document after the first `records` of the journal; none when they do not fit it.
static std::optional<RecoveredDocument> recoverFirst(const JournalContent &content, qsizetype records)
{
    RecoveredDocument result;
    result.document = std::make_unique<ProfileDocument>(content.base.identified);
    const Timeline timeline = timelineOf(content.steps.first(records), content.checkpoints);
    if (timeline.unusedRecords > 0 || !run(*result.document, timeline, result))
        return std::nullopt;
    QUndoStack *stack = result.document->undoStack();
    stack->setIndex(timeline.index);
    if (!content.base.isSaved)
        stack->resetClean();
    new Checkpoints(result.document.get(), checkpointsOf(content, timeline));
    result.lostCheckpoints = content.lostCheckpoints;
    result.path = content.base.path;
    result.fingerprint = content.base.fingerprint;
    result.soundBytes = content.ends[records];
    result.isWhole = records == content.steps.size() && content.damagedBytes == 0;
    return result;
}

const QList<Checkpoint> &RecoveredDocument::checkpoints() const
{
    static const QList<Checkpoint> none;
    const Checkpoints *kept = document ? Checkpoints::of(document.get()) : nullptr;
    return kept ? kept->all() : none;
}

std::optional<RecoveredDocument> recoverDocument(const JournalContent &content)
{
    if (!isSound(content.base.identified))
        return std::nullopt;
    if (std::optional<RecoveredDocument> all = recoverFirst(content, content.steps.size()))
        return all;
    qsizetype good = 0;
    qsizetype bad = content.steps.size();
    while (bad - good > 1) {
        const qsizetype middle = good + (bad - good) / 2;
        (recoverFirst(content, middle) ? good : bad) = middle;
    }
    return recoverFirst(content, good);
}

CompactJournal compactJournal(const JournalContent &content, qsizetype most)
{
    int gone = 0;
    Timeline timeline = timelineOf(content.steps, content.checkpoints);
    // What was undone stays as it is, since the state that it was undone from is not to be made of it.
    if (const int count = surplus(recordsOf(timeline), most, timeline.index); count > 1) {
        join(timeline, joined(content.base, timeline, count), count);
        gone = count - 1;
    }
    QByteArray bytes = journalHead(content.base) + compactRecords(content, timeline);
    const auto count = static_cast<int>(timeline.steps.size());
    if (timeline.index != count)
        bytes += journalRecord({JournalStep::Kind::Move, timeline.index, count, 0, {}, {}});
    return {bytes, gone};
}

} // namespace Layerwright
