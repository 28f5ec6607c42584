// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalogplaces.h"
#include "model/registry/consolepacks.h"
#include "model/registry/copylisting.h"

#include <QUrl>

namespace Layerwright {

/// What was last read of the packs of a console, in a folder: what it lists, and a folder of each pack that
/// was fetched. Several programs may use it at a time.
class ConsoleCopy
{
public:
    explicit ConsoleCopy(QString folder);

    /// The file of the list.
    static QString listingName();

    bool exists() const;
    Result<void> write(const ConsolePackList &list, const QUrl &console) const;
    /// Packs that were not fetched yet are listed as well: see PackStorage::isAtHand().
    Result<PlaceContents> read() const;
    /// Takes away the packs that the console no longer lists as they are.
    void tidy() const;

private:
    QString m_folder;
    CopyListing m_listing;
};

} // namespace Layerwright
