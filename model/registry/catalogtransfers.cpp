// SPDX-License-Identifier: Apache-2.0
#include "model/registry/catalogtransfers.h"

#include "model/registry/catalogstore.h"
#include "model/registry/refresh.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// In the background. Empty when all went well.
static void transfer(QPromise<QString> &promise, const CatalogSource &source, const QString &password,
                     const PackEntry &pack)
{
    HttpSession session(accessTo(source, password), {[&promise] { return promise.isCanceled(); }, {}});
    const auto progress = [&promise](const QString &what, int done, int all) {
        promise.setProgressRange(0, all);
        promise.setProgressValueAndText(done, what);
    };
    const Result<void> done = pack.contents
                                  ? pack.contents->storage()->fetch(session)
                                  : refreshSource(source, session, progress).map([](const MirrorReport &) {});
    promise.addResult(done ? QString() : done.error().message);
}

CatalogTransfers::CatalogTransfers(CatalogStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, &CatalogTransfers::showStep);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<QString> future = m_watcher.future();
        end(future.resultCount() > 0 ? future.result() : tr("Canceled."));
    });
}

CatalogTransfers::~CatalogTransfers()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void CatalogTransfers::refresh(const QString &catalog)
{
    add({catalog, {}});
}

void CatalogTransfers::fetch(const PackEntry &pack)
{
    add({pack.source, pack});
}

void CatalogTransfers::add(const Task &task)
{
    const bool isWaiting = std::ranges::any_of(m_tasks, [&task](const Task &other) {
        return other.catalog == task.catalog && other.pack.contents == task.pack.contents;
    });
    if (isWaiting)
        return;
    m_tasks.append(task);
    if (m_tasks.size() == 1)
        startNext();
}

void CatalogTransfers::cancel()
{
    if (m_tasks.size() > 1)
        m_tasks.resize(1);
    m_watcher.cancel();
}

void CatalogTransfers::startNext()
{
    if (m_tasks.isEmpty())
        return;
    const auto sources = m_store->sources();
    if (!sources)
        return end(sources.error().message);
    const QString name = m_tasks.first().catalog;
    const auto source = std::ranges::find(*sources, name, &CatalogSource::name);
    if (source == sources->end())
        return end(tr("There is no catalog “%1”.").arg(name));
    m_status = {name, source->url().host(), {}, 0, 0};
    emit statusChanged();
    start(*source, m_passwords.passwordOf(*source));
}

void CatalogTransfers::start(const CatalogSource &source, const QString &password)
{
    m_watcher.setFuture(QtConcurrent::run(transfer, source, password, m_tasks.first().pack));
}

void CatalogTransfers::showStep(const QString &step)
{
    m_status.step = step;
    m_status.done = m_watcher.progressValue();
    m_status.all = m_watcher.progressMaximum();
    emit statusChanged();
}

void CatalogTransfers::end(const QString &fault)
{
    const Task task = m_tasks.takeFirst();
    m_status = {};
    if (task.pack.contents) {
        emit fetched(task.pack.contents, fault);
    } else {
        m_faults[task.catalog] = fault;
        if (fault.isEmpty())
            m_store->noteRefreshed();
        emit refreshed(task.catalog, fault);
    }
    emit statusChanged();
    startNext();
}

} // namespace Layerwright
