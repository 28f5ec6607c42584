// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QUrl>

class QFile;

namespace Layerwright {

/// One line of the head of a request or an answer.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// Who one is, for a server that asks.
struct Credentials
{
    QString userName;
    QString password;

    bool isEmpty() const { return userName.isEmpty() && password.isEmpty(); }
    bool operator==(const Credentials &) const = default;
};

/// How a server is known to be the one that it says it is.
struct Trust
{
    QString caFile;           ///< PEM, trusted beside the system's; empty for none
    bool isUnchecked = false; ///< any certificate will do: for this one server, and never silently

    bool operator==(const Trust &) const = default;
};

/// What is needed for one server: it alone gets the credentials, and of it alone any certificate may do.
struct HttpAccess
{
    QUrl server;
    Credentials credentials;
    Trust trust;
    Credentials proxy =
        {}; ///< for a proxy on the way that asks, where its own address does not say who one is
    QList<HttpHeader> headers = {}; ///< secrets of every request: a server that has some leads nowhere else
};

struct HttpRequest
{
    HttpRequest(QUrl address = {}) // NOLINT(google-explicit-constructor): that much is a request
        : url(std::move(address))
    {
    }

    QUrl url;
    QByteArray verb = "GET";
    QList<HttpHeader> headers;
    QByteArray body;
    bool staysAtHost = false; ///< the headers are for the host of `url` alone: no redirect leads elsewhere
    QByteArray authorization; ///< goes to the host of `url` alone, wherever that redirects to
    Trust trust;              ///< set by HttpSession
    qint64 maximumSize = qint64(64) << 20; ///< of the answer's body, in bytes; more is a failure
    QFile *file = nullptr; ///< open for writing: where the body of a success goes instead of the answer
};

struct HttpAnswer
{
    QUrl url; ///< where the answer came from, after redirects
    int status = 0;
    QList<HttpHeader> headers; ///< their names in small letters
    QByteArray body;

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// The first of the name, in small letters; empty where there is none.
    QByteArray header(const QByteArray &name) const;
};

/// `Basic …`; empty without credentials.
QByteArray basicAuthorization(const Credentials &credentials);
/// `HOST:PORT`, without anybody's name.
QString authorityOf(const QUrl &url);
/// Whether secrets may be sent there: over TLS, or within this machine.
bool isPrivateWay(const QUrl &url);
/// The same scheme, host and port.
bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace Layerwright
