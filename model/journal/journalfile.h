// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/journalrecord.h"
#include "model/result.h"

#include <QFile>

namespace Layerwright {

/// The file of one journal. What could not be written is kept, and tried again with the next `write`; what is
/// on disk is sound all the time. Nothing here knows a thread: JournalWriter works on it in its own.
class JournalFile final
{
public:
    explicit JournalFile(QString name);

    /// Where it is to be; it stays where it was first written.
    void setFolder(const QString &folder);
    const QString &path() const { return m_path; }
    /// The steps are numbered as in the undo stack, which had `startIndex` done at the base. What there is
    /// counts until this takes its place.
    void begin(const JournalBase &base, int startIndex);
    /// Goes on with a journal that is there, after what is sound of it, where `index` of `count` steps are
    /// done.
    Result<void> resume(const QString &from, qint64 soundBytes, int index, int count);
    void append(const JournalStep &step);
    void append(const JournalCheckpoint &change);
    /// Writes what there is to write, so that it stays when the power fails.
    Result<void> write();
    bool isWritten() const { return !m_base && m_pending.isEmpty(); }
    void remove();

    /// Up to this size it grows in any case; a journal of a large profile grows to three times what it began
    /// with.
    void setSizeLimit(qint64 bytes) { m_limit = bytes; }

private:
    Result<void> create(const QByteArray &bytes);
    Result<void> appendBytes();
    void compact();
    Result<void> fault(const QString &reason) const;

    QString m_name;
    QString m_path;
    QFile m_file;
    std::optional<JournalBase> m_base; // while it is not written
    QByteArray m_pending;
    QSet<QByteArray> m_knownTexts; // sums of those that are in the file for checkpoints
    qint64 m_size = 0;             // of what is sound
    qint64 m_limit = 16 * 1024 * 1024;
    qint64 m_compactAt = m_limit;

    int m_shift = 0;         // how much lower the numbers of the steps are here than in the undo stack
    int m_least = 0;         // the lowest number that a step may be undone to
    bool m_isLinear = false; // what is undone is a step of its own, as where it led to is not in the journal
    int m_index = 0;         // as numbered here
    int m_count = 0;
};

/// What was written to the file survives a loss of power.
bool syncToDisk(QFile &file);

} // namespace Layerwright
