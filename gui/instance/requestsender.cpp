// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/requestsender.h"

#include <QLocalSocket>

#include <algorithm>

namespace Layerwright {

namespace {

/// QLocalSocket waits for ever for a time below 0.
int left(const QDeadlineTimer &deadline)
{
    return static_cast<int>(std::max<qint64>(deadline.remainingTime(), 0));
}

/// Whether that is what comes next.
bool hears(QLocalSocket &socket, QByteArrayView words, const QDeadlineTimer &deadline)
{
    while (socket.bytesAvailable() < words.size())
        if (!socket.waitForReadyRead(left(deadline)))
            break;
    return socket.read(words.size()) == words;
}

} // namespace

Handover handOver(const OpenRequest &request, const QString &socketPath, const QDeadlineTimer &deadline)
{
    const QByteArray message = OpenProtocol::message(request);
    if (message.isEmpty())
        return Handover::Refused;
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(left(deadline)))
        return Handover::NotThere;
    if (!hears(socket, OpenProtocol::greeting, deadline))
        return socket.state() == QLocalSocket::ConnectedState ? Handover::Refused : Handover::NotThere;
    socket.write(message);
    return hears(socket, OpenProtocol::taken, deadline) ? Handover::Taken : Handover::Refused;
}

} // namespace Layerwright
