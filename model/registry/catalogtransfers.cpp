// SPDX-License-Identifier: Apache-2.0
#include "model/registry/catalogtransfers.h"

#include "model/registry/catalogstore.h"
#include "model/registry/passwordstore.h"
#include "model/registry/refresh.h"
#include "model/registry/transferqueue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

CatalogTransfers::CatalogTransfers(CatalogStore *store, PasswordStore *passwords, TransferQueue *queue,
                                   QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_passwords(passwords)
    , m_queue(queue)
{
}

void CatalogTransfers::refresh(const QString &catalog)
{
    add({catalog, {}});
}

void CatalogTransfers::fetch(const PackEntry &pack)
{
    add({pack.source, pack.contents});
}

HttpAccess CatalogTransfers::directAccessTo(const CatalogSource &source) const
{
    return Layerwright::accessTo(source, m_passwords->passwordOf(PasswordOwner::of(source)));
}

HttpAccess CatalogTransfers::accessTo(const CatalogSource &source) const
{
    return m_queue->throughProxies(directAccessTo(source));
}

void CatalogTransfers::add(const Task &task)
{
    if (m_tasks.contains(task))
        return;
    m_tasks.append(task);
    const auto sources = m_store->sources();
    if (!sources)
        return end(task, sources.error().message);
    const auto source = std::ranges::find(*sources, task.catalog, &CatalogSource::name);
    if (source == sources->end())
        return end(task, tr("There is no catalog “%1”.").arg(task.catalog));

    Transfer transfer;
    transfer.name = task.catalog;
    transfer.access = directAccessTo(*source); // the queue knows the proxies
    if (task.pack)
        transfer.run = [pack = task.pack](HttpSession &session, const Transfer::Progress &) {
            return pack->storage()->fetch(session);
        };
    else
        transfer.run = [source = *source](HttpSession &session, const Transfer::Progress &progress) {
            return refreshSource(source, session, progress).map([](const MirrorReport &) {});
        };
    transfer.ended = [this, task](const Result<void> &done) {
        end(task, done ? QString() : done.error().message);
    };
    m_queue->add(transfer);
}

void CatalogTransfers::end(const Task &task, const QString &fault)
{
    m_tasks.removeOne(task);
    if (task.pack) {
        emit fetched(task.pack, fault);
        return;
    }
    m_faults[task.catalog] = fault;
    if (fault.isEmpty())
        m_store->noteRefreshed();
    emit refreshed(task.catalog, fault);
}

} // namespace Layerwright
