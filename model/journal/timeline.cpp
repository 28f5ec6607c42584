// SPDX-License-Identifier: Apache-2.0
#include "model/journal/timeline.h"

namespace Layerwright {

/// Typing on makes one change of many.
static void addChange(QList<DocumentChange> &changes, const DocumentChange &change)
{
    if (!changes.isEmpty()) {
        auto *last = std::get_if<Changes::ReplaceText>(&changes.last());
        const auto *next = std::get_if<Changes::ReplaceText>(&change);
        if (last && next && last->id == next->id && next->span.length() == 0 &&
            next->span.begin == last->span.begin + last->text.size()) {
            last->text.append(next->text);
            return;
        }
    }
    changes.append(change);
}

static bool fits(const Timeline &timeline, const JournalStep &record)
{
    switch (record.kind) {
    case JournalStep::Kind::Push:
        return record.index == timeline.index + 1;
    case JournalStep::Kind::Merge:
        return record.index == timeline.index && record.index > 0;
    case JournalStep::Kind::Move:
        return record.index >= 0 && record.index <= record.count && record.count <= timeline.steps.size();
    }
    return false;
}

/// What these steps led to is no more.
static void forgetPositions(Timeline &timeline, int from)
{
    for (int &position : timeline.positions)
        position = position >= from ? Checkpoint::noPosition : position;
}

static void take(Timeline &timeline, const JournalStep &record)
{
    timeline.index = record.index;
    if (record.kind == JournalStep::Kind::Move) {
        timeline.steps.resize(record.count);
        forgetPositions(timeline, record.count + 1);
        return;
    }
    forgetPositions(timeline, record.index);
    const bool isNew = record.kind == JournalStep::Kind::Push;
    timeline.steps.resize(isNew ? record.index - 1 : record.index);
    if (isNew)
        timeline.steps.emplaceBack();
    TimelineStep &last = timeline.steps.last();
    last.text = record.text;
    last.time = record.time;
    for (const DocumentChange &change : record.changes)
        addChange(last.changes, change);
}

Timeline timelineOf(const QList<JournalStep> &records, const QList<KeptCheckpoint> &checkpoints)
{
    Timeline timeline;
    const auto place = [&](qsizetype steps) {
        for (qsizetype next = timeline.positions.size();
             next < checkpoints.size() && checkpoints[next].after <= steps; ++next)
            timeline.positions.append(checkpoints[next].isHere ? timeline.index : Checkpoint::noPosition);
    };
    for (qsizetype i = 0; i < records.size(); ++i) {
        place(i);
        if (!fits(timeline, records[i])) {
            timeline.unusedRecords = static_cast<int>(records.size() - i);
            break;
        }
        take(timeline, records[i]);
    }
    place(records.size());
    return timeline;
}

} // namespace Layerwright
