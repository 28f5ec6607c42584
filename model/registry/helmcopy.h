// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalogplaces.h"
#include "model/registry/copylisting.h"
#include "model/registry/helmindex.h"

#include <QUrl>

namespace Layerwright {

/// What was last read of a Helm repository, in a folder: what its index lists, and the charts that were
/// fetched, by their SHA-256. A chart that is damaged is not read. Several programs may use it at a time.
class HelmCopy
{
public:
    explicit HelmCopy(QString folder);

    bool exists() const;
    /// As the server named the state of the index; empty where it does not.
    QByteArray entityTag() const;
    Result<void> write(const HelmIndex &index, const QUrl &address, const QByteArray &entityTag) const;
    /// Charts that were not fetched yet are listed as well: see PackStorage::isAtHand().
    Result<PlaceContents> read() const;
    /// Takes away the charts that the index no longer lists.
    void tidy() const;

private:
    QString m_folder;
    CopyListing m_listing;
};

} // namespace Layerwright
