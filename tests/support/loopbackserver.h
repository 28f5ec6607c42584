// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QSslSocket;
class QThread;

namespace Layerwright {

/// What a client asked for.
struct ServedRequest
{
    QByteArray verb;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers; // names in small letters
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

/// What it gets, and how badly.
struct ServedAnswer
{
    int status = 200;
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    qint64 promised = -1;     ///< what Content-Length says, where that is not the body's size
    bool isEndless = false;   ///< no Content-Length; the body again and again
    qint64 stopAfter = -1;    ///< bytes of the body, then the connection is closed
    int dripMilliseconds = 0; ///< between one byte of the body and the next
};

/// A web server on the loopback that does what a test says, in a thread of its own. With certificate and key
/// files it speaks TLS.
class LoopbackServer
{
public:
    using Handler = std::function<ServedAnswer(const ServedRequest &request)>;

    /// What comes meanwhile waits, or is served beside it: then the handler is called from several threads.
    enum class Serving { OneByOne, Beside };

    explicit LoopbackServer(Handler handler, QString certificate = {}, QString key = {},
                            Serving serving = Serving::OneByOne);
    LoopbackServer(Handler handler, Serving serving);
    ~LoopbackServer();

    QString address() const; ///< http://127.0.0.1:PORT
    quint16 port() const { return m_port; }
    QList<ServedRequest> requests() const;

private:
    void serve();
    void serveConnection(qintptr descriptor);
    void serveOne(QSslSocket &socket);
    void send(QSslSocket &socket, const ServedAnswer &answer);
    void encrypt(QSslSocket &socket) const;

    const Handler m_handler;
    const QString m_certificate;
    const QString m_key;
    const Serving m_serving;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_isStopped = false;
    mutable QMutex m_mutex;
    QList<ServedRequest> m_requests;
    std::vector<std::unique_ptr<QThread>> m_beside;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Layerwright
