// SPDX-License-Identifier: Apache-2.0
#include "model/network/httpsession.h"

#include "model/network/httpfault.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QNetworkProxyFactory>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int MaximumRedirects = 10;

static bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

static bool isForTheMoment(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

/// Seconds or a date (RFC 9110 §10.2.3); nothing where there is none.
static std::optional<std::chrono::milliseconds> retryAfter(const HttpAnswer &answer)
{
    const QByteArray value = answer.header("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 86'400));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(date)));
}

HttpSession::HttpSession(HttpAccess access, HttpWatch watch, HttpPatience patience)
    : m_access(std::move(access))
    , m_watch(std::move(watch))
    , m_patience(patience)
    , m_proxy(m_access.proxy)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QObject::connect(
        &m_network, &QNetworkAccessManager::proxyAuthenticationRequired, &m_network,
        [this](const QNetworkProxy &proxy, QAuthenticator *question) { m_proxy.answer(proxy, question); });
}

/// An authority of one's own is good for all hosts that a server leads to; everything else for it alone.
HttpRequest HttpSession::authorized(const HttpRequest &request) const
{
    HttpRequest made = request;
    const bool isServer = isSameOrigin(request.url, m_access.server);
    if (made.authorization.isEmpty() && isServer)
        made.authorization = basicAuthorization(m_access.credentials);
    if (isServer && !m_access.headers.isEmpty()) {
        made.headers += m_access.headers;
        made.staysAtHost = true;
    }
    made.trust = {m_access.trust.caFile, isServer && m_access.trust.isUnchecked};
    return made;
}

/// Whether all that goes along may go there.
Result<void> HttpSession::checkWay(const HttpRequest &request) const
{
    const bool hasSecrets = !request.authorization.isEmpty() ||
                            (!m_access.headers.isEmpty() && isSameOrigin(request.url, m_access.server));
    if (hasSecrets && !isPrivateWay(request.url))
        return failure(tr("Credentials are not sent to %1: the way there is not encrypted. Use https.")
                           .arg(request.url.toDisplayString(QUrl::RemoveUserInfo)));
    return {};
}

Result<HttpAnswer> HttpSession::send(const HttpRequest &wanted)
{
    const HttpRequest request = authorized(wanted);
    if (const auto way = checkWay(request); !way)
        return tl::unexpected(way.error());
    if (!request.trust.caFile.isEmpty() && !QFile::exists(request.trust.caFile))
        return failure(tr("The CA file %1 is not there.").arg(request.trust.caFile));
    return follow(request);
}

Result<HttpAnswer> HttpSession::fetch(const HttpRequest &request, const QString &what)
{
    auto answer = send(request);
    if (!answer)
        return failure(u"%1: %2"_s.arg(what, answer.error().message));
    if (!answer->isSuccess())
        return tl::unexpected(statusFault(*answer, what));
    return answer;
}

Result<HttpAnswer> HttpSession::follow(HttpRequest request)
{
    for (int count = 0; count <= MaximumRedirects; ++count) {
        auto answer = persist(request);
        if (!answer || !isRedirect(answer->status) || answer->header("location").isEmpty())
            return answer;
        const QUrl next = request.url.resolved(QUrl::fromEncoded(answer->header("location")));
        const bool isWeb = next.scheme() == "https"_L1 || next.scheme() == "http"_L1;
        if (!isWeb || (request.url.scheme() == "https"_L1 && next.scheme() == "http"_L1))
            return failure(tr("%1 leads to %2, which is not encrypted, and is not followed.")
                               .arg(request.url.toDisplayString(), next.toDisplayString()));
        const bool isElsewhere = !isSameOrigin(request.url, next);
        if (isElsewhere && request.staysAtHost)
            return failure(tr("%1 leads to %2, which is not asked: it would get what is for %1 alone.")
                               .arg(authorityOf(request.url), authorityOf(next)));
        request.url = next;
        if (isElsewhere) {
            request.authorization.clear();
            request = authorized(request);
            if (const auto way = checkWay(request); !way)
                return tl::unexpected(way.error());
        }
        if (answer->status == 303)
            request.verb = "GET";
    }
    return failure(tr("%1 leads on and on: after %2 redirects there is no answer.")
                       .arg(request.url.toDisplayString())
                       .arg(MaximumRedirects));
}

/// The request as it has to be to go on where a download stopped.
static HttpRequest resumed(HttpRequest request)
{
    if (request.file && request.file->pos() > 0)
        request.headers.append({"Range", "bytes=" + QByteArray::number(request.file->pos()) + '-'});
    return request;
}

/// Tries again what fails for the moment, if it may be sent twice.
Result<HttpAnswer> HttpSession::persist(const HttpRequest &request)
{
    const bool mayRepeat = request.verb == "GET" || request.verb == "HEAD";
    std::chrono::milliseconds pause = m_patience.firstWait;
    for (int count = 1;; ++count) {
        const HttpRequest sent = resumed(request);
        HttpAttempt attempt(sent, m_watch, m_patience.pause, m_patience.slowest);
        auto answer = attempt.run(m_network);
        const bool isLast = !mayRepeat || count >= m_patience.attempts;
        if (answer && answer->status == 416 && request.file && !isLast) { // there is no rest
            request.file->resize(0);
            request.file->seek(0);
            continue;
        }
        if (isLast || (answer ? !isForTheMoment(answer->status) : !attempt.isWorthAnother()))
            return answer;
        const auto asked = answer ? retryAfter(*answer) : std::nullopt;
        if (asked > m_patience.longestWait || !wait(asked.value_or(pause)))
            return answer;
        pause *= 2;
    }
}

/// False when canceled.
bool HttpSession::wait(std::chrono::milliseconds time)
{
    const QDeadlineTimer end(time);
    while (!end.hasExpired()) {
        if (m_watch.isCanceled && m_watch.isCanceled())
            return false;
        QThread::msleep(20);
    }
    return true;
}

} // namespace Layerwright
