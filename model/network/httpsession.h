// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpattempt.h"
#include "model/network/proxyaccess.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

namespace Layerwright {

/// How long a server is borne with.
struct HttpPatience
{
    std::chrono::milliseconds pause{30'000}; ///< in which at least `slowest` bytes have to move
    qint64 slowest = 1024;
    int attempts = 4;                         ///< of a request that may be repeated
    std::chrono::milliseconds firstWait{500}; ///< before the second attempt; doubled for each further one
    std::chrono::milliseconds longestWait{60'000}; ///< what a server may ask for by `Retry-After`
};

/// A conversation with servers, for a job in the background: each call blocks its thread until the answer is
/// there, and the system's proxy is used. Redirects are followed, never from TLS to plain text, and never
/// with credentials to another host. What fails for the moment is tried again, a download from where it
/// stopped. One for each thread.
class HttpSession final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::HttpSession)

public:
    explicit HttpSession(HttpAccess access = {}, HttpWatch watch = {}, HttpPatience patience = {});

    const HttpAccess &access() const { return m_access; }
    const HttpWatch &watch() const { return m_watch; }
    const HttpPatience &patience() const { return m_patience; }

    /// The answer, whatever its status; a failure is that there is none.
    Result<HttpAnswer> send(const HttpRequest &request);
    /// Fails also when the answer is no success; `what` says what is asked for, at the head of the message.
    Result<HttpAnswer> fetch(const HttpRequest &request, const QString &what);

private:
    HttpRequest authorized(const HttpRequest &request) const;
    Result<void> checkWay(const HttpRequest &request) const;
    Result<HttpAnswer> follow(HttpRequest request);
    Result<HttpAnswer> persist(const HttpRequest &request);
    bool wait(std::chrono::milliseconds time);

    const HttpAccess m_access;
    const HttpWatch m_watch;
    const HttpPatience m_patience;
    ProxyAccess m_proxy;
    QNetworkAccessManager m_network;
};

} // namespace Layerwright
