// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journalwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// After a failure, as long as there is something to write.
static constexpr std::chrono::seconds retryPause{3};

JournalWriter::JournalWriter(const QString &root, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_thread([this] { run(); })
{
}

JournalWriter::~JournalWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void JournalWriter::hand(Job job)
{
    bool isFirst = false;
    {
        const std::scoped_lock lock(m_mutex);
        isFirst = m_jobs.empty();
        m_jobs.push_back(std::move(job));
    }
    if (isFirst)
        m_wake.notify_one();
}

static void begin(JournalFile &file, const JournalBase &base, int startIndex,
                  const QList<JournalCheckpoint> &checkpoints)
{
    file.begin(base, startIndex);
    for (const JournalCheckpoint &checkpoint : checkpoints)
        file.append(checkpoint);
}

JournalWriter::Id JournalWriter::begin(const JournalBase &base, int startIndex,
                                       const QList<JournalCheckpoint> &checkpoints)
{
    const Id id = ++m_lastId;
    hand([=, this] {
        Entry &entry = m_files[id];
        entry.file = std::make_unique<JournalFile>(u"%1.journal"_s.arg(id));
        Layerwright::begin(*entry.file, base, startIndex, checkpoints);
    });
    return id;
}

JournalWriter::Id JournalWriter::resume(const LeftJournal &left, qint64 soundBytes, int index, int count)
{
    const Id id = ++m_lastId;
    hand([=, this] {
        Entry &entry = m_files[id];
        entry.file = std::make_unique<JournalFile>(u"%1.journal"_s.arg(id));
        Result<void> result = prepare(*entry.file);
        if (result)
            result = entry.file->resume(left.path, soundBytes, index, count);
        report(id, entry, result);
    });
    return id;
}

void JournalWriter::beginAnew(Id id, const JournalBase &base, int startIndex,
                              const QList<JournalCheckpoint> &checkpoints)
{
    hand([=, this] {
        if (const auto found = m_files.find(id); found != m_files.end())
            Layerwright::begin(*found->second.file, base, startIndex, checkpoints);
    });
    hurry();
}

void JournalWriter::append(Id id, const JournalStep &step)
{
    hand([this, id, step] {
        if (const auto found = m_files.find(id); found != m_files.end())
            found->second.file->append(step);
    });
}

void JournalWriter::append(Id id, const JournalCheckpoint &change)
{
    hand([this, id, change] {
        if (const auto found = m_files.find(id); found != m_files.end())
            found->second.file->append(change);
    });
}

void JournalWriter::discard(Id id)
{
    hand([this, id] {
        if (const auto found = m_files.find(id); found != m_files.end()) {
            found->second.file->remove();
            m_files.erase(found);
        }
    });
    hurry();
}

/// Who is killed now is not to be offered what the file has in a newer state.
void JournalWriter::hurry()
{
    const std::scoped_lock lock(m_mutex);
    m_isPrompt = true;
    m_wake.notify_one();
}

void JournalWriter::flush()
{
    std::unique_lock lock(m_mutex);
    m_isHurried = true;
    m_wake.notify_one();
    m_idle.wait(lock, [this] { return m_jobs.empty() && !m_isBusy; });
    m_isHurried = false;
}

void JournalWriter::setPause(std::chrono::milliseconds pause)
{
    const std::scoped_lock lock(m_mutex);
    m_pause = pause;
}

void JournalWriter::run()
{
    std::unique_lock lock(m_mutex);
    bool isRetrying = false;
    while (true) {
        const auto isAwaited = [this] { return m_isEnding || !m_jobs.empty(); };
        if (isRetrying)
            m_wake.wait_for(lock, retryPause, isAwaited);
        else
            m_wake.wait(lock, isAwaited);
        const auto isHurried = [this] { return m_isEnding || m_isHurried || m_isPrompt; };
        if (!m_jobs.empty())
            m_wake.wait_for(lock, m_pause, isHurried);
        const bool isLast = m_isEnding;
        const std::vector<Job> jobs = std::exchange(m_jobs, {});
        m_isBusy = true;
        m_isPrompt = false;
        lock.unlock();
        for (const Job &job : jobs)
            job();
        isRetrying = !writeAll();
        lock.lock();
        m_isBusy = false;
        m_idle.notify_all();
        if (isLast)
            break;
    }
    m_files.clear();
    m_session.reset();
}

bool JournalWriter::writeAll()
{
    bool isAllWritten = true;
    for (auto &[id, entry] : m_files) {
        if (entry.file->isWritten())
            continue;
        Result<void> result = prepare(*entry.file);
        if (result)
            result = entry.file->write();
        report(id, entry, result);
        isAllWritten = isAllWritten && result;
    }
    return isAllWritten;
}

/// There is a folder when there is something to write.
Result<void> JournalWriter::prepare(JournalFile &file)
{
    if (!m_session) {
        Result<std::unique_ptr<JournalSession>> session = JournalSession::begin(m_root);
        if (!session)
            return tl::unexpected(session.error());
        m_session = *std::move(session);
    }
    file.setFolder(m_session->folder());
    return {};
}

void JournalWriter::report(Id id, Entry &entry, const Result<void> &result)
{
    if (entry.works == result.has_value())
        return;
    entry.works = result.has_value();
    if (result)
        emit works(id);
    else
        emit failed(id, result.error().message);
}

} // namespace Layerwright
