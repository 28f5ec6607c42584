// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace Layerwright {

/// Background work of which only the newest counts. A job is a pure function of copies that adds one
/// result to its promise, and looks now and then whether the promise was canceled. One job runs at a
/// time; one that is started meanwhile cancels it and follows, and what was canceled is never handed on.
/// The result comes in the thread that owns this object, and not at all once this object is gone.
template <typename Value>
class LatestJob final
{
public:
    using Job = std::function<void(QPromise<Value> &)>;

    explicit LatestJob(std::function<void(const Value &)> done)
        : m_done(std::move(done))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    ~LatestJob() { m_watcher.cancel(); }
    Q_DISABLE_COPY_MOVE(LatestJob)

    void start(Job job)
    {
        if (m_isRunning) {
            m_next = std::move(job);
            m_watcher.cancel();
        } else {
            run(std::move(job));
        }
    }
    void cancel()
    {
        m_next = nullptr;
        m_watcher.cancel();
    }
    bool isRunning() const { return m_isRunning; }
    /// Tells how far the job has come, as its promise says.
    void onProgress(std::function<void(int)> progressed)
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher,
                         std::move(progressed));
    }

private:
    void run(Job job)
    {
        m_isRunning = true;
        m_watcher.setFuture(QtConcurrent::run(std::move(job)));
    }
    void finish()
    {
        m_isRunning = false;
        const QFuture<Value> future = m_watcher.future();
        if (m_next)
            run(std::exchange(m_next, nullptr));
        else if (!future.isCanceled() && future.resultCount() > 0)
            m_done(future.result());
    }

    std::function<void(const Value &)> m_done;
    Job m_next;
    bool m_isRunning = false;
    QFutureWatcher<Value> m_watcher;
};

} // namespace Layerwright
