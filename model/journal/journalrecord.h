// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/checkpoints.h"
#include "model/document/documentchange.h"
#include "model/document/filefingerprint.h"

#include <QDateTime>
#include <QSet>

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

/// One thing that happened to the checkpoints of a document.
struct JournalCheckpoint
{
    enum class Kind : quint8 {
        SetHere, ///< of the document as it is at this place of the journal
        Keep,    ///< set at a place that is not in the journal
        Rename,
        Remove,
    };

    Kind kind = Kind::SetHere;
    Checkpoint checkpoint; ///< of one that is removed the id alone counts, of one that is renamed the name
                           ///< and whose it is
};

/// A checkpoint as it is read from a journal.
struct KeptCheckpoint
{
    Checkpoint checkpoint; ///< without its position
    bool isHere = false;   ///< the document was so
    qsizetype after = 0;   ///< so many steps
};

/// All that can be read from a journal.
struct JournalContent
{
    JournalBase base;
    QList<JournalStep> steps;
    QList<qint64>
        ends; ///< where the base ends in the file, and each step after it, with what is no step behind
    QList<KeptCheckpoint> checkpoints; ///< those that are neither removed nor damaged
    int lostCheckpoints = 0;           ///< records that are damaged, with sound ones behind them
    qint64 damagedBytes = 0;           ///< what follows, and cannot be read
};

/// A journal is a line that names the form, then records: the length in four bytes, the first eight of the
/// SHA-256, and the content. The first record is the base, each other one a step or a checkpoint. The length
/// of a checkpoint has its highest bit set, and a sum of its own in the four bytes behind: the document does
/// not depend on checkpoints, and one that is damaged hides nothing that comes later.
///
/// The first form of a journal had no checkpoints, and is read as well.
QByteArray journalHead(const JournalBase &base);
QByteArray journalRecord(const JournalStep &step);
/// Texts whose sums are `known` were written before; those of this one are put there.
QByteArray journalRecord(const JournalCheckpoint &change, QSet<QByteArray> &known);
/// The first line of a journal, which is as long in all forms.
QByteArray journalForm();

/// Reads until the end, or the first record that is not whole. No value where there is no base.
std::optional<JournalContent> readJournal(const QByteArray &bytes);

} // namespace Layerwright
