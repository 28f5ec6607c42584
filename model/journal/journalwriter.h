// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/journalfile.h"
#include "model/journal/journalsession.h"

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace Layerwright {

/// Writes the journals of all documents of this process, in a thread of its own that sleeps while there is
/// nothing to write. Whoever hands something over never waits for the disk.
class JournalWriter final : public QObject
{
    Q_OBJECT

public:
    using Id = quint64;

    explicit JournalWriter(const QString &root, QObject *parent = nullptr);
    /// Writes what is left.
    ~JournalWriter() override;

    /// With the checkpoints that there are already.
    Id begin(const JournalBase &base, int startIndex, const QList<JournalCheckpoint> &checkpoints = {});
    /// Goes on with a journal that was left, after what is sound of it, where `index` of `count` steps are
    /// done.
    Id resume(const LeftJournal &left, qint64 soundBytes, int index, int count);
    /// The document is saved, and has checkpoints to be kept: the journal begins anew with them. What there
    /// is of it stays until the whole of that takes its place.
    void beginAnew(Id id, const JournalBase &base, int startIndex,
                   const QList<JournalCheckpoint> &checkpoints);
    void append(Id id, const JournalStep &step);
    void append(Id id, const JournalCheckpoint &change);
    /// The document is saved or closed.
    void discard(Id id);

    /// Waits until all that was handed over is on disk, or cannot be written.
    void flush();
    /// How long one waits for more before writing: 250 ms.
    void setPause(std::chrono::milliseconds pause);

signals:
    // Of each journal one of them with its first writing, and then when it is the other one.
    void failed(Layerwright::JournalWriter::Id id, const QString &why);
    void works(Layerwright::JournalWriter::Id id);

private:
    using Job = std::function<void()>;

    struct Entry
    {
        std::unique_ptr<JournalFile> file;
        std::optional<bool> works; // not known before the first writing
    };

    void hand(Job job);
    void hurry();
    void run();
    bool writeAll();
    Result<void> prepare(JournalFile &file);
    void report(Id id, Entry &entry, const Result<void> &result);

    // Of both threads, under the mutex.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::vector<Job> m_jobs;
    std::chrono::milliseconds m_pause{250};
    bool m_isHurried = false; // somebody waits
    bool m_isPrompt = false;  // what was handed over last is not to wait
    bool m_isEnding = false;
    bool m_isBusy = false;

    Id m_lastId = 0; // of the document's thread

    // Of the writing thread.
    QString m_root;
    std::unique_ptr<JournalSession> m_session;
    std::map<Id, Entry> m_files;

    std::thread m_thread;
};

} // namespace Layerwright
