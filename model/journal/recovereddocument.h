// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"
#include "model/journal/journalrecord.h"

#include <QStringList>

#include <memory>

namespace Layerwright {

/// A document as it was when its journal ended: its steps can be undone back to the file's state, and those
/// that were undone can be redone.
struct RecoveredDocument
{
    std::unique_ptr<ProfileDocument> document;
    QString path; ///< empty: it has no file yet
    FileFingerprint fingerprint;
    QStringList changed;     ///< the layers that the steps which are done touch, by their names
    QDateTime lastChange;    ///< not valid where there is none
    qint64 soundBytes = 0;   ///< of the journal, which lead here
    bool isWhole = true;     ///< nothing of the journal was damaged
    int lostCheckpoints = 0; ///< damaged, and in nobody's way

    /// The document's; none where there is no document.
    const QList<Checkpoint> &checkpoints() const;
};

/// No value where the journal's profile is not to be believed.
std::optional<RecoveredDocument> recoverDocument(const JournalContent &content);

/// A journal with less in it, in which the steps have lower numbers.
struct CompactJournal
{
    QByteArray bytes;
    int stepsGone = 0;
};

/// What was undone and typed over is gone, and so many of the oldest steps are made one that the steps have
/// about `most` bytes, if the profile itself has fewer.
CompactJournal compactJournal(const JournalContent &content, qsizetype most);

} // namespace Layerwright
