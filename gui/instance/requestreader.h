// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/instance/openrequest.h"

#include <QObject>

class QLocalSocket;

namespace Layerwright {

/// One connection of another start of the program. What comes is bounded in size and time and believed only
/// when it is whole; then the other is told, and this goes.
class RequestReader final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket.
    explicit RequestReader(QLocalSocket *socket, QObject *parent = nullptr);

signals:
    void received(const Layerwright::OpenRequest &request);

private:
    void read();

    QLocalSocket *m_socket;
    QByteArray m_received;
};

} // namespace Layerwright
