// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpmessage.h"
#include "model/result.h"

#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QSslError;

namespace Layerwright {

/// What can be told of a transfer while it runs, and asked of it.
struct HttpWatch
{
    std::function<bool()> isCanceled;                             ///< asked several times a second
    std::function<void(qint64 received, qint64 size)> progressed; ///< in bytes; the size is -1 while unknown
};

/// One request, one answer: nothing is tried again, and no redirect followed. Blocks its thread, in an event
/// loop of its own.
class HttpAttempt final : public QObject
{
    Q_OBJECT

public:
    /// A server that sends less than `slowest` bytes while `patience` lasts is given up.
    HttpAttempt(const HttpRequest &request, const HttpWatch &watch, std::chrono::milliseconds patience,
                qint64 slowest);
    ~HttpAttempt() override;

    Result<HttpAnswer> run(QNetworkAccessManager &network);
    /// After a failure: whether the same request may well succeed in a moment.
    bool isWorthAnother() const { return m_isWorthAnother; }

private:
    void stop(const QString &why, bool isWorthAnother = false);
    void takeHead();
    void takeBytes();
    void checkCertificate(const QList<QSslError> &errors);
    void checkPace();
    void checkCancel();
    Result<HttpAnswer> result();

    const HttpRequest &m_request;
    const HttpWatch &m_watch;
    const std::chrono::milliseconds m_patience;
    const qint64 m_slowest;
    std::unique_ptr<QNetworkReply> m_reply;
    QEventLoop m_loop;
    QTimer m_pace;
    QTimer m_cancel;
    HttpAnswer m_answer;
    qint64 m_received = 0;
    qint64 m_size = -1;
    qint64 m_moved = 0; // bytes, either way, since the pace was last looked at
    qint64 m_sent = 0;
    std::optional<QString> m_fault;
    bool m_isWorthAnother = false;
};

} // namespace Layerwright
