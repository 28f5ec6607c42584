// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/journalrecord.h"

namespace Layerwright {

/// One step of the undo stack that a journal leads to.
struct TimelineStep
{
    QString text;
    qint64 time = 0;
    QList<DocumentChange> changes;
};

/// The undo stack that a journal leads to, by what was pushed, merged, undone and redone.
struct Timeline
{
    QList<TimelineStep> steps;
    int index = 0;         ///< how many are done
    int unusedRecords = 0; ///< from one on that does not fit those before it
    /// How many steps lead to each checkpoint of the journal; Checkpoint::noPosition where none do.
    QList<int> positions;
};

Timeline timelineOf(const QList<JournalStep> &records, const QList<KeptCheckpoint> &checkpoints);

} // namespace Layerwright
