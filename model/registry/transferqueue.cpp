// SPDX-License-Identifier: Apache-2.0
#include "model/registry/transferqueue.h"

#include <QtConcurrentRun>

#include <utility>

namespace Layerwright {

static void run(QPromise<Result<void>> &promise, const Transfer &transfer)
{
    HttpSession session(transfer.access, {[&promise] { return promise.isCanceled(); }, {}});
    promise.addResult(transfer.run(session, [&promise](const QString &step, int done, int all) {
        promise.setProgressRange(0, all);
        promise.setProgressValueAndText(done, step);
    }));
}

TransferQueue::TransferQueue(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, &TransferQueue::showStep);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TransferQueue::end);
}

TransferQueue::~TransferQueue()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void TransferQueue::add(const Transfer &transfer)
{
    m_transfers.append(transfer);
    if (!m_isRunning)
        startNext();
}

void TransferQueue::cancel()
{
    const QList<Transfer> waiting = m_transfers.mid(1);
    m_transfers.resize(qMin(m_transfers.size(), 1));
    m_watcher.cancel();
    for (const Transfer &transfer : waiting)
        transfer.ended(failure(tr("Canceled.")));
}

HttpAccess TransferQueue::throughProxies(HttpAccess access) const
{
    if (m_proxySource)
        access.proxy = m_proxySource();
    return access;
}

void TransferQueue::startNext()
{
    Transfer &transfer = m_transfers.first();
    transfer.access = throughProxies(transfer.access);
    m_isRunning = true;
    m_status = {transfer.name, transfer.access.server.host(), transfer.step, 0, 0};
    emit statusChanged();
    m_watcher.setFuture(QtConcurrent::run(Layerwright::run, transfer));
}

void TransferQueue::showStep(const QString &step)
{
    m_status.step = step;
    m_status.done = m_watcher.progressValue();
    m_status.all = m_watcher.progressMaximum();
    emit statusChanged();
}

void TransferQueue::end()
{
    const QFuture<Outcome> future = m_watcher.future();
    const Outcome done = future.resultCount() > 0 ? future.result() : failure(tr("Canceled."));
    const Transfer transfer = m_transfers.takeFirst();
    transfer.ended(done); // which may add another
    m_status = {};
    m_isRunning = false;
    if (m_transfers.isEmpty())
        emit statusChanged();
    else
        startNext();
}

} // namespace Layerwright
