// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpmessage.h"

class QAuthenticator;
class QNetworkProxy;

namespace Layerwright {

/// Who one is for the proxies on the way. The system says which proxy there is, by its settings, a PAC file
/// or `https_proxy` and the like; a name and password in such an address are for that proxy alone.
class ProxyAccess final
{
public:
    /// What to say where the system names nobody.
    explicit ProxyAccess(Credentials credentials = {});

    /// Answers a proxy that asks; one that refuses an answer gets no second.
    void answer(const QNetworkProxy &proxy, QAuthenticator *question);

private:
    const Credentials m_credentials;
    QStringList m_answered;
};

/// Those in the addresses of the environment for the proxy at that host and port; empty where there are none.
Credentials proxyCredentialsInEnvironment(const QString &host, quint16 port);

} // namespace Layerwright
