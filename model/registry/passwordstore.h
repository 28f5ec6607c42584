// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/catalogsource.h"

#include <QHash>

namespace Layerwright {

/// The passwords of catalogs: in the system's keychain, or in memory for as long as the program runs. Never
/// in a file of ours. They belong to a server and a user name, so that a source that is moved elsewhere does
/// not take its password along. Asking the keychain takes up to some seconds; where none answers, that is an
/// error and no reason to keep the password in a worse place.
class PasswordStore
{
public:
    /// The one in memory, else the keychain's; empty where the source has no user name or there is none.
    QString passwordOf(const CatalogSource &source) const;
    void keepForSession(const CatalogSource &source, const QString &password);
    Result<void> keepInKeychain(const CatalogSource &source, const QString &password);
    void forget(const CatalogSource &source);

private:
    QHash<QString, QString> m_session;
};

} // namespace Layerwright
