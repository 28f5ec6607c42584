// SPDX-License-Identifier: Apache-2.0
#include "model/network/httpattempt.h"

#include "model/network/httpfault.h"

#include <QFile>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::chrono::milliseconds CancelInterval{100};
static constexpr qint64 BufferSize = qint64(1) << 20; // what is read ahead of us, whatever the server sends

static QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Nobody but a proxy is ever told by Qt who asks; of one that passes on what is not encrypted it has to
    // be let.
    const bool isPlain = request.url.scheme() == "http"_L1 && request.authorization.isEmpty();
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute,
                      isPlain ? QNetworkRequest::Automatic : QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setHeader(QNetworkRequest::UserAgentHeader, u"Layerwright"_s);
    for (const HttpHeader &header : request.headers)
        made.setRawHeader(header.name, header.value);
    if (!request.authorization.isEmpty())
        made.setRawHeader("Authorization", request.authorization);
    if (request.file) // the bytes are wanted as they are named by their digest
        made.setRawHeader("Accept-Encoding", "identity");
    if (!request.trust.caFile.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(request.trust.caFile);
        made.setSslConfiguration(tls);
    }
    return made;
}

HttpAttempt::HttpAttempt(const HttpRequest &request, const HttpWatch &watch,
                         std::chrono::milliseconds patience, qint64 slowest)
    : m_request(request)
    , m_watch(watch)
    , m_patience(patience)
    , m_slowest(slowest)
{
    connect(&m_pace, &QTimer::timeout, this, &HttpAttempt::checkPace);
    connect(&m_cancel, &QTimer::timeout, this, &HttpAttempt::checkCancel);
}

HttpAttempt::~HttpAttempt() = default;

Result<HttpAnswer> HttpAttempt::run(QNetworkAccessManager &network)
{
    const QNetworkRequest request = networkRequest(m_request);
    // Of a verb that it does not know it waits for a body.
    m_reply.reset(m_request.verb == "HEAD"
                      ? network.head(request)
                      : network.sendCustomRequest(request, m_request.verb, m_request.body));
    m_reply->setReadBufferSize(BufferSize);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &HttpAttempt::takeHead);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpAttempt::takeBytes);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &HttpAttempt::checkCertificate);
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        m_moved += sent - m_sent;
        m_sent = sent;
    });
    connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    m_pace.start(m_patience);
    m_cancel.start(CancelInterval);
    if (!m_reply->isFinished())
        m_loop.exec();
    return result();
}

void HttpAttempt::stop(const QString &why, bool isWorthAnother)
{
    if (m_fault)
        return;
    m_fault = why;
    m_isWorthAnother = isWorthAnother;
    // Not from within one of its own signals: it may be about to fail itself.
    QMetaObject::invokeMethod(m_reply.get(), &QNetworkReply::abort, Qt::QueuedConnection);
}

void HttpAttempt::takeHead()
{
    m_answer.url = m_request.url;
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers.clear();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_answer.headers.append({name.toLower(), value});
    bool isNumber = false;
    const qint64 size = m_answer.header("content-length").toLongLong(&isNumber);
    m_size = isNumber && m_answer.header("content-encoding").isEmpty() ? size : -1;
    if (m_request.file && m_answer.status == 200) { // the whole, also where the rest was asked for
        m_request.file->resize(0);
        m_request.file->seek(0);
    }
    if (m_answer.status == 206 && m_request.file &&
        !m_answer.header("content-range")
             .startsWith("bytes " + QByteArray::number(m_request.file->pos()) + '-'))
        return stop(tr("%1 sends another part than the one that was asked for.")
                        .arg(m_request.url.toDisplayString()));
    if (m_size > m_request.maximumSize)
        stop(tr("%1 wants to send %2, which is more than the %3 that are taken.")
                 .arg(m_request.url.toDisplayString(), QLocale().formattedDataSize(m_size),
                      QLocale().formattedDataSize(m_request.maximumSize)));
}

void HttpAttempt::takeBytes()
{
    const QByteArray bytes = m_reply->readAll();
    if (m_fault)
        return;
    m_received += bytes.size();
    m_moved += bytes.size();
    const qint64 before = m_request.file ? m_request.file->pos() : m_answer.body.size();
    if (before + bytes.size() > m_request.maximumSize)
        return stop(
            tr("%1 sends more than the %2 that are taken.")
                .arg(m_request.url.toDisplayString(), QLocale().formattedDataSize(m_request.maximumSize)));
    if (!m_request.file || !m_answer.isSuccess())
        m_answer.body += bytes;
    else if (m_request.file->write(bytes) != bytes.size())
        return stop(
            tr("%1 cannot be written: %2.").arg(m_request.file->fileName(), m_request.file->errorString()));
    if (m_watch.progressed)
        m_watch.progressed(m_received, m_size);
}

void HttpAttempt::checkCertificate(const QList<QSslError> &errors)
{
    if (m_request.trust.isUnchecked)
        m_reply->ignoreSslErrors();
    else
        stop(certificateFault(m_request.url.host(), errors));
}

void HttpAttempt::checkPace()
{
    if (m_moved < m_slowest)
        stop(tr("%1 does not answer, or too slowly to wait for.").arg(m_request.url.toDisplayString()), true);
    m_moved = 0;
}

void HttpAttempt::checkCancel()
{
    if (m_watch.isCanceled && m_watch.isCanceled())
        stop(tr("Canceled."));
}

Result<HttpAnswer> HttpAttempt::result()
{
    if (!m_fault && m_reply->bytesAvailable() > 0)
        takeBytes();
    if (m_fault)
        return failure(*m_fault);
    if (m_answer.status == 0 || m_reply->error() == QNetworkReply::RemoteHostClosedError) {
        m_isWorthAnother = m_reply->error() == QNetworkReply::RemoteHostClosedError ||
                           m_reply->error() == QNetworkReply::TemporaryNetworkFailureError ||
                           m_reply->error() == QNetworkReply::UnknownNetworkError;
        return failure(connectionFault(*m_reply));
    }
    if (m_request.verb != "HEAD" && m_size > m_received) {
        m_isWorthAnother = true;
        return failure(tr("%1 stopped after %2 of %3 bytes.")
                           .arg(m_request.url.toDisplayString())
                           .arg(m_received)
                           .arg(m_size));
    }
    return m_answer;
}

} // namespace Layerwright
