// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int Step = 50;        // milliseconds between looks at whether to stop
static constexpr int Patience = 5'000; // milliseconds for a client to say what it wants

namespace {

/// Keeps what comes as a socket that can speak TLS.
class Listener final : public QTcpServer
{
public:
    QList<qintptr> take() { return std::exchange(m_descriptors, {}); }

protected:
    void incomingConnection(qintptr descriptor) override { m_descriptors.append(descriptor); }

private:
    QList<qintptr> m_descriptors; // several may come at once
};

} // namespace

QByteArray ServedRequest::header(const QByteArray &name) const
{
    for (const auto &[each, value] : headers)
        if (each == name)
            return value;
    return {};
}

LoopbackServer::LoopbackServer(Handler handler, QString certificate, QString key, Serving serving)
    : m_handler(std::move(handler))
    , m_certificate(std::move(certificate))
    , m_key(std::move(key))
    , m_serving(serving)
    , m_thread(QThread::create([this] { serve(); }))
{
    m_thread->start();
    while (m_port == 0)
        QThread::msleep(1);
}

LoopbackServer::LoopbackServer(Handler handler, Serving serving)
    : LoopbackServer(std::move(handler), {}, {}, serving)
{
}

LoopbackServer::~LoopbackServer()
{
    m_isStopped = true;
    m_thread->wait();
    for (const std::unique_ptr<QThread> &thread : m_beside)
        thread->wait();
}

QString LoopbackServer::address() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_certificate.isEmpty() ? u"http"_s : u"https"_s).arg(m_port.load());
}

QList<ServedRequest> LoopbackServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void LoopbackServer::serve()
{
    Listener listener;
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    m_port = listener.serverPort();
    while (!m_isStopped) {
        if (!listener.waitForNewConnection(Step))
            continue;
        for (const qintptr descriptor : listener.take()) {
            if (m_serving == Serving::OneByOne) {
                serveConnection(descriptor);
                continue;
            }
            m_beside.emplace_back(QThread::create([this, descriptor] { serveConnection(descriptor); }));
            m_beside.back()->start();
        }
    }
}

void LoopbackServer::serveConnection(qintptr descriptor)
{
    QSslSocket socket;
    socket.setSocketDescriptor(descriptor);
    if (!m_certificate.isEmpty())
        encrypt(socket);
    serveOne(socket);
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(Patience);
}

void LoopbackServer::encrypt(QSslSocket &socket) const
{
    QFile key(m_key);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    socket.setLocalCertificateChain(QSslCertificate::fromPath(m_certificate));
    socket.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    socket.startServerEncryption();
    socket.waitForEncrypted(Patience);
}

static ServedRequest parsed(const QByteArray &head)
{
    ServedRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.sliced(1))
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    return request;
}

void LoopbackServer::serveOne(QSslSocket &socket)
{
    QByteArray received;
    while (!received.contains("\r\n\r\n"))
        if (m_isStopped || (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(Patience)))
            return;
        else
            received += socket.readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    ServedRequest request = parsed(received.first(end));
    request.body = received.sliced(end + 4);
    while (request.body.size() < request.header("content-length").toLongLong())
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(Patience))
            return;
        else
            request.body += socket.readAll();
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
    }
    ServedAnswer answer = m_handler(request);
    if (request.verb == "HEAD")
        answer.stopAfter = 0;
    send(socket, answer);
}

void LoopbackServer::send(QSslSocket &socket, const ServedAnswer &answer)
{
    const qint64 size = answer.promised >= 0 ? answer.promised : answer.body.size();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\nConnection: close\r\n";
    if (!answer.isEndless)
        head += "Content-Length: " + QByteArray::number(size) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    socket.write(head + "\r\n");
    const auto isOpen = [&] { return !m_isStopped && socket.state() == QAbstractSocket::ConnectedState; };
    if (answer.dripMilliseconds > 0) {
        for (qsizetype at = 0; at < answer.body.size() && isOpen(); ++at) {
            socket.write(answer.body.mid(at, 1));
            socket.waitForBytesWritten(Step);
            QThread::msleep(static_cast<unsigned long>(answer.dripMilliseconds));
        }
        return;
    }
    const QByteArray body = answer.stopAfter >= 0 ? answer.body.first(answer.stopAfter) : answer.body;
    do {
        socket.write(body);
        while (socket.bytesToWrite() > 0 && isOpen())
            socket.waitForBytesWritten(Step);
    } while (answer.isEndless && isOpen());
}

} // namespace Layerwright
