// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentchange.h"
#include "model/document/filefingerprint.h"

#include <QDateTime>

namespace Layerwright {

/// What the steps of a journal begin with: the profile as it was read, saved or made, whole, so that nothing
/// depends on the file being there still.
struct JournalBase
{
    QString path; ///< empty: no file yet
    FileFingerprint fingerprint;
    bool isSaved = false; ///< the profile is what the file held
    IdentifiedProfile identified;
};

/// One thing that happened to the undo stack of a document.
struct JournalStep
{
    enum class Kind : quint8 {
        Push,  ///< a new step
        Merge, ///< more changes, which belong to the last step
        Move,  ///< undo, redo, or both: other steps are done now
    };

    Kind kind = Kind::Push;
    int index = 0;   ///< how many steps are done now
    int count = 0;   ///< how many there are
    qint64 time = 0; ///< milliseconds since 1970, UTC
    QString text;    ///< what the last step is called
    QList<DocumentChange> changes;
};

/// All that can be read from a journal.
struct JournalContent
{
    JournalBase base;
    QList<JournalStep> steps;
    QList<qint64> ends;      ///< where the base ends in the file, and each step after it
    qint64 damagedBytes = 0; ///< what follows, and cannot be read
};

/// A journal is a line that names the form, then records: the length in four bytes, the first eight of the
/// SHA-256, and the content. The first record is the base, each other one a step.
QByteArray journalHead(const JournalBase &base);
QByteArray journalRecord(const JournalStep &step);

/// Reads until the end, or the first record that is not whole. No value where there is no base.
std::optional<JournalContent> readJournal(const QByteArray &bytes);

} // namespace Layerwright
