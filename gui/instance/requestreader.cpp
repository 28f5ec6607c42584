// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/requestreader.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace Layerwright {

/// Longer than any sender waits.
static constexpr std::chrono::seconds patience{5};

RequestReader::RequestReader(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setReadBufferSize(64 * 1024);
    connect(socket, &QLocalSocket::readyRead, this, &RequestReader::read);
    connect(socket, &QLocalSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(patience, this, &QObject::deleteLater);
    socket->write(OpenProtocol::greeting.data(), OpenProtocol::greeting.size());
    read();
}

void RequestReader::read()
{
    // One byte too many is enough to see that there are too many.
    constexpr qsizetype most = OpenProtocol::mostBytes + 64;
    m_received += m_socket->read(most - m_received.size());
    const OpenProtocol::Progress progress = OpenProtocol::read(m_received);
    if (progress.state == OpenProtocol::Progress::State::Incomplete)
        return;
    m_socket->disconnect(this);
    if (progress.state == OpenProtocol::Progress::State::Complete) {
        m_socket->write(OpenProtocol::taken.data(), OpenProtocol::taken.size());
        m_socket->flush(); // before anything that takes longer
        emit received(progress.request);
    }
    deleteLater();
}

} // namespace Layerwright
