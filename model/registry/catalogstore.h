// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/catalogsource.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>

#include <functional>

namespace Layerwright {

/// What there is to tell of a catalog's copy.
struct CopyState
{
    QDateTime read;   ///< when its server was last read; not valid when it never was
    qint64 bytes = 0; ///< on disk
};

/// The catalogs that the user has added, in the order in which they are looked through, and the copies of
/// those that are on servers. Several windows and programs may change them at a time: each change reads the
/// list anew under a lock, and writes it whole or not at all.
class CatalogStore final : public QObject
{
    Q_OBJECT

public:
    /// Where the window and the command line both look.
    static QString standardFile();
    static QString standardCopies();

    explicit CatalogStore(QString file = standardFile(), QString copies = standardCopies(),
                          QObject *parent = nullptr);

    /// None where there is no list. Fails where there is one that cannot be read.
    Result<QList<CatalogSource>> sources() const;

    /// A source without a name gets one after its location; that of another one is refused.
    Result<CatalogSource> add(CatalogSource source);
    /// Copies the packs and charts of a place on this machine, and adds the copy: what they came on can be
    /// taken away. Takes its time.
    Result<CatalogSource> import(const QString &place, const QString &name = {});
    /// In its place. Its copy stays, unless it is somewhere else now.
    Result<void> replace(const QString &name, CatalogSource source);
    /// With its copy, also of what was imported.
    Result<void> remove(const QString &name);
    /// To that place of the list.
    Result<void> move(const QString &name, qsizetype to);

    CopyState stateOf(const CatalogSource &source) const;
    /// Says that the copy of one of them was read anew.
    void noteRefreshed();

signals:
    /// The list or a copy, by this object or by somebody else.
    void changed();

private:
    using Change = std::function<Result<void>(QList<CatalogSource> &sources)>;
    Result<void> change(const Change &change);
    QString copyOf(const CatalogSource &source) const;
    QString importsFolder() const;
    void watch();

    const QString m_file;
    const QString m_copies;
    QFileSystemWatcher m_watcher;
};

} // namespace Layerwright
