// SPDX-License-Identifier: Apache-2.0
#include "model/network/proxyaccess.h"

#include <QAuthenticator>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int UsualPort = 80; // of a proxy whose address names none

Credentials proxyCredentialsInEnvironment(const QString &host, quint16 port)
{
    for (const char *name :
         {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"}) {
        const QString value = qEnvironmentVariable(name);
        const QUrl url(value.contains("://"_L1) ? value : "http://"_L1 + value);
        if (!url.userName().isEmpty() && url.host() == host && url.port(UsualPort) == port)
            return {url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
    }
    return {};
}

ProxyAccess::ProxyAccess(Credentials credentials)
    : m_credentials(std::move(credentials))
{
}

void ProxyAccess::answer(const QNetworkProxy &proxy, QAuthenticator *question)
{
    const QString name = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    if (m_answered.contains(name)) {
        question->setUser({}); // else Qt answers the same again
        question->setPassword({});
        return;
    }
    m_answered.append(name);
    const Credentials named = proxyCredentialsInEnvironment(proxy.hostName(), proxy.port());
    const Credentials &used = named.isEmpty() ? m_credentials : named;
    if (used.isEmpty())
        return;
    question->setUser(used.userName);
    question->setPassword(used.password);
}

} // namespace Layerwright
