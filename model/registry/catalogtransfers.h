// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"

#include <QHash>
#include <QObject>

namespace Layerwright {

class CatalogStore;
struct CatalogSource;
struct HttpAccess;
class PasswordStore;
class TransferQueue;

/// What the window asks of the servers of catalogs: catalogs are read anew and packs fetched, each because
/// the user asked for that very thing.
class CatalogTransfers final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    CatalogTransfers(CatalogStore *store, PasswordStore *passwords, TransferQueue *queue,
                     QObject *parent = nullptr);

    /// Reads the catalog of that name anew; of one that waits already nothing more.
    void refresh(const QString &catalog);
    /// Fetches a pack that is not at hand.
    void fetch(const PackEntry &pack);

    /// What the server of a source is asked with, for whoever looks why it does not answer.
    HttpAccess accessTo(const CatalogSource &source) const;

    /// Why the last reading of a catalog failed; empty where it did not.
    QString faultOf(const QString &catalog) const { return m_faults.value(catalog); }
    void forget(const QString &catalog) { m_faults.remove(catalog); }

signals:
    /// With why not, where it failed.
    void refreshed(const QString &catalog, const QString &fault);
    void fetched(const Layerwright::PackContentsPointer &pack, const QString &fault);

private:
    /// A catalog to be read, or a pack of it to be fetched.
    struct Task
    {
        QString catalog;
        PackContentsPointer pack;

        bool operator==(const Task &) const = default;
    };

    HttpAccess directAccessTo(const CatalogSource &source) const;
    void add(const Task &task);
    void end(const Task &task, const QString &fault);

    CatalogStore *m_store;
    PasswordStore *m_passwords;
    TransferQueue *m_queue;
    QList<Task> m_tasks;              // that run or wait
    QHash<QString, QString> m_faults; // by the names of catalogs
};

} // namespace Layerwright
