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

/// All that can be had, the newest first. A journal of what is in the file after all is removed on the way.
std::vector<UnsavedWork> findUnsavedWork(const QString &root);

void discard(const UnsavedWork &work);

} // namespace Layerwright
