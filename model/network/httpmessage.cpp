// SPDX-License-Identifier: Apache-2.0
#include "model/network/httpmessage.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    const auto found = std::ranges::find(headers, name, &HttpHeader::name);
    return found == headers.end() ? QByteArray() : found->value;
}

QByteArray basicAuthorization(const Credentials &credentials)
{
    if (credentials.isEmpty())
        return {};
    return "Basic " + (credentials.userName + u':' + credentials.password).toUtf8().toBase64();
}

QString authorityOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority();
}

bool isPrivateWay(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.host() == "localhost"_L1 ||
           QHostAddress(url.host()).isLoopback();
}

static int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace Layerwright
