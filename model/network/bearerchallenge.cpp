// SPDX-License-Identifier: Apache-2.0
#include "model/network/bearerchallenge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Layerwright {

std::optional<BearerChallenge> BearerChallenge::read(QByteArrayView header)
{
    const QString text = QString::fromLatin1(header).trimmed();
    if (!text.startsWith("bearer "_L1, Qt::CaseInsensitive))
        return std::nullopt;
    static const QRegularExpression parameter(uR"re(([a-z]+)="((?:[^"\\]|\\.)*)")re"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    BearerChallenge challenge;
    for (auto match = parameter.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        const QString name = each.captured(1).toLower();
        if (name == "realm"_L1)
            challenge.realm = each.captured(2);
        else if (name == "service"_L1)
            challenge.service = each.captured(2);
        else if (name == "scope"_L1)
            challenge.scope = each.captured(2);
    }
    return challenge.realm.isEmpty() ? std::nullopt : std::optional(challenge);
}

QUrl BearerChallenge::url() const
{
    QUrl url(realm);
    QUrlQuery query(url);
    if (!service.isEmpty())
        query.addQueryItem(u"service"_s, service);
    if (!scope.isEmpty())
        query.addQueryItem(u"scope"_s, scope);
    url.setQuery(query);
    return url;
}

QByteArray tokenOf(const QByteArray &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    const QString token = json["token"_L1].toString(json["access_token"_L1].toString());
    return token.toUtf8();
}

} // namespace Layerwright
