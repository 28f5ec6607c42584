// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QHash>
#include <QUrl>

namespace Layerwright {

struct CatalogSource;

/// Whose password it is: it belongs to a server and a user name, so that what is moved elsewhere does not
/// take it along.
struct PasswordOwner
{
    QUrl server;
    QString userName;

    static PasswordOwner of(const CatalogSource &source);
    /// Of the API key of a console, which has no user name.
    static PasswordOwner ofConsole(const QUrl &console);
    /// Of whoever is known to the proxies of the system.
    static PasswordOwner ofProxies(const QString &userName);
};

/// The passwords and keys of servers: in the system's keychain, or in memory for as long as the program runs.
/// Never in a file of ours. Asking the keychain takes up to some seconds; where none answers, that is an
/// error and no reason to keep the password in a worse place.
class PasswordStore
{
public:
    /// The one in memory, else the keychain's; empty where there is none, or no user name.
    QString passwordOf(const PasswordOwner &owner) const;
    void keepForSession(const PasswordOwner &owner, const QString &password);
    Result<void> keepInKeychain(const PasswordOwner &owner, const QString &password);
    void forget(const PasswordOwner &owner);

private:
    QHash<QString, QString> m_session;
};

} // namespace Layerwright
