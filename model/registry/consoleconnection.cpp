// SPDX-License-Identifier: Apache-2.0
#include "model/registry/consoleconnection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ConsoleConnection)
};

} // namespace

/// As the product's own SDK writes them (facts/formats.md §2).
HttpAccess ConsoleConnection::access(const QString &apiKey) const
{
    HttpAccess access{address, {}, trust};
    if (const QByteArray key = apiKey.simplified().toUtf8(); !key.isEmpty())
        access.headers.append({"ApiKey", key});
    if (const QByteArray project = projectUid.simplified().toUtf8(); !project.isEmpty())
        access.headers.append({"ProjectUid", project});
    return access;
}

Result<QUrl> consoleAddress(const QString &text)
{
    const QString given = text.trimmed();
    QUrl url(given.contains("://"_L1) ? given : "https://"_L1 + given, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (given.isEmpty() || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !isWeb ||
        url.host().contains(u' '))
        return failure(Tr::tr("“%1” is no address of a console, such as https://api.example.com").arg(given));
    if (!isPrivateWay(url))
        return failure(Tr::tr("The key is not sent over http://, where others can read it. Use https."));
    url.setPath({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

} // namespace Layerwright
