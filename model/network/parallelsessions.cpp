// SPDX-License-Identifier: Apache-2.0
#include "model/network/parallelsessions.h"

#include "model/network/httpsession.h"

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <algorithm>
#include <utility>

namespace Layerwright {

static constexpr qsizetype MostAtATime = 6; // what web browsers ask of one server

namespace {

class ParallelJobs
{
public:
    ParallelJobs(const HttpSession &like, qsizetype count, const SessionJob &job)
        : m_like(like)
        , m_job(job)
        , m_failed(count)
        , m_workers(std::min(count, MostAtATime))
    {
    }

    Result<void> run(const JobBegun &begun);

private:
    void work();
    qsizetype next();
    void end(qsizetype at, const Result<void> &result);
    bool isGivenUp(qsizetype at);

    const HttpSession &m_like;
    const SessionJob &m_job;
    QMutex m_mutex; // of all below
    QWaitCondition m_changed;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
    qsizetype m_failed; // the first that did; nothing behind it is begun
    Result<void> m_result;
    QList<qsizetype> m_begun; // and not told yet
    qsizetype m_workers;
};

/// -1 when there is none.
qsizetype ParallelJobs::next()
{
    const QMutexLocker lock(&m_mutex);
    const bool isAny = m_next < m_failed;
    if (isAny)
        m_begun.append(m_next);
    else
        --m_workers;
    m_changed.wakeAll();
    return isAny ? m_next++ : -1;
}

void ParallelJobs::end(qsizetype at, const Result<void> &result)
{
    const QMutexLocker lock(&m_mutex);
    ++m_done;
    if (result || at >= m_failed)
        return;
    m_failed = at;
    m_result = result;
}

bool ParallelJobs::isGivenUp(qsizetype at)
{
    if (m_like.watch().isCanceled && m_like.watch().isCanceled())
        return true;
    const QMutexLocker lock(&m_mutex);
    return at > m_failed;
}

void ParallelJobs::work()
{
    qsizetype at = -1;
    HttpSession session(m_like.access(), {[this, &at] { return isGivenUp(at); }, {}}, m_like.patience());
    while ((at = next()) >= 0)
        end(at, m_job(session, at));
}

Result<void> ParallelJobs::run(const JobBegun &begun)
{
    QThreadPool pool; // all threads of the program's own one may be waiting here
    pool.setMaxThreadCount(int(m_workers));
    for (qsizetype count = m_workers; count > 0; --count)
        pool.start([this] { work(); });
    QMutexLocker lock(&m_mutex);
    while (m_workers > 0 || !m_begun.isEmpty()) {
        if (m_begun.isEmpty())
            m_changed.wait(&m_mutex);
        const QList<qsizetype> news = std::exchange(m_begun, {});
        const qsizetype done = m_done;
        lock.unlock();
        for (const qsizetype at : news)
            if (begun)
                begun(at, done);
        lock.relock();
    }
    lock.unlock();
    pool.waitForDone();
    return m_result;
}

} // namespace

Result<void> doInParallel(const HttpSession &like, qsizetype count, const SessionJob &job,
                          const JobBegun &begun)
{
    return ParallelJobs(like, count, job).run(begun);
}

} // namespace Layerwright
