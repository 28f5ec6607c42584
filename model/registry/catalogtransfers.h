// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"
#include "model/registry/ocimirror.h"
#include "model/registry/passwordstore.h"

#include <QFutureWatcher>
#include <QObject>

namespace Layerwright {

class CatalogStore;

/// What is going over the network, in words for people; all empty while nothing is.
struct TransferStatus
{
    QString catalog;
    QString host;
    QString step;
    int done = 0; ///< steps, of `all`
    int all = 0;
};

/// All that the window asks of servers: catalogs are read anew and packs fetched, one after the other in the
/// background, each because the user asked for that very thing.
class CatalogTransfers final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogTransfers(CatalogStore *store, QObject *parent = nullptr);
    /// Waits for what runs to be given up.
    ~CatalogTransfers() override;

    PasswordStore &passwords() { return m_passwords; }

    /// Reads the catalog of that name anew; of one that waits already nothing more.
    void refresh(const QString &catalog);
    /// Fetches a pack that is not at hand.
    void fetch(const PackEntry &pack);
    /// Gives up what runs and what waits.
    void cancel();

    bool isRunning() const { return !m_status.catalog.isEmpty(); }
    const TransferStatus &status() const { return m_status; }
    /// Why the last reading of a catalog failed; empty where it did not.
    QString faultOf(const QString &catalog) const { return m_faults.value(catalog); }
    void forget(const QString &catalog) { m_faults.remove(catalog); }

signals:
    void statusChanged();
    /// With why not, where it failed.
    void refreshed(const QString &catalog, const QString &fault);
    void fetched(const Layerwright::PackContentsPointer &pack, const QString &fault);

private:
    /// A catalog to be read, or a pack of it to be fetched.
    struct Task
    {
        QString catalog;
        PackEntry pack;
    };

    void add(const Task &task);
    void startNext();
    void start(const CatalogSource &source, const QString &password);
    void showStep(const QString &step);
    void end(const QString &fault);

    CatalogStore *m_store;
    PasswordStore m_passwords;
    QList<Task> m_tasks; // the first one runs
    QFutureWatcher<QString> m_watcher;
    TransferStatus m_status;
    QHash<QString, QString> m_faults; // by the names of catalogs
};

} // namespace Layerwright
