// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/journalsession.h"
#include "model/journal/recovereddocument.h"

#include <vector>

namespace Layerwright {

/// A document of a run of the program that did not end as it should, with what was not saved of it.
struct UnsavedWork
{
    enum class FileState { None, AsItWas, Changed, Gone };

    LeftJournal journal;
    RecoveredDocument recovered; ///< without a document where nothing can be read
    FileState file = FileState::None;

    QString name() const;
    /// How many steps are done since the file.
    int changeCount() const;
};

/// The checkpoints of a document of such a run that was saved: its file has all the rest. They come back when
/// the file is opened again.
struct LeftCheckpoints
{
    LeftJournal journal;
    QString path;
    qint64 soundBytes = 0; ///< of the journal
    QList<Checkpoint> checkpoints;
};

struct LeftWork
{
    std::vector<UnsavedWork> unsaved; ///< the newest first
    QList<LeftCheckpoints> saved;
};

/// All that can be had. A journal with nothing in it that is not in the file is removed on the way, and one
/// with nothing else but checkpoints when nobody opened the file for a month.
LeftWork findLeftWork(const QString &root);
/// What is to be asked about alone.
std::vector<UnsavedWork> findUnsavedWork(const QString &root);

void discard(const UnsavedWork &work);

} // namespace Layerwright
